package dev.dateline.coder.event;

import java.util.Set;

/**
 * Noun phrases of a sentence that belong together: possessors, "of" attributes, conjuncts. Indices are chunk indices, −1 for none. Immutable.
 */
final class NounGroups {
    /** Before a number they are no prepositions. */
    private static final Set<String> ABOUT = Set.of("over", "about", "around", "under", "above");

    private final SentenceShape shape;

    NounGroups(SentenceShape shape) {
        this.shape = shape;
    }

    /** The noun phrase left of a chunk, its prepositional attributes and inserted clauses skipped; −1 where there is none. */
    int left(int index) {
        int at = index - 1;
        int commas = 0;
        while (at >= 0) {
            Chunk chunk = shape.chunk(at);
            switch (chunk.kind()) {
                case NP -> {
                    int whole = possessor(at);
                    if (shape.temporal(at)) {
                        at--;
                    } else if (whole > 0 && shape.chunk(whole - 1).is(Chunk.Kind.PREPOSITION) && !counted(whole)) {
                        at = whole - 2;
                        if (at < 0) {
                            return -1;
                        }
                    } else {
                        return firstConjunct(at);
                    }
                }
                case COMMA -> {
                    commas++;
                    int opening = openingOfInsertion(at);
                    at = commas == 1 && opening >= 0 ? opening - 1 : at - 1;
                }
                case VERB -> {
                    if (shape.reducedPassive(chunk) || commas > 0 && shape.bareIng(chunk)) {
                        at--;
                    } else {
                        return -1;
                    }
                }
                case OTHER, PREPOSITION, QUOTE, CONJUNCTION -> at--;
                case RELATIVE, SUBORDINATOR -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "Iraq's ministers": the phrase with whose it is, as the first chunk of both. */
    private int possessor(int np) {
        int at = np;
        while (at >= 2
                && shape.chunk(at - 1).is(Chunk.Kind.OTHER)
                && shape.norm(shape.chunk(at - 1).from()).startsWith("'")
                && shape.chunk(at - 2).is(Chunk.Kind.NP)) {
            at -= 2;
        }
        return at;
    }

    /** "Over 300 members", "On 17 July Oman's court": the preposition belongs to the number. */
    private boolean counted(int np) {
        Chunk chunk = shape.chunk(np);
        if (!shape.tag(chunk.from()).equals("NUM") || chunk.to() - chunk.from() < 2) {
            return false;
        }
        String before = shape.norm(shape.chunk(np - 1).from());
        return ABOUT.contains(before)
                || before.equals("on")
                        && shape.sentence().token(chunk.from() + 1).capitalised();
    }

    /** "…, who recently toured the region, …": index of the comma that opens a relative clause closed at {@code comma}; −1 if none. */
    private int openingOfInsertion(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (shape.chunk(i).is(Chunk.Kind.COMMA)) {
                Chunk next = shape.chunk(i + 1);
                boolean clause =
                        next.is(Chunk.Kind.RELATIVE) || next.is(Chunk.Kind.VERB) || next.is(Chunk.Kind.PREPOSITION);
                return clause ? i : -1;
            }
        }
        return -1;
    }

    private int firstConjunct(int np) {
        int at = np;
        while (at >= 2
                && shape.chunk(at - 2).is(Chunk.Kind.NP)
                && shape.chunk(at - 1).is(Chunk.Kind.CONJUNCTION)
                && !predicate(at - 2)) {
            if (at >= 3 && shape.chunk(at - 3).is(Chunk.Kind.PREPOSITION)) {
                return ofBoth(at) ? left(at - 3) : at;
            }
            at -= 2;
        }
        return at;
    }

    /** "were burnt alive and …": an adjective behind its verb, and no party. */
    private boolean predicate(int np) {
        Chunk chunk = shape.chunk(np);
        return np > 0
                && shape.chunk(np - 1).is(Chunk.Kind.VERB)
                && chunk.from() == chunk.head()
                && shape.tag(chunk.head()).equals("ADJ");
    }

    /** "the ministers of Chad and Niger": both names belong to the preposition. */
    private boolean ofBoth(int np) {
        return np >= 4
                && shape.tag(shape.chunk(np).from()).equals("PROPN")
                && shape.tag(shape.chunk(np - 2).from()).equals("PROPN")
                && shape.norm(shape.chunk(np - 3).from()).equals("of");
    }

    /** Token range of a noun phrase with its "of" attributes; {@code to} exclusive. */
    int endWithOf(int np) {
        int at = np;
        while (at + 2 < shape.count()
                && shape.chunk(at + 1).is(Chunk.Kind.PREPOSITION)
                && shape.norm(shape.chunk(at + 1).from()).equals("of")
                && shape.chunk(at + 2).is(Chunk.Kind.NP)) {
            at += 2;
        }
        return shape.chunk(at).to();
    }
}
