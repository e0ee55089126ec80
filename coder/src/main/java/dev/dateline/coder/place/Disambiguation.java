package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among namesakes. Each name spreads one vote over the countries and first-level divisions of its readings, by how well known they
 * are; nationalities and the publisher's domain vote as well. A reading's score is then how well known it is, plus the logarithm of the
 * votes of the others for its country and division, plus nearness to readings of the other names, plus much for lying in the container
 * that the text names. The same name means the same place throughout an article. One per article.
 */
final class Disambiguation {
    private static final double CONTAINER = 9;
    private static final double COUNTRY = 1.5;
    private static final double DIVISION = 1.0;
    private static final double NEARNESS = 1.4;
    /** Votes taken as given before any is counted. */
    private static final double UNSEEN = 0.04;

    private static final double ALTERNATE = 1.3;
    /** Against a town that is called like a country and not said to lie anywhere. */
    private static final double LIKE_A_COUNTRY = 2.5;
    /** Towns smaller than this are not taken for a namesake's in a country that nothing else in the article speaks of. */
    private static final int SMALL_TOWN = 100_000;

    /** Rounds of voting: first by how well known the readings are, then by what the first round made of them. */
    private static final int ROUNDS = 2;

    private static final double NO_VOTE = 0.02;
    private static final double MANY_VOTES = 1.5;
    /** Names with more readings than this are not asked for their nearness to others. */
    private static final int MANY = 60;

    /** How sharply the vote of a name goes to its better readings in the second round. */
    private static final double SHARPNESS = 1.0;

    private final Gazetteer gazetteer;
    private final FlatText text;
    private final List<Sense> senses = new ArrayList<>();
    private final double[] given;
    private Votes votes;

