package dev.dateline.coder.event;

import dev.dateline.coder.event.StatusRule.Reading;
import java.util.Optional;
import java.util.Set;

/**
 * Did it happen, where the verb hangs on another word: an infinitive, a participle, a clause behind "that". What the word says ({@link
 * Control}) is turned by its own negation and left open where the word itself is only planned or possible. Stateless.
 */
final class DependentStatus {
    /** With an infinitive they order, with "that" they report. */
    private static final Set<String> TELL = Set.of("tell", "tells", "told", "telling");

    /** Verbs behind which a clause begins without "that". */
    private static final Set<String> OPEN = Set.of("deny", "believe", "suspect", "fear", "doubt", "think", "hope");

    private static final Set<String> WANT = Set.of("want", "wanted", "wants", "need", "needs");
    private static final Set<String> PROOF = Set.of("evidence", "proof", "indication", "indications", "sign", "signs");
    private static final Set<String> TO_DO = Set.of("of", "from", "against", "on");
    private static final Set<String> IMPOSSIBLE = Set.of("impossible", "unthinkable");
    private static final Set<String> WAS = Set.of("was", "were", "been");

    private DependentStatus() {}

    static Reading ofInfinitive(SentenceShape shape, int index, int depth) {
        for (int i = index - 1; i >= 0 && i >= index - 5; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.NP) || chunk.is(Chunk.Kind.OTHER)) {
                String head = shape.norm(chunk.head());
                Optional<Status> said = head.equals("close") ? Optional.of(Status.HYPOTHETICAL) : Control.of(head);
                if (said.isPresent() && (i == index - 1 || ofFollows(shape, i, index))) {
                    Status status = head.equals("able") ? able(shape, i) : said.get();
                    return Reading.of(status, chunk.head());
                }
            } else if (chunk.is(Chunk.Kind.VERB)) {
                return under(shape, i, depth, Status.PLANNED, StatusRule.perfect(shape, shape.chunk(index)));
            }
        }
        return Reading.of(Status.PLANNED);
    }

    /** "were able to": done; "are able to": not yet. */
    private static Status able(SentenceShape shape, int adjective) {
        int before = shape.chunk(adjective).from() - 1;
        boolean not = before >= 0 && shape.norm(before).equals("not");
        int copula = not ? before - 1 : before;
        if (not || copula >= 0 && shape.negated(shape.chunk(shape.chunkOf(copula)))) {
            return Status.NEGATED;
        }
        return copula >= 0 && WAS.contains(shape.norm(copula)) ? Status.ACTUAL : Status.HYPOTHETICAL;
    }

    /** "the inability of the parties to agree": only an "of" phrase stands between. */
    private static boolean ofFollows(SentenceShape shape, int noun, int infinitive) {
        return noun == infinitive - 3
                && shape.norm(shape.chunk(noun + 1).from()).equals("of");
    }

    private static Reading under(SentenceShape shape, int governor, int depth, Status otherwise, boolean perfect) {
        Chunk verb = shape.chunk(governor);
        String form = shape.norm(verb.head());
        Optional<Status> said = Control.of(form);
        if (said.isPresent()) {
            return Reading.of(composed(shape, governor, depth, said.get(), perfect), verb.head());
        }
        boolean duty = (form.equals("have") || form.equals("has")) && !shape.hasAuxiliary(verb);
        if (duty && otherwise == Status.PLANNED) {
            return Reading.of(Status.HYPOTHETICAL, verb.head());
        }
        if (perfect && shape.tag(verb.head()).equals("AUX")) {
            return Reading.of(Status.HYPOTHETICAL, verb.head());
        }
        if (Control.happens(form)) {
            Reading above = StatusRule.ofVerb(shape, governor, depth + 1);
            return new Reading(above.status(), verb.head(), above.will());
        }
        if (otherwise == Status.ACTUAL) {
            return Reading.of(StatusRule.ofVerb(shape, governor, depth + 1).status(), verb.head());
        }
        return Reading.of(otherwise, verb.head());
    }

    /** What a governing verb says, by its own polarity and reality: "did not fail to", "did not try to", "would prevent". */
    static Status composed(SentenceShape shape, int governor, int depth, Status said, boolean perfect) {
        String form = shape.norm(shape.chunk(governor).head());
        boolean denied = StatusRule.denied(shape, governor, shape.clauses().subject(governor));
        if (denied) {
            return switch (said) {
                case NEGATED -> doubled(form);
                case ATTEMPTED -> Status.NEGATED;
                default -> Control.permits(form) ? Status.NEGATED : Status.HYPOTHETICAL;
            };
        }
        if (said == Status.NEGATED && depth < 3) {
            Status above = StatusRule.ofVerb(shape, governor, depth + 1).status();
            return switch (above) {
                case PLANNED, HYPOTHETICAL -> Status.HYPOTHETICAL;
                case NEGATED -> doubled(form);
                default -> said;
            };
        }
        return perfect && form.startsWith("claim") ? Status.ACTUAL : said;
    }

    /** "failed to prevent the attack": it came; "refused to rule out an attack": it may come. */
    private static Status doubled(String form) {
        return form.startsWith("rul") ? Status.HYPOTHETICAL : Status.ACTUAL;
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

    static Reading ofParticiple(SentenceShape shape, int index, int depth) {
        int refusal = refusal(shape, index);
        if (refusal >= 0) {
            return Reading.of(Status.NEGATED, refusal);
        }
        if (index == 0) {
            return Reading.actual();
        }
        int series = coordinatedParticiple(shape, index);
        if (series >= 0) {
            return StatusRule.ofVerb(shape, series, depth + 1);
        }
        Chunk before = shape.chunk(index - 1);
        if (before.is(Chunk.Kind.VERB)) {
            return under(shape, index - 1, depth, Status.ACTUAL, false);
        }
        int governor = shape.clauses().governingVerb(index);
        if (before.is(Chunk.Kind.PREPOSITION) || before.is(Chunk.Kind.SUBORDINATOR)) {
            String preposition = shape.norm(before.from());
            if (preposition.equals("without") || preposition.equals("instead")) {
                return Reading.of(Status.NEGATED, before.from());
            }
            if (TO_DO.contains(preposition)) {
                return ofPreposition(shape, index, depth);
            }
            if (preposition.equals("by") && governor >= 0) {
                Status means = StatusRule.ofVerb(shape, governor, depth + 1).status();
                return Reading.of(means == Status.NEGATED ? Status.ACTUAL : means);
            }
        }
        if (governor >= 0 && before.is(Chunk.Kind.COMMA)) {
            Reading main = StatusRule.ofVerb(shape, governor, depth + 1);
            return main.status() == Status.NEGATED ? Reading.actual() : new Reading(main.status(), -1, main.will());
        }
        return Reading.actual();
    }

    /** "lifting the ban is out of the question": the verb that says so of the participle before it; −1 if none. */
    private static int refusal(SentenceShape shape, int index) {
        for (int i = index + 1; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.SUBORDINATOR) || chunk.is(Chunk.Kind.RELATIVE)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                int behind = chunk.to();
                boolean out = behind + 3 < shape.sentence().size()
                        && shape.norm(behind).equals("out")
                        && shape.norm(behind + 3).equals("question");
                boolean never = behind < shape.sentence().size() && IMPOSSIBLE.contains(shape.norm(behind));
                return out || never ? chunk.head() : -1;
            }
        }
        return -1;
    }

    /** "the fear of losing", "prevented the rebels from storming". */
    private static Reading ofPreposition(SentenceShape shape, int index, int depth) {
        for (int i = index - 2; i >= 0 && i >= index - 4; i--) {
            Chunk chunk = shape.chunk(i);
            Optional<Status> said = Control.of(shape.norm(chunk.head()));
            if (said.isPresent()) {
                Status status = chunk.is(Chunk.Kind.VERB) ? composed(shape, i, depth, said.get(), false) : said.get();
                return Reading.of(status, chunk.head());
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                break;
            }
        }
        return Reading.actual();
    }

    /** "demanded that the army leave", "denied it had attacked", "wanted the mayor arrested": a finite verb that hangs on another. */
    static Reading ofClause(SentenceShape shape, int index, int subject) {
        if (wanted(shape, index)) {
            return Reading.of(Status.PLANNED, shape.chunk(index - 2).head());
        }
        int at = (subject >= 0 && subject < index ? subject : index) - 1;
        if (at >= 0 && shape.chunk(at).is(Chunk.Kind.VERB)) {
            String form = shape.norm(shape.chunk(at).head());
            for (String lemma : Control.lemmas(form)) {
                if (OPEN.contains(lemma)) {
                    return Control.of(lemma)
                            .map(said -> Reading.of(
                                    composed(shape, at, 0, said, false),
                                    shape.chunk(at).head()))
                            .orElseGet(Reading::actual);
                }
            }
        }
        boolean that = at >= 1
                && shape.chunk(at).is(Chunk.Kind.SUBORDINATOR)
                && shape.norm(shape.chunk(at).from()).equals("that");
        return that ? ofThat(shape, at) : Reading.actual();
    }

    private static Reading ofThat(SentenceShape shape, int that) {
        for (int i = that - 1; i >= 0 && i >= that - 3; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.NP)) {
                String head = shape.norm(chunk.head());
                if (head.equals("true") && i > 0 && shape.norm(chunk.from() - 1).equals("not")) {
                    return Reading.of(Status.NEGATED, chunk.head());
                }
                if (PROOF.contains(head) && shape.norm(chunk.from()).equals("no")) {
                    return Reading.of(Status.HYPOTHETICAL, chunk.head());
                }
                Optional<Status> said = Control.of(head);
                if (said.isPresent() && !TELL.contains(shape.norm(chunk.head()))) {
                    Status status = chunk.is(Chunk.Kind.VERB) ? composed(shape, i, 0, said.get(), false) : said.get();
                    return Reading.of(status, chunk.head());
                }
                if (chunk.is(Chunk.Kind.VERB)) {
                    break;
                }
            }
        }
        return Reading.actual();
    }

    /** "wanted the mayor arrested": a participle behind the object of wanting. */
    private static boolean wanted(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        return index > 1
                && verb.from() == verb.head()
                && (shape.norm(verb.head()).endsWith("ed")
                        || shape.norm(verb.head()).endsWith("en"))
                && shape.chunk(index - 1).is(Chunk.Kind.NP)
                && shape.chunk(index - 2).is(Chunk.Kind.VERB)
                && WANT.contains(shape.norm(shape.chunk(index - 2).head()));
    }
}
