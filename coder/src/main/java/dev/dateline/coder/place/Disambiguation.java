package dev.dateline.coder.place;

import java.util.List;
import java.util.Optional;

/**
 * Chooses among namesakes. Each name spreads one vote over the countries and first-level divisions of its readings, by how well known they
 * are; nationalities and the publisher's domain vote as well. A reading's score is then how well known it is, plus what the other names say
 * for it ({@link Neighbours}), plus much for lying in the container that the text names. The votes are then spread by these scores, and the
 * readings weighed once more. One per article.
 */
final class Disambiguation {
    private static final double CONTAINER = 9;
    private static final double ALTERNATE = 1.3;
    /** Against a town that is called like a country, or like a large division, and not said to lie anywhere. */
    private static final double LIKE_A_COUNTRY = 2.5;

    private static final double LIKE_A_DIVISION = 1.5;
    /** Against a town or division behind "the" that has the name of a sea, a range or a region. */
    private static final double WITH_ARTICLE = 3;

    /** Places of fewer people are not taken for a namesake's in a country that nothing else in the article speaks of. */
    private static final int SMALL = 250_000;

    private static final double NO_VOTE = 0.02;
    private static final double MANY_VOTES = 1.5;
    private static final int ROUNDS = 2;

    private final Gazetteer gazetteer;
    private final FlatText text;
    private final Readings readings;
    private final List<Sense> senses;
    private final double[] given;
    private final Near near;
    private Votes votes;

    /**
     * @param mentions all found, accepted or not
     * @param given votes for each country by nationalities and the publisher
     * @param hint a name that counts without being in the text
     */
    Disambiguation(Gazetteer gazetteer, FlatText text, List<Mention> mentions, double[] given, Optional<Mention> hint) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.given = given;
        readings = new Readings(gazetteer);
        senses = Senses.of(mentions, hint);
        votes = new Votes(gazetteer, given);
        near = new Near(gazetteer, senses);
    }

    /** Sets {@link Mention#chosen} of every accepted mention. */
    void choose() {
        for (Sense sense : senses) {
            for (int i = 0; i < sense.score.length; i++) {
                sense.score[i] = importance(sense.first, i) + contained(sense.first, sense.first.places[i]);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            votes = new Votes(gazetteer, given);
            Neighbours neighbours = new Neighbours(gazetteer, near, votes);
            for (Sense sense : senses) {
                sense.shareByScore();
                votes.add(sense);
            }
            for (Sense sense : senses) {
                weigh(sense, neighbours);
            }
        }
        for (Sense sense : senses) {
            int chosen = sense.mentions.isEmpty() ? -1 : best(sense);
            for (Mention mention : sense.mentions) {
                boolean division = Readings.calledDivision(text, mention);
                mention.chosen = sense.elsewhere ? -1 : division ? readings.division(mention, chosen) : chosen;
            }
        }
    }

    private void weigh(Sense sense, Neighbours neighbours) {
        Mention mention = sense.first;
        boolean article = mention.count > 1 && Readings.article(text, sense);
        for (int i = 0; mention.count > 1 && i < mention.count; i++) {
            int place = mention.places[i];
            double contained = contained(mention, place);
            double score = importance(mention, i) + contained + neighbours.points(sense, i);
            if (contained == 0) {
                score -= readings.townLikeCountry(mention, place) ? LIKE_A_COUNTRY : 0;
                score -= readings.townLikeDivision(mention, place) ? LIKE_A_DIVISION : 0;
                score -= article && readings.withoutArticle(mention, place) ? WITH_ARTICLE : 0;
            }
            sense.score[i] = score;
        }
    }

    private int best(Sense sense) {
        Mention mention = sense.first;
        double top = Double.NEGATIVE_INFINITY;
        int chosen = -1;
        int reading = -1;
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            boolean better = sense.score[i] > top || sense.score[i] == top && place < chosen;
            if (better && !readings.namesItsCountry(mention, place)) {
                top = sense.score[i];
                chosen = place;
                reading = i;
            }
        }
        return chosen >= 0 && farFetched(sense, reading) ? -1 : chosen;
    }

    /** A small place abroad while the article speaks of other countries only: more likely a namesake that the gazetteer lacks. */
    private boolean farFetched(Sense sense, int reading) {
        int place = sense.first.places[reading];
        int country = gazetteer.country(place);
        if (!gazetteer.kind(place).local()
                || gazetteer.handWritten(place)
                || country < 0
                || gazetteer.population(place) >= SMALL
                || gazetteer.kind(place) == PlaceKind.CAPITAL
                || contained(sense.first, place) > 0) {
            return false;
        }
        return votes.country(country) - sense.ownVotes(gazetteer, country) < NO_VOTE
                && votes.all() - sense.weight > MANY_VOTES
                && near.to(sense, reading) == 0;
    }

    private double importance(Mention mention, int i) {
        return Importance.choice(gazetteer, mention.places[i]) - (mention.alternate[i] ? ALTERNATE : 0);
    }

    /** Lies in, or holds, what the text says. */
    private double contained(Mention mention, int place) {
        double points = 0;
        Mention container = mention.container;
        for (int i = 0; container != null && points == 0 && i < container.count; i++) {
            boolean same = place == container.places[i] && mention.key != container.key;
            boolean in = same || Containers.linked(gazetteer, place, container.places[i], mention.near);
            points = in ? CONTAINER : 0;
        }
        Mention inner = mention.inner;
        for (int i = 0; inner != null && i < inner.count; i++) {
            if (gazetteer.within(inner.places[i], place)) {
                return points + CONTAINER;
            }
        }
        return points;
    }
}
