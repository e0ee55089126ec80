package dev.dateline.coder.event;

import dev.dateline.coder.event.StatusRule.Reading;
import java.util.Optional;
import java.util.Set;

/**
 * Did it happen, where a noun tells it: by its attributes ("a failed attack"), by the noun or verb that it hangs on, by the verb whose subject
 * it is. Stateless.
 */
final class NounStatus {
    /** They tell when, where and by what, and carry nothing over from the word before: "adopted a plan at the meeting". */
    private static final Set<String> ADVERBIAL =
            Set.of("at", "in", "during", "after", "before", "since", "by", "until", "amid", "near", "following");

    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her");

    /** Whoever is held to have done it, it was done: "accused of the murder". */
    private static final Set<String> BLAME = Set.of("accuse", "suspect", "suspected", "blame", "charge");

    private NounStatus() {}

    static Reading of(SentenceShape shape, Trigger trigger) {
        Chunk phrase = shape.chunk(trigger.chunk());
        for (int t = phrase.from(); t < trigger.from(); t++) {
            if (shape.norm(t).equals("no") || shape.norm(t).equals("neither")) {
                return Reading.of(Status.NEGATED, t);
            }
            if (!shape.norm(t).equals("set") && !shape.tag(t).equals("PROPN")) {
                Optional<Status> said = Control.ofAttribute(shape.norm(t));
                if (said.isPresent()) {
                    return Reading.of(said.get(), t);
                }
            }
        }
        int before = trigger.chunk() - 1;
        if (before >= 1 && shape.chunk(before).is(Chunk.Kind.PREPOSITION)) {
            return behind(shape, trigger, before);
        }
        return before >= 0 && shape.chunk(before).is(Chunk.Kind.VERB) ? object(shape, before) : subject(shape, trigger);
    }

    /** "without a fight", "the threat of a strike", "accused of the murder". */
    private static Reading behind(SentenceShape shape, Trigger trigger, int preposition) {
        Chunk word = shape.chunk(preposition);
        String norm = shape.norm(word.from());
        if (norm.equals("without")) {
            return Reading.of(Status.NEGATED, word.from());
        }
        Chunk above = shape.chunk(preposition - 1);
        String head = shape.norm(above.head());
        boolean due = norm.equals("to") && head.equals("due");
        if (due || ADVERBIAL.contains(norm) || definite(shape, trigger) && blames(head)) {
            return Reading.actual();
        }
        boolean governs = above.is(Chunk.Kind.NP) || above.is(Chunk.Kind.OTHER) || above.is(Chunk.Kind.VERB);
        return governs
                ? Control.of(head)
                        .map(said -> Reading.of(ofGovernor(shape, preposition - 1, said), above.head()))
                        .orElseGet(Reading::actual)
                : Reading.actual();
    }

    private static Status ofGovernor(SentenceShape shape, int index, Status said) {
        return shape.chunk(index).is(Chunk.Kind.VERB) ? DependentStatus.composed(shape, index, 1, said, false) : said;
    }

    private static boolean blames(String head) {
        for (String lemma : Control.lemmas(head)) {
            if (BLAME.contains(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** Told as known: "the attack", "Tuesday's attack", "the Nairobi bombing". */
    private static boolean definite(SentenceShape shape, Trigger trigger) {
        Chunk phrase = shape.chunk(trigger.chunk());
        for (int t = phrase.from(); t < trigger.from(); t++) {
            if (DEFINITE.contains(shape.norm(t))
                    || shape.norm(t).startsWith("'")
                    || shape.tag(t).equals("PROPN")) {
                return true;
            }
        }
        return false;
    }

    private static Reading object(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        String form = shape.norm(verb.head());
        Optional<Status> said = Control.of(form);
        boolean bare = !shape.hasAuxiliary(verb) || shape.negated(verb) && !shape.passive(verb);
        if (said.isPresent() && bare && form.length() > 3) {
            return Reading.of(DependentStatus.composed(shape, index, 1, said.get(), false), verb.head());
        }
        if (Control.fact(form)) {
            return Reading.actual();
        }
        Reading above = StatusRule.ofVerb(shape, index, 1);
        return new Reading(above.status(), verb.head(), above.will());
    }

    private static Reading subject(SentenceShape shape, Trigger trigger) {
        for (int i = trigger.chunk() + 1; i < shape.count() && i < trigger.chunk() + 8; i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return Reading.actual();
            }
            if (chunk.is(Chunk.Kind.VERB) && !shape.bareIng(chunk) && !shape.infinitive(chunk)) {
                return shape.clauses().subject(i) == trigger.chunk()
                        ? ofPredicate(shape, trigger, i)
                        : Reading.actual();
            }
        }
        return Reading.actual();
    }

    private static Reading ofPredicate(SentenceShape shape, Trigger trigger, int index) {
        Chunk verb = shape.chunk(index);
        Optional<Status> said = shape.passive(verb) ? Control.of(shape.norm(verb.head())) : Optional.empty();
        boolean known = definite(shape, trigger);
        if (said.isEmpty()) {
            boolean guess = known
                    && shape.modal(verb)
                    && !shape.negated(verb)
                    && shape.tag(verb.head()).equals("AUX");
            return guess ? Reading.actual() : StatusRule.ofVerb(shape, index, 1);
        }
        boolean past = index + 1 < shape.count()
                && shape.infinitive(shape.chunk(index + 1))
                && StatusRule.perfect(shape, shape.chunk(index + 1));
        if (said.get() == Status.HYPOTHETICAL && past && known || said.get() == Status.NEGATED && shape.negated(verb)) {
            return Reading.actual();
        }
        return Reading.of(said.get(), verb.head());
    }
}
