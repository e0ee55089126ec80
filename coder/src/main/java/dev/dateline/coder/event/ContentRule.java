package dev.dateline.coder.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is only said is not an event of its own: the content of a demand, promise, refusal, threat or accusation belongs to that speech act;
 * a promise to do a cooperative thing is AGREE, one to do a hostile thing THREATEN, a promise not to cooperate REJECT (PLOVER manual,
 * "statements of intent"). Stateless.
 */
final class ContentRule {
    private static final Set<EventType> SPEECH = Set.of(
            EventType.REQUEST,
            EventType.AGREE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.ACCUSE,
            EventType.SUPPORT);
    private static final Set<EventType> SWALLOWING =
            Set.of(EventType.REQUEST, EventType.AGREE, EventType.REJECT, EventType.THREATEN);
    private static final Set<EventType> COOPERATIVE = Set.of(
            EventType.CONSULT,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.RETREAT);
    private static final Set<EventType> HOSTILE =
            Set.of(EventType.ASSAULT, EventType.COERCE, EventType.SANCTION, EventType.PROTEST);

    private ContentRule() {}

    /** The events of a sentence that stand on their own, promises and threats read as such. */
    static List<Draft> ownEvents(List<Draft> drafts) {
        List<Draft> own = new ArrayList<>();
        for (Draft draft : drafts) {
            if (drafts.stream().noneMatch(other -> other != draft && contains(other, draft))) {
                own.add(draft);
            }
        }
        return BackgroundRule.news(own);
    }

    /** Reads "will" and "would" as what they promise. */
    static void readIntent(Draft draft, StatusRule.Reading reading) {
        if (!reading.will() || !spoken(draft)) {
            return;
        }
        if (COOPERATIVE.contains(draft.type) && draft.status == Status.PLANNED && unless(draft)) {
            draft.type = EventType.THREATEN;
            draft.mode = Optional.empty();
            draft.status = Status.THREATENED;
        } else if (COOPERATIVE.contains(draft.type)) {
            if (draft.status == Status.NEGATED) {
                draft.mode = refusal(draft.type);
                draft.type = EventType.REJECT;
                draft.status = Status.ACTUAL;
            } else {
                draft.type = EventType.AGREE;
                draft.mode = Optional.empty();
            }
        } else if (HOSTILE.contains(draft.type) && draft.status == Status.PLANNED) {
            draft.mode = threat(draft);
            draft.type = EventType.THREATEN;
            draft.status = Status.THREATENED;
        }
    }

    /** "will pull out unless the talks resume": a threat, whatever it is that will be done. */
    private static boolean unless(Draft draft) {
        for (int t = draft.trigger.to(); t < draft.shape.sentence().size(); t++) {
            if (draft.shape.norm(t).equals("unless")) {
                return true;
            }
        }
        return false;
    }

    /** A promise needs somebody who makes it: a verb in the active voice with a subject, or a noun with an actor. */
    private static boolean spoken(Draft draft) {
        return draft.trigger.frame().verb()
                ? !draft.shape.passive(draft.shape.chunk(draft.trigger.chunk()))
                        && draft.shape.clauses().subject(draft.trigger.chunk()) >= 0
                : draft.actor.isPresent();
    }

    private static Optional<String> refusal(EventType type) {
        return switch (type) {
            case CONSULT -> Optional.of("meet");
            case AID, SUPPORT, COOPERATE -> Optional.of("assist");
            default -> Optional.of("yield");
        };
    }

    private static Optional<String> threat(Draft draft) {
        return switch (draft.type) {
            case ASSAULT -> Optional.of("violence");
            case SANCTION -> draft.mode.map(mode -> mode.equals("expel") ? mode : "relations");
            default -> draft.mode.filter(mode -> mode.equals("arrest") || mode.equals("restrict"));
        };
    }

