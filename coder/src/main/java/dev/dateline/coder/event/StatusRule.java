package dev.dateline.coder.event;

import java.util.Set;

/**
 * Did it happen? Reads negation, modals and conditions of a verb's own clause; what hangs on another verb is {@link DependentStatus}, what a
 * noun tells {@link NounStatus}. Stateless.
 */
final class StatusRule {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until", "provided");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "nothing");
    private static final Set<String> ONLY = Set.of("only", "just", "merely", "simply");
    private static final Set<String> NEARLY = Set.of("nearly", "almost");

    /** So many verbs may hang on each other. */
    private static final int DEPTH = 3;

    /**
     * A reading of a trigger's status.
     *
     * @param status did it happen
     * @param governor token of the word it hangs on, −1 where none decides
     * @param will whether it is told as a promise or threat: "will", "would" in reported speech
     */
    record Reading(Status status, int governor, boolean will) {
        static Reading actual() {
            return new Reading(Status.ACTUAL, -1, false);
        }

        static Reading of(Status status) {
            return new Reading(status, -1, false);
        }

        static Reading of(Status status, int governor) {
            return new Reading(status, governor, false);
        }
    }

    private StatusRule() {}

    static Reading read(SentenceShape shape, Trigger trigger) {
        return trigger.frame().verb() ? ofVerb(shape, trigger.chunk(), 0) : NounStatus.of(shape, trigger);
    }

    static Reading ofVerb(SentenceShape shape, int index, int depth) {
        Chunk verb = shape.chunk(index);
        int subject = shape.clauses().subject(index);
        boolean negated = denied(shape, index, subject);
        if (conditional(shape, index)) {
            return Reading.of(Status.HYPOTHETICAL);
        }
        boolean missed = shape.would(verb) && perfect(shape, verb);
        if ((shape.future(verb) || shape.would(verb)) && !missed) {
            return new Reading(negated ? Status.NEGATED : Status.PLANNED, -1, true);
        }
        if (shape.modal(verb) || missed) {
            return Reading.of(negated ? Status.NEGATED : Status.HYPOTHETICAL);
        }
        if (negated) {
            int governor = shape.infinitive(verb)
                    ? DependentStatus.ofInfinitive(shape, index, depth).governor()
                    : -1;
            return Reading.of(Status.NEGATED, governor);
        }
        if (depth > DEPTH) {
            return Reading.actual();
        }
        if (subject >= 0 && subjunctive(shape, verb)) {
            return Reading.of(Status.HYPOTHETICAL);
        }
        if (shape.infinitive(verb)) {
            return DependentStatus.ofInfinitive(shape, index, depth);
        }
        int twin = coordinated(shape, index);
        if (twin >= 0) {
            return ofVerb(shape, twin, depth + 1);
        }
        if (shape.bareIng(verb)) {
            return DependentStatus.ofParticiple(shape, index, depth);
        }
        return DependentStatus.ofClause(shape, index, subject);
    }

    /** Whether a verb's clause says that it did not happen: "not", "nobody", "no man", "almost". */
    static boolean denied(SentenceShape shape, int index, int subject) {
        Chunk verb = shape.chunk(index);
        int object = shape.clauses().object(index, verb.to());
        return shape.negated(verb) && !any(shape, verb, ONLY)
                || any(shape, verb, NEARLY)
                || subject >= 0 && nobody(shape, subject)
                || object >= 0 && shape.norm(shape.chunk(object).from()).equals("no");
    }

    private static boolean nobody(SentenceShape shape, int np) {
        int first = shape.chunk(np).from();
        return NOBODY.contains(shape.norm(first))
                || first > 0
                        && shape.norm(first).equals("one")
                        && shape.norm(first - 1).equals("no");
    }

    private static boolean any(SentenceShape shape, Chunk verb, Set<String> words) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (words.contains(shape.norm(t))) {
                return true;
            }
        }
        return false;
    }

    /** "have attacked" behind a modal or "to": what was not, or is said to have been. */
    static boolean perfect(SentenceShape shape, Chunk verb) {
        for (int t = verb.from() + 1; t < verb.head(); t++) {
            if (shape.norm(t).equals("have")) {
                return true;
            }
        }
        return false;
    }

    /** "to harm or kill", "will jail or deport": the verb whose "to" or modal a bare verb behind a conjunction shares; −1 if none. */
    private static int coordinated(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        String head = shape.norm(verb.head());
        boolean bare =
                verb.from() == verb.head() && !head.endsWith("s") && !head.endsWith("ed") && !head.endsWith("ing");
        if (!bare || index < 2 || !shape.chunk(index - 1).is(Chunk.Kind.CONJUNCTION)) {
            return -1;
        }
        for (int i = index - 2; i >= 0 && i >= index - 6; i--) {
            Chunk before = shape.chunk(i);
            if (before.is(Chunk.Kind.VERB)) {
                boolean shares =
                        shape.infinitive(before) || shape.future(before) || shape.would(before) || shape.modal(before);
                return shares ? i : -1;
            }
        }
        return -1;
    }

    /** "that the land be seized": what is wished for. */
    private static boolean subjunctive(SentenceShape shape, Chunk verb) {
        return shape.norm(verb.from()).equals("be") && verb.head() > verb.from() && shape.passive(verb);
    }

    /** Whether a verb stands in a clause that "if", "unless" or "until" opens. */
    static boolean conditional(SentenceShape shape, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 6; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.SUBORDINATOR)) {
                String word = shape.norm(chunk.from());
                return CONDITIONS.contains(word) && !(word.equals("until") && past(shape, index));
            }
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "until soldiers arrested him": by its form. */
    private static boolean past(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        return !shape.hasAuxiliary(verb) && shape.norm(verb.head()).endsWith("ed")
                || Set.of("was", "were", "had").contains(shape.norm(verb.from()));
    }
}
