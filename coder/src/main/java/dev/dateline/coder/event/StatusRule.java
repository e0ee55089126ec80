package dev.dateline.coder.event;

import java.util.Optional;
import java.util.Set;

/**
 * Did it happen? Reads negation, modals, tense and what governs the trigger (see {@link Control}). Stateless.
 */
final class StatusRule {
    private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "until", "provided");
    private static final Set<String> NOBODY = Set.of("no", "neither", "none", "nobody", "nothing");
    private static final Set<String> ACTUAL_INFINITIVES = Set.of(
            "begin",
            "began",
            "begun",
            "start",
            "continue",
            "manage",
            "help",
            "force",
            "proceed",
            "come",
            "came",
            "go",
            "went",
            "use",
            "cause",
            "lead",
            "led",
            "return",
            "have",
            "had",
            "has",
            "get",
            "rush",
            "join",
            "move",
            "cease",
            "succeed",
            "unite",
            "gather",
            "gathered",
            "resume",
            "keep",
            "kept",
            "was",
            "were");

    /** Whoever stays away from a meeting does not undo it. */
    private static final Set<String> ATTENDING = Set.of(
            "attend",
            "attended",
            "attending",
            "join",
            "joined",
            "miss",
            "missed",
            "boycott",
            "boycotted",
            "leave",
            "left",
            "skip",
            "skipped",
            "follow",
            "followed",
            "mention",
            "witness",
            "see",
            "condemn",
            "condemned",
            "recognise",
            "recognize");

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
    }

    private StatusRule() {}

    static Reading read(SentenceShape shape, Trigger trigger) {
        return trigger.frame().verb() ? ofVerb(shape, trigger.chunk(), 0) : ofNoun(shape, trigger);
    }

    private static Reading ofVerb(SentenceShape shape, int index, int depth) {
        Chunk verb = shape.chunk(index);
        int subject = shape.clauses().subject(index);
        boolean negated = shape.negated(verb)
                || subject >= 0
                        && NOBODY.contains(shape.norm(shape.chunk(subject).from()));
        int object = shape.clauses().object(index, verb.to());
        negated |= object >= 0 && shape.norm(shape.chunk(object).from()).equals("no");
        if (conditional(shape, index)) {
            return new Reading(Status.HYPOTHETICAL, -1, false);
        }
        if (shape.future(verb) || shape.would(verb)) {
            return new Reading(negated ? Status.NEGATED : Status.PLANNED, -1, true);
        }
        if (shape.modal(verb)) {
            return new Reading(negated ? Status.NEGATED : Status.HYPOTHETICAL, -1, false);
        }
        if (negated) {
            return new Reading(Status.NEGATED, -1, false);
        }
        if (depth > 3) {
            return Reading.actual();
        }
        if (subject >= 0 && subjunctive(shape, verb)) {
            return new Reading(Status.HYPOTHETICAL, -1, false);
        }
        if (shape.infinitive(verb)) {
            return ofInfinitive(shape, index, depth);
        }
        int twin = coordinatedInfinitive(shape, index);
        if (twin >= 0) {
            return ofVerb(shape, twin, depth + 1);
        }
        if (shape.bareIng(verb)) {
            return ofParticiple(shape, index, depth);
        }
        return ofThatClause(shape, index, subject);
    }

    /** "to harm or kill": the infinitive that a bare verb behind a conjunction shares its "to" with; −1 if none. */
    private static int coordinatedInfinitive(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        String head = shape.norm(verb.head());
        boolean bare =
                verb.from() == verb.head() && !head.endsWith("s") && !head.endsWith("ed") && !head.endsWith("ing");
        if (!bare || index < 2 || !shape.chunk(index - 1).is(Chunk.Kind.CONJUNCTION)) {
            return -1;
        }
        for (int i = index - 2; i >= 0 && i >= index - 6; i--) {
            if (shape.chunk(i).is(Chunk.Kind.VERB)) {
                return shape.infinitive(shape.chunk(i)) ? i : -1;
            }
        }
        return -1;
    }

    /** "that the land be seized": what is wished for. */
    private static boolean subjunctive(SentenceShape shape, Chunk verb) {
        return shape.norm(verb.from()).equals("be") && verb.head() > verb.from() && shape.passive(verb);
    }

    /** "will be arresting, torturing and killing": the participle that another one continues; −1 if none. */
    private static int coordinatedParticiple(SentenceShape shape, int index) {
        int at = index - 1;
        if (at >= 1
                && shape.chunk(at).is(Chunk.Kind.CONJUNCTION)
                && shape.chunk(at - 1).is(Chunk.Kind.COMMA)) {
            at--;
        }
        boolean joined = at >= 1
                && (shape.chunk(at).is(Chunk.Kind.CONJUNCTION)
                        || shape.chunk(at).is(Chunk.Kind.COMMA));
        return joined
                        && shape.chunk(at - 1).is(Chunk.Kind.VERB)
                        && shape.norm(shape.chunk(at - 1).head()).endsWith("ing")
                ? at - 1
                : -1;
    }

    private static boolean conditional(SentenceShape shape, int index) {
        for (int i = index - 1; i >= 0 && i >= index - 6; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return CONDITIONS.contains(shape.norm(chunk.from()));
            }
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private static Reading ofInfinitive(SentenceShape shape, int index, int depth) {
        for (int i = index - 1; i >= 0 && i >= index - 5; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.NP) || chunk.is(Chunk.Kind.OTHER)) {
                Optional<Status> said = Control.of(shape.norm(chunk.head()));
                if (said.isPresent() && (i == index - 1 || ofFollows(shape, i, index))) {
                    return new Reading(said.get(), chunk.head(), false);
                }
            } else if (chunk.is(Chunk.Kind.VERB)) {
                return underVerb(shape, i, depth, Status.PLANNED);
            }
        }
        return new Reading(Status.PLANNED, -1, false);
    }

    /** "the inability of the parties to agree": only an "of" phrase stands between. */
    private static boolean ofFollows(SentenceShape shape, int noun, int infinitive) {
        return noun == infinitive - 3
                && shape.norm(shape.chunk(noun + 1).from()).equals("of");
    }

    private static Reading underVerb(SentenceShape shape, int governor, int depth, Status otherwise) {
        Chunk verb = shape.chunk(governor);
        String form = shape.norm(verb.head());
        Optional<Status> said = Control.of(form);
        if (said.isPresent()) {
            Status status = shape.negated(verb) && said.get() == Status.NEGATED ? Status.ACTUAL : said.get();
            return new Reading(status, verb.head(), false);
        }
        for (String lemma : Control.lemmas(form)) {
            if (ACTUAL_INFINITIVES.contains(lemma)) {
                Reading above = ofVerb(shape, governor, depth + 1);
                return new Reading(above.status(), verb.head(), above.will());
            }
        }
        if (otherwise == Status.ACTUAL) {
            Reading above = ofVerb(shape, governor, depth + 1);
            return new Reading(above.status(), verb.head(), false);
        }
        return new Reading(otherwise, verb.head(), false);
    }

    private static Reading ofParticiple(SentenceShape shape, int index, int depth) {
        if (index == 0) {
            return Reading.actual();
        }
        int series = coordinatedParticiple(shape, index);
        if (series >= 0) {
            return ofVerb(shape, series, depth + 1);
        }
        Chunk before = shape.chunk(index - 1);
        if (before.is(Chunk.Kind.VERB)) {
            return underVerb(shape, index - 1, depth, Status.ACTUAL);
        }
        if (before.is(Chunk.Kind.PREPOSITION) || before.is(Chunk.Kind.SUBORDINATOR)) {
            String preposition = shape.norm(before.from());
            if (preposition.equals("without") || preposition.equals("instead")) {
                return new Reading(Status.NEGATED, before.from(), false);
            }
            if (preposition.equals("of")
                    || preposition.equals("from")
                    || preposition.equals("against")
                    || preposition.equals("on")) {
                for (int i = index - 2; i >= 0 && i >= index - 4; i--) {
                    Chunk chunk = shape.chunk(i);
                    Optional<Status> said = Control.of(shape.norm(chunk.head()));
                    if (said.isPresent()) {
                        return new Reading(said.get(), chunk.head(), false);
                    }
                    if (chunk.is(Chunk.Kind.VERB)) {
                        break;
                    }
                }
            }
        }
        int governor = shape.clauses().governingVerb(index);
        if (governor >= 0 && before.is(Chunk.Kind.COMMA)) {
            Reading main = ofVerb(shape, governor, depth + 1);
            return main.status() == Status.NEGATED ? Reading.actual() : new Reading(main.status(), -1, main.will());
        }
        return Reading.actual();
    }

    /** "demanded that the army leave", "denied that it had attacked". */
    private static Reading ofThatClause(SentenceShape shape, int index, int subject) {
        int at = (subject >= 0 && subject < index ? subject : index) - 1;
        if (at >= 1
                && shape.chunk(at).is(Chunk.Kind.SUBORDINATOR)
                && shape.norm(shape.chunk(at).from()).equals("that")) {
            for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
                Chunk chunk = shape.chunk(i);
                if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.NP)) {
                    Optional<Status> said = Control.of(shape.norm(chunk.head()));
                    if (said.isPresent()) {
                        return new Reading(said.get(), chunk.head(), false);
                    }
                    if (chunk.is(Chunk.Kind.VERB)) {
                        break;
                    }
                }
            }
        }
        return Reading.actual();
    }

    private static Reading ofNoun(SentenceShape shape, Trigger trigger) {
        Chunk phrase = shape.chunk(trigger.chunk());
        for (int t = phrase.from(); t < trigger.from(); t++) {
            if (NOBODY.contains(shape.norm(t))) {
                return new Reading(Status.NEGATED, t, false);
            }
            if (!shape.norm(t).equals("set") && !shape.tag(t).equals("PROPN")) {
                Optional<Status> said = Control.ofAttribute(shape.norm(t));
                if (said.isPresent()) {
                    return new Reading(said.get(), t, false);
                }
            }
        }
        int before = trigger.chunk() - 1;
        if (before >= 1 && shape.chunk(before).is(Chunk.Kind.PREPOSITION)) {
            String preposition = shape.norm(shape.chunk(before).from());
            if (preposition.equals("without")) {
                return new Reading(Status.NEGATED, shape.chunk(before).from(), false);
            }
            Chunk above = shape.chunk(before - 1);
            Optional<Status> said = Control.of(shape.norm(above.head()));
            if (said.isPresent()
                    && (above.is(Chunk.Kind.NP) || above.is(Chunk.Kind.OTHER) || above.is(Chunk.Kind.VERB))) {
                return new Reading(said.get(), above.head(), false);
            }
            return Reading.actual();
        }
        return governed(shape, trigger, before);
    }

    private static Reading governed(SentenceShape shape, Trigger trigger, int before) {
        if (before >= 0 && shape.chunk(before).is(Chunk.Kind.VERB)) {
            Chunk verb = shape.chunk(before);
            Optional<Status> said = Control.of(shape.norm(verb.head()));
            if (said.isPresent()
                    && !shape.hasAuxiliary(verb)
                    && shape.norm(verb.head()).length() > 3) {
                return new Reading(said.get(), verb.head(), false);
            }
            if (ATTENDING.contains(shape.norm(verb.head()))) {
                return Reading.actual();
            }
            Reading above = ofVerb(shape, before, 1);
            return new Reading(above.status(), verb.head(), above.will());
        }
        for (int i = trigger.chunk() + 1; i < shape.count() && i < trigger.chunk() + 8; i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return Reading.actual();
            }
            if (chunk.is(Chunk.Kind.VERB) && !shape.bareIng(chunk) && !shape.infinitive(chunk)) {
                if (shape.clauses().subject(i) != trigger.chunk()) {
                    return Reading.actual();
                }
                Optional<Status> said = shape.passive(chunk) ? Control.of(shape.norm(chunk.head())) : Optional.empty();
                return said.map(status -> new Reading(status, chunk.head(), false))
                        .orElseGet(() -> ofVerb(shape, shape.chunkOf(chunk.head()), 1));
            }
        }
        return Reading.actual();
    }
}
