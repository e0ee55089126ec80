package dev.dateline.coder.event;

import dev.dateline.coder.text.WordSet;
import java.util.Set;

/** What came of a deed that a noun tells: "four were arrested in Rome on Tuesday over the killing". Its day and place are not the deed's. Stateless. */
final class Occasion {
    /** What stands between what came of it and the deed. */
    private static final Set<String> WORDS = WordSet.of("after following over because despite about since");

    private Occasion() {}

    /** Whether what stands behind the word may be a deed of which something came. */
    static boolean word(String norm) {
        return WORDS.contains(norm);
    }

    /** Whether such a word parts a trigger that is a noun from what stands before it, with no other clause between. */
    static boolean parts(SentenceShape shape, Trigger trigger, int last) {
        if (trigger.frame().verb() || last >= trigger.from()) {
            return false;
        }
        for (int i = shape.chunkOf(last) + 1; i < trigger.chunk(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                return false;
            }
            String norm = shape.norm(chunk.from());
            if (WORDS.contains(norm)
                    || norm.equals("against") && trigger.frame().type() == EventType.ASSAULT) {
                return true;
            }
        }
        return false;
    }
}