    private static boolean contains(Draft outer, Draft inner) {
        if (outer.trigger.head() == inner.trigger.head()) {
            return false;
        }
        if (outer.type == EventType.PROTEST && inner.type == EventType.REQUEST) {
            return dependent(outer, inner);
        }
        if (outer.type == EventType.PROTEST
                && outer.trigger.frame().verb()
                && !inner.trigger.frame().verb()) {
            return inner.tolls.isEmpty() && inner.trigger.head() > outer.trigger.head() && objectOf(outer, inner);
        }
        if (!SPEECH.contains(outer.trigger.frame().type())) {
            return punished(outer) && reason(inner) && dependent(outer, inner);
        }
        if (inner.governor >= 0 && outer.trigger.holds(inner.governor)) {
            return true;
        }
        if (inner.trigger.head() < outer.trigger.head()) {
            return false;
        }
        if (dependent(outer, inner)) {
            return true;
        }
        boolean swallowing = SWALLOWING.contains(outer.trigger.frame().type());
        if (swallowing
                && inner.status != Status.ACTUAL
                && inner.status != Status.NEGATED
                && sameClauseChain(outer, inner)) {
            return true;
        }
        return !inner.trigger.frame().verb() && inner.tolls.isEmpty() && objectOf(outer, inner);
    }

    /**
     * What an accusation is of ("accused the army of shelling the town, burning houses"), what a punishment is for ("jailed for beating a
     * guard") and what a protest is for ("marched to demand", "marched, calling for"): participles and infinitives that hang on it.
     */
    private static boolean dependent(Draft outer, Draft inner) {
        boolean accusation = outer.trigger.frame().type() == EventType.ACCUSE
                && outer.trigger.frame().verb();
        boolean protest = outer.type == EventType.PROTEST && inner.type == EventType.REQUEST;
        boolean punishment = punished(outer) && reason(inner);
        if (!accusation && !protest && !punishment
                || !inner.trigger.frame().verb()
                || inner.trigger.head() < outer.trigger.head()) {
            return false;
        }
        Chunk verb = inner.shape.chunk(inner.trigger.chunk());
        if (!inner.shape.bareIng(verb) && !(protest && inner.shape.infinitive(verb))) {
            return false;
        }
        for (int i = outer.trigger.chunk() + 1; i < inner.trigger.chunk(); i++) {
            Chunk chunk = outer.shape.chunk(i);
            boolean finite = chunk.is(Chunk.Kind.VERB)
                    && !outer.shape.bareIng(chunk)
                    && !outer.shape.infinitive(chunk)
                    && !outer.trigger.holds(chunk.head());
            if (finite || chunk.is(Chunk.Kind.RELATIVE) || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return false;
            }
        }
        return true;
    }

    private static boolean punished(Draft outer) {
        return outer.trigger.frame().verb() && (outer.type == EventType.COERCE || outer.type == EventType.SANCTION);
    }

    /** "for beating a guard", "on suspicion of plotting": what somebody is held to have done, without dead of its own. */
    private static boolean reason(Draft inner) {
        int before = inner.trigger.chunk() - 1;
        return before >= 0
                && inner.shape.chunk(before).is(Chunk.Kind.PREPOSITION)
                && Set.of("for", "of")
                        .contains(inner.shape.norm(inner.shape.chunk(before).from()))
                && inner.tolls.isEmpty();
    }

    private static boolean sameClauseChain(Draft outer, Draft inner) {
        for (int i = outer.trigger.chunk() + 1; i < inner.trigger.chunk(); i++) {
            if (outer.shape.chunk(i).is(Chunk.Kind.RELATIVE)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a noun stands behind the speech act without another verb between: "condemned the attack on the town". */
    private static boolean objectOf(Draft outer, Draft inner) {
        for (int i = outer.trigger.chunk() + 1; i < inner.trigger.chunk(); i++) {
            Chunk chunk = outer.shape.chunk(i);
            if (chunk.is(Chunk.Kind.VERB) && !outer.trigger.holds(chunk.head())
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.COMMA)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)
                    || chunk.is(Chunk.Kind.PREPOSITION)
                            && Set.of("during", "after", "at", "in").contains(outer.shape.norm(chunk.from()))) {
                return false;
            }
        }
        return true;
    }
}
