package dev.dateline.coder.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    /** Points for an item of a list of counties: enough for any name. */
    private static final double COUNTY = 8;

    /** Points for a bare name that is surely, or likely, a place elsewhere in the article. */
    private static final double SURE = 4;

    private static final double LIKELY = 2.5;
    private static final double ANY = 1;

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
            if (mention.premises) {
                continue;
            }
            mention.read(gazetteer);
            long word = text.hash[mention.from];
            boolean bySurname = mention.oneWord()
                    && mention.container == null
                    && (surnames.sure(word) || !mention.wellKnown && surnames.likely(word));
            mention.evidence = prior(mention)
                    + surroundings.before(text, mention)
                    + surroundings.behind(text, mention)
                    + own.points(text, mention)
                    + (Surroundings.dateline(text, mention) ? 4 : 0)
                    + (bySurname ? PERSON / 2 : 0)
                    + (mention.county ? COUNTY : 0);
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

    /** A name that is a place once in the article counts for more where it stands bare, the surer the more. */
    private static void acceptRepeated(List<Mention> mentions) {
        Map<Long, Double> best = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.accepted && mention.evidence > ANY && !mention.premises) {
                best.merge(mention.key, mention.evidence, Math::max);
            }
        }
        for (Mention mention : mentions) {
            if (!mention.accepted && !mention.behindCommaOnly && best.containsKey(mention.key)) {
                double lift = best.get(mention.key) > 3 ? SURE : LIKELY;
                mention.accepted = mention.evidence + lift > ENOUGH;
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
            if (!text.is(k, ',') && !text.is(k, Words.AND) && !text.is(k, Words.OR)) {
                return false;
            }
        }
        return true;
    }
}
