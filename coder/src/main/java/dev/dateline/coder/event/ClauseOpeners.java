package dev.dateline.coder.event;

import java.util.List;
import java.util.Set;

/**
 * "after", "before", "since" where they open a clause: "two died after police opened fire", but not "two died after the raid". A tagger
 * takes them for prepositions in both; what stands behind decides. Stateless.
 */
final class ClauseOpeners {
    private static final Set<String> OPENERS = Set.of("after", "before", "since", "until", "till");

    private ClauseOpeners() {}

    /** Whether a word tells when, and never what is said or wanted. */
    static boolean opener(String norm) {
        return OPENERS.contains(norm);
    }

    /** Makes subordinators of the chunks that open a clause. */
    static void mend(SentenceShape shape, List<Chunk> chunks) {
        for (int i = 0; i + 2 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            boolean word = (chunk.is(Chunk.Kind.PREPOSITION) || chunk.is(Chunk.Kind.OTHER))
                    && OPENERS.contains(shape.norm(chunk.from()));
            int verb = word ? verbBehind(shape, i) : -1;
            if (verb > 0 && complete(shape, i, verb)) {
                chunks.set(i, new Chunk(Chunk.Kind.SUBORDINATOR, chunk.from(), chunk.to(), chunk.head()));
            }
        }
    }

    /** The finite verb whose subject stands right behind the word; −1 if none. */
    private static int verbBehind(SentenceShape shape, int opener) {
        int at = opener + 1;
        Chunk subject = shape.chunk(at);
        if (!subject.is(Chunk.Kind.NP) || shape.temporal(at) || Control.timeWord(shape.norm(subject.from()))) {
            return -1;
        }
        while (at + 2 < shape.count() && shape.chunk(at + 2).is(Chunk.Kind.NP) && links(shape, at + 1)) {
            at += 2;
        }
        Chunk verb = at + 1 < shape.count() ? shape.chunk(at + 1) : subject;
        boolean finite = verb.is(Chunk.Kind.VERB)
                && !shape.bareIng(verb)
                && !shape.infinitive(verb)
                && !shape.reducedPassive(verb);
        return finite ? at + 1 : -1;
    }

    private static boolean links(SentenceShape shape, int chunk) {
        String norm = shape.norm(shape.chunk(chunk).from());
        return norm.equals("of") || norm.equals("and") || norm.startsWith("'");
    }

    /** Whether what stands before the word has its own verb, so that the one behind is another clause's. */
    private static boolean complete(SentenceShape shape, int opener, int verb) {
        for (int i = opener - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return i == opener - 1;
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                return told(shape, i, opener) || !shape.beBefore(shape.chunk(verb));
            }
        }
        return opener == 0 || shape.temporal(opener - 1);
    }

    /** A verb that is no participle of the noun before: it has an auxiliary, an object, or another form. */
    private static boolean told(SentenceShape shape, int index, int opener) {
        Chunk verb = shape.chunk(index);
        String head = shape.norm(verb.head());
        int object = shape.clauses().object(index, verb.to());
        return shape.hasAuxiliary(verb)
                || object > index && object < opener
                || !head.endsWith("ed") && !head.endsWith("en") && !head.endsWith("ing");
    }
}
