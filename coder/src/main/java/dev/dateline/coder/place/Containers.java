package dev.dateline.coder.place;

import java.util.List;

/**
 * Links a place to the one that the text says it lies in or near: "X, Y", "X (Y)", "X in Y", "X, north of Y", where some X lies in or near
 * some Y. Stateless, thread-safe.
 */
final class Containers {
    private static final int NEAR_KM = 100;
    private static final int SMALL_TOWN = 50_000;
    /** More tokens between two names than in ", about 40 miles north of" say nothing. */
    private static final int FAR = 7;

    private final Gazetteer gazetteer;

    Containers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void link(FlatText text, List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            if (owned(text, mentions.get(i), mentions.get(i + 1))) {
                continue;
            }
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            if (!text.same(outer.from, inner.from) || outer.from - inner.to > FAR) {
                continue;
            }
            if (behindComma(text, inner, outer) && fits(inner, outer, false)) {
                inner.container = outer;
                outer.inner = inner;
            } else if (said(text, inner, outer)) {
                if (fits(inner, outer, true)) {
                    inner.container = outer;
                    inner.near = true;
                } else if (small(inner) && !small(outer)) {
                    inner.around = outer;
                }
            }
        }
    }

    /** Links "X's Y" where it can be read so. */
    private boolean owned(FlatText text, Mention outer, Mention inner) {
        boolean owned = inner.from == outer.to + 1
                && text.same(inner.from, outer.from)
                && text.possessive(outer.to)
                && fits(inner, outer, false);
        if (owned) {
            inner.container = outer;
            outer.inner = inner;
        }
        return owned;
    }

    private static boolean behindComma(FlatText text, Mention inner, Mention outer) {
        return outer.from == inner.to + 1 && (text.is(inner.to, ',') || text.is(inner.to, '('));
    }

    /** "X in Y", "X, outside Y", "X, 40 miles north of Y", "X, a suburb of Y". */
    private boolean said(FlatText text, Mention inner, Mention outer) {
        int last = outer.from - 1;
        if (last > inner.to && text.is(last, Words.THE)) {
            last--;
        }
        if (last > inner.to && text.has(last, Lexicon.COMPASS)) {
            last--;
        }
        if (last < inner.to || !text.word(last)) {
            return false;
        }
        boolean preposition = text.is(last, Words.IN) || text.is(last, Words.NEAR) || text.is(last, Words.OUTSIDE);
        boolean side = text.is(last, Words.OF)
                && last > inner.to
                && (text.has(last - 1, Lexicon.COMPASS) || text.has(last - 1, Lexicon.SETTLEMENT));
        for (int k = inner.to; k < last; k++) {
            boolean plain = text.is(k, ',') || text.word(k) && !text.capital[k];
            if (!plain) {
                return false;
            }
        }
        return side || preposition && last - inner.to <= 1;
    }

    /** Whether no reading is more than a small town. */
    private boolean small(Mention mention) {
        for (int i = 0; i < mention.count; i++) {
            int place = mention.places[i];
            if (!gazetteer.kind(place).settlement() || gazetteer.population(place) > SMALL_TOWN) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(Mention inner, Mention outer, boolean near) {
        for (int i = 0; i < inner.count; i++) {
            for (int o = 0; o < outer.count; o++) {
                boolean same = inner.places[i] == outer.places[o] && inner.key != outer.key;
                if (same || linked(gazetteer, inner.places[i], outer.places[o], near)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one place lies in another, or near it where that is enough. */
    static boolean linked(Gazetteer gazetteer, int inner, int outer, boolean near) {
        return gazetteer.within(inner, outer)
                || near
                        && inner != outer
                        && gazetteer.kind(inner).settlement()
                        && gazetteer.kind(outer).settlement()
                        && gazetteer.population(outer) >= gazetteer.population(inner)
                        && gazetteer.distanceKm(inner, outer) <= NEAR_KM;
    }
}
