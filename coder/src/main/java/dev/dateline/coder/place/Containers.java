package dev.dateline.coder.place;

import java.util.List;

/** Links a place to the one that the text says it lies in: "X, Y" where some X lies in some Y. Stateless, thread-safe. */
final class Containers {
    private final Gazetteer gazetteer;

    Containers(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    void link(FlatText text, List<Mention> mentions) {
        for (int i = 0; i + 1 < mentions.size(); i++) {
            Mention inner = mentions.get(i);
            Mention outer = mentions.get(i + 1);
            if (behindComma(text, inner, outer) && fits(inner, outer)) {
                inner.container = outer;
                outer.contains = true;
            }
        }
    }

    private static boolean behindComma(FlatText text, Mention inner, Mention outer) {
        return outer.from == inner.to + 1
                && text.same(outer.from, inner.from)
                && (text.is(inner.to, ',') || text.is(inner.to, '('));
    }

    private boolean fits(Mention inner, Mention outer) {
        for (int i = 0; i < inner.count; i++) {
            for (int o = 0; o < outer.count; o++) {
                if (gazetteer.within(inner.places[i], outer.places[o])) {
                    return true;
                }
            }
        }
        return false;
    }
}
