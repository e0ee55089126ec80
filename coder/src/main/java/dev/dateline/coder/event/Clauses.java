package dev.dateline.coder.event;

import java.util.Set;

/** Subjects, objects and attributes of a sentence's verb groups, by the order of its chunks. Indices are chunk indices, −1 for none. Immutable. */
final class Clauses {
    private final SentenceShape shape;

    Clauses(SentenceShape shape) {
        this.shape = shape;
    }

    /** Chunk index of the subject, or −1. */
    int subject(int verbIndex) {
        return subject(verbIndex, 0);
    }

    private int subject(int verbIndex, int depth) {
        Chunk verb = shape.chunk(verbIndex);
        if (depth > 4) {
            return -1;
        }
        if (shape.infinitive(verb) || shape.bareIng(verb)) {
            int governor =
                    shape.bareIng(verb) && opensClause(verbIndex) ? finiteBefore(verbIndex) : governingVerb(verbIndex);
            if (governor < 0) {
                return shape.bareIng(verb) ? following(verbIndex, depth) : -1;
            }
            int object = object(governor, shape.chunk(governor).to());
            if (shape.infinitive(verb)
                    && object > governor
                    && object < verbIndex
                    && Control.ofObject(shape.norm(shape.chunk(governor).head()))) {
                return object;
            }
            return shape.passive(shape.chunk(governor)) && !shape.bareIng(verb)
                    ? shape.nouns().left(governor)
                    : subject(governor, depth + 1);
        }
        int at = verbIndex - 1;
        while (at >= 0
                && (shape.chunk(at).is(Chunk.Kind.OTHER)
                        && shape.tag(shape.chunk(at).from()).equals("ADV"))) {
            at--;
        }
        if (at >= 0
                && shape.chunk(at).is(Chunk.Kind.COMMA)
                && at > 0
                && shape.chunk(at - 1).is(Chunk.Kind.CONJUNCTION)) {
            at--;
        }
        if (at >= 0 && shape.chunk(at).is(Chunk.Kind.CONJUNCTION)) {
            int before = previousFinite(at);
            if (before >= 0) {
                return subject(before, depth + 1);
            }
        }
        if (at > 0 && shape.chunk(at).is(Chunk.Kind.COMMA)) {
            int before = seriesBefore(at);
            if (before >= 0 && goesOn(verbIndex)) {
                return subject(before, depth + 1);
            }
        }
        if (at >= 0 && shape.chunk(at).is(Chunk.Kind.RELATIVE)) {
            return shape.nouns().left(at);
        }
        return shape.nouns().left(verbIndex);
    }

    /** "stormed the post, took the guns and fled": the verb before a comma with nothing but its object between; −1 if none. */
    private int seriesBefore(int comma) {
        boolean object = false;
        for (int i = comma - 1; i > 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                boolean finite = !shape.bareIng(chunk) && !shape.infinitive(chunk) && !shape.passive(chunk);
                return finite && object ? i : -1;
            }
            if (!chunk.is(Chunk.Kind.NP) && !chunk.is(Chunk.Kind.PREPOSITION) && !chunk.is(Chunk.Kind.OTHER)) {
                return -1;
            }
            object |= chunk.is(Chunk.Kind.NP);
        }
        return -1;
    }

    /** "will on Tuesday lead", "has once again flatly rejected": the auxiliary parted from its verb; −1 where none is. */
    int auxiliaryApart(int verbIndex) {
        for (int i = verbIndex - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                return shape.tag(chunk.head()).equals("AUX") ? i : -1;
            }
            boolean between = chunk.is(Chunk.Kind.OTHER)
                    || chunk.is(Chunk.Kind.PREPOSITION)
                    || chunk.is(Chunk.Kind.COMMA)
                    || chunk.is(Chunk.Kind.NP) && shape.temporal(i);
            if (!between) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether another verb is joined by "and" behind a verb and its object. */
    private boolean goesOn(int verbIndex) {
        for (int i = verbIndex + 1; i + 1 < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.CONJUNCTION)) {
                return shape.chunk(i + 1).is(Chunk.Kind.VERB) && !shape.bareIng(shape.chunk(i + 1));
            }
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return false;
    }

    /** "Citing security, the army closed the road": the subject of a leading participle follows its clause. */
    private int following(int verbIndex, int depth) {
        for (int i = verbIndex + 1; i < shape.count(); i++) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)
                    && !shape.infinitive(shape.chunk(i))
                    && !shape.bareIng(shape.chunk(i))) {
                return depth > 3 ? -1 : subject(i, depth + 1);
            }
        }
        return -1;
    }

    /** ", allowing …", "while barring …": a participle that hangs on its sentence's main verb. */
    private boolean opensClause(int verbIndex) {
        return verbIndex > 0
                && (shape.chunk(verbIndex - 1).is(Chunk.Kind.COMMA)
                        || shape.chunk(verbIndex - 1).is(Chunk.Kind.SUBORDINATOR));
    }

    private int finiteBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)
                    && !shape.bareIng(chunk)
                    && !shape.infinitive(chunk)
                    && !shape.reducedPassive(chunk)) {
                return i;
            }
        }
        return -1;
    }

    private int previousFinite(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) && !shape.bareIng(chunk) && !shape.reducedPassive(chunk)) {
                return i;
            }
            if (chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb group that an infinitive or participle hangs on, or −1. */
    int governingVerb(int verbIndex) {
        for (int i = verbIndex - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /** Chunk index of the direct object behind token {@code from}, or −1. */
    int object(int verbIndex, int from) {
        int at = from < shape.sentence().size() ? shape.chunkOf(from) : shape.count();
        if (at == verbIndex) {
            at++;
        }
        for (; at < shape.count(); at++) {
            Chunk chunk = shape.chunk(at);
            if (chunk.is(Chunk.Kind.NP)) {
                return shape.temporal(at) ? -1 : at;
            }
            if (!(chunk.is(Chunk.Kind.OTHER) && shape.tag(chunk.from()).equals("ADV")) && !chunk.is(Chunk.Kind.QUOTE)) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun phrase behind one of these prepositions, between token {@code from} and the next verb group; −1 if none. */
    int behind(int from, Set<String> prepositions) {
        int commas = 0;
        for (int i = from < shape.sentence().size() ? shape.chunkOf(from) : shape.count(); i + 1 < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.COMMA) && ++commas > 1
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.VERB) && chunk.from() >= from && !shape.reducedPassive(chunk)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.PREPOSITION)
                    && chunk.from() >= from
                    && prepositions.contains(shape.norm(chunk.from()))
                    && shape.chunk(i + 1).is(Chunk.Kind.NP)
                    && !shape.temporal(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }
}
