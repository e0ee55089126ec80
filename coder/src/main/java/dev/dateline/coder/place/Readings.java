package dev.dateline.coder.place;

/** What the readings of one name tell of each other. Stateless, thread-safe. */
final class Readings {
    /** A division with so many times the people of a town of its name is what the bare name means. */
    private static final double TIMES = 20;

    private final Gazetteer gazetteer;

    Readings(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** "Singapore", "Luxembourg": a town or region that has the name of its country; the country is meant. */
    boolean namesItsCountry(Mention mention, int place) {
        for (int i = 0; mention.country && i < mention.count; i++) {
            int other = mention.places[i];
            if (other != place
                    && gazetteer.kind(other) == PlaceKind.COUNTRY
                    && gazetteer.country(other) == gazetteer.country(place)) {
                return true;
            }
        }
        return false;
    }

    /** A town that has the name of some country. */
    boolean townLikeCountry(Mention mention, int place) {
        return mention.country && gazetteer.kind(place).settlement();
    }

    /** A small town that has the name of a first-level division with many times its people. */
    boolean townLikeDivision(Mention mention, int place) {
        for (int i = 0; gazetteer.kind(place).settlement() && i < mention.count; i++) {
            int other = mention.places[i];
            if (gazetteer.kind(other) == PlaceKind.ADM1
                    && !mention.alternate[i]
                    && gazetteer.population(other) > TIMES * gazetteer.population(place)) {
                return true;
            }
        }
        return false;
    }

    /** A town or a division, where another reading is a sea, a range or a region that is called "the" so. */
    boolean withoutArticle(Mention mention, int place) {
        PlaceKind kind = gazetteer.kind(place);
        if (!kind.settlement() && kind != PlaceKind.ADM1 && kind != PlaceKind.ADM2) {
            return false;
        }
        for (int i = 0; i < mention.count; i++) {
            PlaceKind other = gazetteer.kind(mention.places[i]);
            if (other.natural() || other == PlaceKind.AREA) {
                return true;
            }
        }
        return false;
    }

    /** Whether "the" stands before some mention of a name. */
    static boolean article(FlatText text, Sense sense) {
        for (Mention mention : sense.mentions) {
            if (text.same(mention.from - 1, mention.from) && text.is(mention.from - 1, Words.THE)) {
                return true;
            }
        }
        return false;
    }

    /** "Idlib province", "a New York court": the division is meant, not its seat. */
    static boolean calledDivision(FlatText text, Mention mention) {
        int next = mention.to;
        if (!text.same(next, mention.from)) {
            return false;
        }
        if (text.has(next, Lexicon.OFFICE) || !text.capital[next] && text.has(next, Lexicon.DIVISION)) {
            return true;
        }
        boolean court = !text.capital[next] && text.is(next, Words.COURT);
        boolean officer = text.capital[next] && text.same(next + 1, mention.from) && text.has(next + 1, Lexicon.OFFICE);
        return court || officer;
    }

    /** The reading that is the division in which the chosen town lies; the town where there is none. */
    int division(Mention mention, int chosen) {
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            if (gazetteer.kind(place).regional()
                    && chosen >= 0
                    && gazetteer.country(place) == gazetteer.country(chosen)) {
                return place;
            }
        }
        return chosen;
    }
}