    /**
     * @param mentions accepted ones
     * @param given votes for each country by nationalities and the publisher
     * @param hint a name that counts for nearness without being in the text
     */
    Disambiguation(
            Gazetteer gazetteer, FlatText text, List<Mention> mentions, double[] given, Optional<Mention> hint) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.given = given;
        votes = new Votes(gazetteer, given);
        hint.ifPresent(name -> senses.add(new Sense(name)));
        Map<Long, Sense> free = new HashMap<>();
        List<Mention> bare = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.container == null && mention.inner == null) {
                bare.add(mention);
            } else {
                Sense sense = sense(mention);
                free.putIfAbsent(mention.key, sense);
            }
        }
        for (Mention mention : bare) {
            Sense sense = free.get(mention.key);
            if (sense == null) {
                free.put(mention.key, sense(mention));
            } else {
                sense.add(mention);
            }
        }
    }

    private Sense sense(Mention mention) {
        Sense sense = new Sense(mention);
        sense.add(mention);
        senses.add(sense);
        return sense;
    }

    /** Sets {@link Mention#chosen} of every mention. */
    void choose() {
        for (Sense sense : senses) {
            sense.weight = sense.mentions.isEmpty() ? 0 : 1 + Math.log(sense.mentions.size());
            for (int i = 0; i < sense.score.length; i++) {
                sense.score[i] = importance(sense.first, i) + contained(sense.first, sense.first.places[i]);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            votes = new Votes(gazetteer, given);
            for (Sense sense : senses) {
                sense.shareByScore(SHARPNESS);
                votes.add(sense);
            }
            for (Sense sense : senses) {
                weigh(sense);
            }
        }
        for (Sense sense : senses) {
            int chosen = best(sense);
            for (Mention mention : sense.mentions) {
                mention.chosen = sense.elsewhere ? -1 : calledDivision(mention) ? division(mention, chosen) : chosen;
            }
        }
    }

    private void weigh(Sense sense) {
        Mention mention = sense.first;
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            double contained = contained(mention, place);
            double score = importance(mention, i) + contained;
            if (mention.count > 1) {
                score += context(sense, place) + nearness(sense, place);
                score -= contained == 0 && townLikeCountry(mention, place) ? LIKE_A_COUNTRY : 0;
            }
            sense.score[i] = score;
        }
    }

    private int best(Sense sense) {
        Mention mention = sense.first;
        double top = Double.NEGATIVE_INFINITY;
        int chosen = -1;
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            boolean better = sense.score[i] > top || sense.score[i] == top && place < chosen;
            if (better && !namesItsCountry(mention, place)) {
                top = sense.score[i];
                chosen = place;
            }
        }
        return chosen >= 0 && farFetched(sense, chosen) ? -1 : chosen;
    }

    /** "Idlib province": the division is meant, not its seat. */
    private boolean calledDivision(Mention mention) {
        return text.same(mention.to, mention.from)
                && text.has(mention.to, Lexicon.DIVISION)
                && !text.capital[mention.to];
    }

    /** The reading that is the division in which the chosen town lies; the town where there is none. */
    private int division(Mention mention, int chosen) {
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            boolean division = gazetteer.kind(place) == PlaceKind.ADM1 || gazetteer.kind(place) == PlaceKind.REGION;
            if (division && chosen >= 0 && gazetteer.country(place) == gazetteer.country(chosen)) {
                return place;
            }
        }
        return chosen;
    }

    private boolean townLikeCountry(Mention mention, int place) {
        if (gazetteer.kind(place).settlement()) {
            for (int i = 0; i < mention.count; i++) {
                if (gazetteer.kind(mention.places[i]) == PlaceKind.COUNTRY) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A small town abroad while the article speaks of other countries only: more likely a namesake that the gazetteer lacks. */
    private boolean farFetched(Sense sense, int place) {
        int country = gazetteer.country(place);
        if (!gazetteer.kind(place).settlement()
                || gazetteer.handWritten(place)
                || country < 0
                || gazetteer.population(place) >= SMALL_TOWN
                || gazetteer.kind(place) == PlaceKind.CAPITAL
                || contained(sense.first, place) > 0) {
            return false;
        }
        double own = 0;
        double ownCountry = 0;
        for (int i = 0; i < sense.first.count; i++) {
            own += sense.share[i];
            ownCountry += gazetteer.country(sense.first.places[i]) == country ? sense.share[i] : 0;
        }
        return votes.country(country) - ownCountry < NO_VOTE
                && votes.all() - own > MANY_VOTES
                && nearness(sense, place) == 0;
    }

    /** "Singapore", "Luxembourg": a town or region that has the name of its country; the country is meant. */
    private boolean namesItsCountry(Mention mention, int place) {
        for (int i = 0; i < mention.count; i++) {
            int other = mention.places[i];
            if (other != place
                    && gazetteer.kind(other) == PlaceKind.COUNTRY
                    && gazetteer.country(other) == gazetteer.country(place)) {
                return true;
            }
        }
        return false;
    }

    private double importance(Mention mention, int i) {
        return Importance.choice(gazetteer, mention.places[i]) - (mention.alternate[i] ? ALTERNATE : 0);
    }

    /** Lies in, or holds, what the text says. */
    private double contained(Mention mention, int place) {
        double points = 0;
        Mention container = mention.container;
        for (int i = 0; container != null && points == 0 && i < container.count; i++) {
            points = Containers.linked(gazetteer, place, container.places[i], mention.near) ? CONTAINER : 0;
        }
        Mention inner = mention.inner;
        for (int i = 0; inner != null && i < inner.count; i++) {
            if (gazetteer.within(inner.places[i], place)) {
                return points + CONTAINER;
            }
        }
        return points;
    }

    /** What the other names say for the country and the division of this reading. */
    private double context(Sense sense, int place) {
        double country = 0;
        double division = 0;
        double ownCountry = 0;
        double ownDivision = 0;
        double own = 0;
        Mention mention = sense.first;
        for (int i = 0; i < mention.count; i++) {
            int other = mention.places[i];
            own += sense.share[i];
            ownCountry += gazetteer.country(other) == gazetteer.country(place) ? sense.share[i] : 0;
            ownDivision += gazetteer.adm1(other) == gazetteer.adm1(place) ? sense.share[i] : 0;
        }
        if (gazetteer.country(place) >= 0) {
            country = votes.country(gazetteer.country(place)) - ownCountry;
        }
        if (gazetteer.adm1(place) >= 0 && gazetteer.kind(place) != PlaceKind.COUNTRY) {
            division = votes.division(gazetteer.adm1(place)) - ownDivision;
        }
        double others = Math.max(0, votes.all() - own);
        double score = COUNTRY * Math.log10((Math.max(0, country) + UNSEEN) / (others + UNSEEN));
        return score + DIVISION * Math.log10((Math.max(0, division) + UNSEEN) / UNSEEN);
    }

    /** Other names with a reading close by, each counting less the more readings it has. */
    private double nearness(Sense sense, int place) {
        PlaceKind kind = gazetteer.kind(place);
        if (!kind.settlement() && kind != PlaceKind.ADM2 && kind != PlaceKind.SITE || sense.first.count > MANY) {
            return 0;
        }
        double near = 0;
        for (Sense other : senses) {
            if (other.first.key != sense.first.key && other.first.count <= MANY) {
                near += nearest(place, other.first);
            }
        }
        return NEARNESS * Math.log1p(near);
    }

    private double nearest(int place, Mention other) {
        for (int i = 0; i < other.count; i++) {
            int there = other.places[i];
            PlaceKind kind = gazetteer.kind(there);
            if ((kind.settlement() || kind == PlaceKind.ADM2) && there != place && gazetteer.close(place, there)) {
                return 2.0 / (1 + other.count);
            }
        }
        return 0;
    }
}
