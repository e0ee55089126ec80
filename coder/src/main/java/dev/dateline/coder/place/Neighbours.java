package dev.dateline.coder.place;

/** How much the other names of an article speak for a reading: by country, by division and by nearness. Confined to one call. */
final class Neighbours {
    private static final double COUNTRY = 1.5;
    private static final double DIVISION = 1.2;
    private static final double NEARNESS = 1.4;
    /** How much one name close by counts against none. */
    private static final double EACH = 2;
    /** Votes taken as given before any is counted. */
    private static final double UNSEEN = 0.04;

    private final Gazetteer gazetteer;
    private final Near near;
    private final Votes votes;

    Neighbours(Gazetteer gazetteer, Near near, Votes votes) {
        this.gazetteer = gazetteer;
        this.near = near;
        this.votes = votes;
    }

    /** Points for a reading of the name. */
    double points(Sense sense, int reading) {
        int place = sense.first.places[reading];
        double inCountry = 0;
        double inDivision = 0;
        int country = gazetteer.country(place);
        int division = gazetteer.adm1(place);
        if (country >= 0) {
            inCountry = votes.country(country) - sense.ownVotes(gazetteer, country);
        }
        if (division >= 0 && gazetteer.kind(place) != PlaceKind.COUNTRY) {
            inDivision = votes.division(division) - sense.ownDivisionVotes(gazetteer, division);
        }
        double others = Math.max(0, votes.all() - sense.weight);
        return COUNTRY * Math.log10((Math.max(0, inCountry) + UNSEEN) / (others + UNSEEN))
                + DIVISION * Math.log10((Math.max(0, inDivision) + UNSEEN) / UNSEEN)
                + NEARNESS * Math.log1p(EACH * near.to(sense, reading));
    }
}
