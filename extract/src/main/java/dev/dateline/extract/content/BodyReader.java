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
    private static final int SHORTEST_OPENING = 6;

    /** An afterword holds so much of all prose at most. */
    private static final double AFTERWORD = 0.25;

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
                dropDangling(kept, passage);
                kept.add(passage);
                before = passage.text();
            }
        }
        return new Selection(trimmed(beforeAfterword(kept)), List.copyOf(captions));
    }

    /** A sub-head goes if all that stood below it has gone. */
    private static void dropDangling(List<Passage> kept, Passage next) {
        if (kept.isEmpty()) {
            return;
        }
        Passage last = kept.get(kept.size() - 1);
        boolean gone = next.index() > last.index() + 1;
        if (last.heading() > 1 && gone && next.heading() > 0 && next.heading() <= last.heading()) {
            kept.remove(kept.size() - 1);
        }
    }

    /** What stands before a heading such as "About the author", if little follows it. */
    private static List<Passage> beforeAfterword(List<Passage> passages) {
        double all = passages.stream().mapToDouble(Passage::mass).sum();
        double after = 0;
        int end = passages.size();
        for (int i = passages.size() - 1; i > 0 && after <= AFTERWORD * all; i--) {
            if (Phrases.PACKAGED.afterword(passages.get(i))) {
                end = i;
            }
            after += passages.get(i).mass();
        }
        return passages.subList(0, end);
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

    /**
     * A sub-head right before the first paragraph, below the first headline; and a line that the page itself marks as a paragraph of its
     * article's body.
     */
    private static boolean opens(List<Passage> passages, int at) {
        Passage passage = passages.get(at);
        boolean textBelow = at + 1 < passages.size() && passages.get(at + 1).mass() > 0;
        if (passage.heading() > 0) {
            return passage.heading() > 1 && at > 0 && textBelow;
        }
        Box parent = passage.box().parent();
        return passage.box().tag().equals("p")
                && parent != null
                && parent.is(Hint.BODY)
                && passage.words() >= SHORTEST_OPENING
                && passage.linked() < 0.5
                && !passage.text().chars().anyMatch(Character::isDigit);
    }

    private static boolean closes(Passage passage) {
        return passage.mass() > 0
                || passage.ended() && passage.heading() == 0
                || passage.kind() == Block.Kind.LIST_ITEM
                || passage.kind() == Block.Kind.CELL;
    }
}
