package dev.dateline.coder.place;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether a name is meant as a place here: points for how well known the place is, for the words around it ({@link Surroundings}) and
 * for its own words ({@link OwnWords}). More than {@link #ENOUGH} points make a place. The weights were set by hand and tuned on one half
 * of each development set. Stateless, thread-safe.
 */
final class Evidence {
    /** Points that a name must exceed. */
    static final double ENOUGH = 0;
    /** Points for a name that looks like a person's. */
    static final double PERSON = -6;

    private final Gazetteer gazetteer;
    private final Surroundings surroundings;
    private final OwnWords own;

    Evidence(Gazetteer gazetteer, Lexicon lexicon) {
        this.gazetteer = gazetteer;
        surroundings = new Surroundings(gazetteer);
        own = new OwnWords(gazetteer, lexicon);
    }

    /** Weighs each mention and marks the accepted ones. Containers must have been found. */
    void weigh(FlatText text, List<Mention> mentions) {
        Surnames surnames = new Surnames(text, gazetteer);
        for (Mention mention : mentions) {
            mention.read(gazetteer);
            boolean bySurname =
                    mention.oneWord() && surnames.contains(text.hash[mention.from]) && mention.container == null;
            mention.evidence = prior(mention)
                    + surroundings.before(text, mention)
                    + surroundings.behind(text, mention)
                    + own.points(text, mention)
                    + (Surroundings.dateline(text, mention) ? 4 : 0)
                    + (bySurname ? PERSON / 2 : 0);
            mention.accepted = mention.evidence > ENOUGH;
        }
        for (int i = 0; i < mentions.size(); i++) {
            if (!mentions.get(i).accepted && inList(text, mentions, i)) {
                mentions.get(i).evidence += 1.5;
                mentions.get(i).accepted = mentions.get(i).evidence > ENOUGH;
            }
        }
        acceptRepeated(mentions);
    }

    /** A name that is surely a place once in the article counts for more where it stands bare. */
    private static void acceptRepeated(List<Mention> mentions) {
        Set<Long> sure = new HashSet<>();
        for (Mention mention : mentions) {
            if (mention.evidence > 3) {
                sure.add(mention.key);
            }
        }
        for (Mention mention : mentions) {
            if (!mention.accepted && !mention.behindCommaOnly && sure.contains(mention.key)) {
                mention.accepted = mention.evidence + 2.5 > ENOUGH;
            }
        }
    }

    /** How well known the best reading is. */
    private double prior(Mention mention) {
        double best = -4;
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            double points = Importance.recognition(gazetteer, place) - (mention.alternate[i] ? 0.7 : 0);
            best = Math.max(best, points);
        }
        return best;
    }

    /** "A, B and C": a neighbour in the list is a place. */
    private static boolean inList(FlatText text, List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        boolean after = i > 0 && mentions.get(i - 1).accepted && joined(text, mentions.get(i - 1), mention);
        boolean before =
                i + 1 < mentions.size() && mentions.get(i + 1).accepted && joined(text, mention, mentions.get(i + 1));
        return after || before;
    }

    private static boolean joined(FlatText text, Mention left, Mention right) {
        if (!text.same(right.from, left.from) || right.from - left.to > 2 || right.from == left.to) {
            return false;
        }
        for (int k = left.to; k < right.from; k++) {
            if (!text.is(k, ',') && !text.tokens[k].is("and") && !text.tokens[k].is("or")) {
                return false;
            }
        }
        return true;
    }
}
