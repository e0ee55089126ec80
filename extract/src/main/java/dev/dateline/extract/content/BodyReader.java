package dev.dateline.extract.content;

import dev.dateline.extract.Block;
import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text of an article out of its box, and leaves out what stands between its paragraphs. Not thread-safe. */
final class BodyReader {
    private static final int SHORTEST_REPEAT = 8;

    private final Outline outline;
    private final Outside outside;
    private final boolean[] dropped;

    BodyReader(Outline outline, Outside outside, Masses inside) {
        this.outline = outline;
        this.outside = outside;
        this.dropped = new boolean[outline.boxes().size()];
        for (Box box : outline.boxes()) {
            Box parent = box.parent();
            dropped[box.index()] = parent != null && dropped[parent.index()] || linkList(box, inside);
        }
    }

    /** A box most of whose words are links, and little prose. */
    private static boolean linkList(Box box, Masses inside) {
        double words = inside.words(box);
        return words > 0
                && inside.linked(box) > 0.55
                && inside.prose(box) < 0.25 * words
                && inside.foreignWords(box) < 0.5 * inside.linkedWords(box)
                && !box.tag().equals("li");
    }

    Selection read(Box main) {
        List<Passage> kept = new ArrayList<>();
        Set<String> captions = new LinkedHashSet<>();
        String before = "";
        for (Passage passage : outline.passages(main)) {
            if (outside.has(passage)) {
                if (caption(passage, main)) {
                    captions.add(passage.text());
                }
            } else if (!dropped[passage.box().index()]
                    && !Phrases.PACKAGED.boilerplate(passage)
                    && (passage.words() < SHORTEST_REPEAT || !passage.text().equals(before))) {
                kept.add(passage);
                before = passage.text();
            }
        }
        return new Selection(trimmed(kept), List.copyOf(captions));
    }

    private static boolean caption(Passage passage, Box main) {
        for (Box box = passage.box(); box != null && box != main; box = box.parent()) {
            if (box.is(Hint.CAPTION)) {
                return passage.words() > 2;
            }
        }
        return false;
    }

    /** Without labels before the first and behind the last prose. */
    private static List<Passage> trimmed(List<Passage> passages) {
        int from = 0;
        while (from < passages.size() && passages.get(from).mass() == 0 && !opens(passages, from)) {
            from++;
        }
        int to = passages.size();
        while (to > from && !closes(passages.get(to - 1))) {
            to--;
        }
        return passages.subList(from, to);
    }

    /** A sub-head right before the first paragraph, below the first headline. */
    private static boolean opens(List<Passage> passages, int at) {
        return passages.get(at).heading() > 1
                && at > 0
                && at + 1 < passages.size()
                && passages.get(at + 1).mass() > 0;
    }

    private static boolean closes(Passage passage) {
        return passage.mass() > 0
                || passage.ended() && passage.heading() == 0
                || passage.kind() == Block.Kind.LIST_ITEM
                || passage.kind() == Block.Kind.CELL;
    }
}
