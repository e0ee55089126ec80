package dev.dateline.coder.event;

import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Set;

/**
 * What an attribute tells of somebody in the news is past, and no news: "freed a man who was jailed", "met a general accused of murder",
 * "Lind, who had led the strike, was elected". The attribute is a relative clause in the passive or the past perfect, or a participle right
 * behind its noun; the news is another verb of the sentence. Violence with its dead, and whatever tells its own day, stay. Stateless.
 */
final class AttributeRule {
    /** Behind a participle these belong to an active verb: "soldiers in the town fired at a car". */
    private static final Set<String> ACTIVE = Set.of(
            "on", "at", "into", "against", "upon", "over", "toward", "towards", "down", "up", "out", "off", "away",
            "back");

    private AttributeRule() {}

    static boolean attribute(Draft draft, List<Draft> others) {
        if (!draft.trigger.frame().verb() || draft.status != Status.ACTUAL || news(draft)) {
            return false;
        }
        int verb = draft.trigger.chunk();
        return relative(draft.shape, verb)
                ? others.stream().anyMatch(other -> main(other, draft))
                : reduced(draft) && others.stream().anyMatch(other -> holds(other, draft));
    }

    private static boolean news(Draft draft) {
        return draft.violent() && !draft.tolls.isEmpty()
                || draft.date
                        .filter(date -> date.granularity() == ResolvedDate.Granularity.DAY)
                        .isPresent();
    }

    /** "who was jailed", "that had been seized", ", who had led the strike". */
    private static boolean relative(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        int at = index - 1;
        while (at > 0 && shape.chunk(at).is(Chunk.Kind.OTHER)) {
            at--;
        }
        if (at <= 0 || !shape.chunk(at).is(Chunk.Kind.RELATIVE)) {
            return false;
        }
        boolean before = shape.norm(verb.from()).equals("had");
        boolean loose = shape.chunk(at - 1).is(Chunk.Kind.COMMA);
        return before || !loose && shape.passive(verb) && shape.beBefore(verb);
    }

    /** The sentence's news beside a relative clause: a verb in no such clause. */
    private static boolean main(Draft other, Draft draft) {
        SentenceShape shape = draft.shape;
        int verb = other.trigger.chunk();
        return other != draft
                && (other.status == Status.ACTUAL || other.status == Status.PLANNED)
                && (!other.trigger.frame().verb() && verb < draft.trigger.chunk()
                        || other.trigger.frame().verb()
                                && verb > 0
                                && !shape.chunk(verb - 1).is(Chunk.Kind.RELATIVE));
    }

    private static boolean reduced(Draft draft) {
        return draft.trigger.frame().roles() == Frame.Roles.SUBJECT_OBJECT
                && participle(draft.shape, draft.trigger.chunk());
    }

    /** "a general accused of murder", "the men arrested last year": a participle right behind its noun, with no object. */
    private static boolean participle(SentenceShape shape, int index) {
        Chunk verb = shape.chunk(index);
        return index > 0
                && !shape.hasAuxiliary(verb)
                && !shape.infinitive(verb)
                && participle(shape.norm(verb.head()))
                && shape.chunk(index - 1).is(Chunk.Kind.NP)
                && !shape.tag(shape.chunk(index - 1).head()).equals("PRON")
                && (shape.reducedPassive(verb) || !active(shape, index));
    }

    /** What only a verb in the active has behind it: an object, an infinitive, where it goes. */
    private static boolean active(SentenceShape shape, int index) {
        int behind = shape.chunk(index).to();
        if (behind == shape.sentence().size()) {
            return false;
        }
        Chunk next = shape.chunk(shape.chunkOf(behind));
        return shape.clauses().object(index, behind) >= 0
                || next.is(Chunk.Kind.VERB) && shape.infinitive(next)
                || ACTIVE.contains(shape.norm(behind));
    }

    private static boolean participle(String norm) {
        return norm.endsWith("ed") || norm.endsWith("en") || norm.equals("held") || norm.equals("shot");
    }

    /** Whether the participle's noun is the news' own: its object, a part of it, or the subject of the verb behind. */
    private static boolean holds(Draft other, Draft draft) {
        SentenceShape shape = draft.shape;
        int index = draft.trigger.chunk();
        if (other == draft || other.trigger.chunk() == index) {
            return false;
        }
        if (other.trigger.chunk() > index) {
            return other.trigger.frame().verb()
                    && subject(shape, index)
                    && finite(shape, other.trigger.chunk())
                    && nextFinite(shape, index) == other.trigger.chunk();
        }
        for (int i = index - 1; i > other.trigger.chunk(); i--) {
            Chunk chunk = shape.chunk(i);
            boolean inside = chunk.is(Chunk.Kind.NP)
                    || chunk.is(Chunk.Kind.PREPOSITION)
                    || chunk.is(Chunk.Kind.CONJUNCTION)
                    || shape.norm(chunk.from()).startsWith("'");
            if (!inside || other.trigger.holds(chunk.head())) {
                return other.trigger.holds(chunk.head());
            }
        }
        return !clausal(shape, other);
    }

    /** "alleged soldiers fired": a verb of saying, behind which a clause begins without a word. */
    private static boolean clausal(SentenceShape shape, Draft other) {
        return other.trigger.frame().verb()
                && (other.type == EventType.ACCUSE
                                && other.mode.filter("allege"::equals).isPresent()
                        || SentenceCoder.speech(shape.norm(other.trigger.head())));
    }

    private static boolean subject(SentenceShape shape, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.RELATIVE)) {
                return false;
            }
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return true;
            }
        }
        return true;
    }

    private static int nextFinite(SentenceShape shape, int verb) {
        for (int i = verb + 1; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.COMMA) || chunk.is(Chunk.Kind.CONJUNCTION) || chunk.is(Chunk.Kind.RELATIVE)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.VERB) && finite(shape, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean finite(SentenceShape shape, int verb) {
        Chunk chunk = shape.chunk(verb);
        return !shape.bareIng(chunk) && !shape.infinitive(chunk);
    }
}
