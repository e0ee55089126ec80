package dev.dateline.coder.event;

import java.util.Set;

/** Subjects, objects and attributes of a sentence's verb groups, by the order of its chunks. Indices are chunk indices, −1 for none. Immutable. */
final class Clauses {
    /** Before a number they are no prepositions. */
    private static final Set<String> ABOUT = Set.of("over", "about", "around", "under", "above");

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
                    ? leftNoun(governor)
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
        if (at >= 0
                && (shape.chunk(at).is(Chunk.Kind.CONJUNCTION)
                        || shape.chunk(at).is(Chunk.Kind.COMMA) && noNounBetween(at))) {
            int before = previousFinite(at);
            if (before >= 0 && shape.chunk(at).is(Chunk.Kind.CONJUNCTION)) {
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
            int antecedent = leftNoun(at);
            return antecedent;
        }
        return leftNoun(verbIndex);
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

    private boolean noNounBetween(int comma) {
        return comma > 0 && shape.chunk(comma - 1).is(Chunk.Kind.CONJUNCTION);
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

    /** The noun phrase left of a chunk, its prepositional attributes and inserted clauses skipped; −1 where there is none. */
    int leftNoun(int index) {
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
    int possessor(int np) {
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
                return ofBoth(at) ? leftNoun(at - 3) : at;
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
