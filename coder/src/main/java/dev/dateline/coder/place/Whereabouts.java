package dev.dateline.coder.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says in which known place one lies that no gazetteer holds: what the text says it is in, else the last town of its sentence, else the town
 * that the article names most. Stateless, thread-safe.
 */
final class Whereabouts {
    private static final int FAR = 4;
    /** People of a town after which premises elsewhere are seldom named. */
    private static final int LARGE = 100_000;

    private final Gazetteer gazetteer;

    Whereabouts(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Sets {@link Mention#inside} of the premises among the mentions, where the text tells it. */
    void find(FlatText text, List<Mention> mentions) {
        int focus = Integer.MIN_VALUE;
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!mention.premises && !mention.unknown) {
                continue;
            }
            mention.inside = said(text, mentions, i);
            if (mention.inside < 0 && mention.premises) {
                int near = before(text, mentions, i);
                focus = near < 0 && focus == Integer.MIN_VALUE ? focus(mentions) : focus;
                near = near < 0 ? focus : near;
                mention.inside = named(mention, near) ? mention.chosen : near;
            }
        }
    }

    /** Whether premises lie where their name says: there is nothing else to go by, it is close to it, or it is a name everyone knows. */
    private boolean named(Mention mention, int near) {
        int own = mention.chosen;
        return own >= 0
                && (near < 0
                        || gazetteer.close(own, near)
                        || !gazetteer.kind(own).settlement()
                        || gazetteer.population(own) > LARGE);
    }

    /** "X, Y", "X in Y", "Y's X"; items between them that are as unknown are passed over. */
    private static int said(FlatText text, List<Mention> mentions, int i) {
        Mention mention = mentions.get(i);
        Mention last = mention;
        for (int k = i + 1; k < mentions.size() && mentions.get(k).from - last.to <= FAR; k++) {
            Mention next = mentions.get(k);
            if (!text.same(next.from, mention.from)) {
                break;
            }
            int before = next.from - 1;
            before -= before > last.to && text.is(before, Words.THE) ? 1 : 0;
            boolean behindComma = before == last.to && text.is(before, ',') && last == mention;
            if (next.chosen >= 0 && !next.premises && (behindComma || before >= last.to && text.is(before, Words.IN))) {
                return next.chosen;
            }
            if (!next.unknown) {
                break;
            }
            last = next;
        }
        Mention owner = i > 0 ? mentions.get(i - 1) : mention;
        boolean owned = owner.to == mention.from - 1 && text.same(owner.to, mention.from) && text.possessive(owner.to);
        return owned && owner.chosen >= 0 ? owner.chosen : -1;
    }

    /** The last town of the sentence before. */
    private int before(FlatText text, List<Mention> mentions, int i) {
        for (int k = i - 1; k >= 0 && text.same(mentions.get(k).from, mentions.get(i).from); k--) {
            if (local(mentions.get(k))) {
                return mentions.get(k).chosen;
            }
        }
        return -1;
    }

    private int focus(List<Mention> mentions) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = -1;
        for (Mention mention : mentions) {
            if (local(mention)) {
                int count = counts.merge(mention.chosen, 1, Integer::sum);
                best = best < 0 || count > counts.get(best) ? mention.chosen : best;
            }
        }
        return best;
    }

    private boolean local(Mention mention) {
        return mention.chosen >= 0
                && !mention.premises
                && gazetteer.kind(mention.chosen).settlement();
    }
}
