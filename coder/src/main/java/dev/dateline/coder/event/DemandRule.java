package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "The council said the rebels must leave": a demand of who speaks to who must, whatever it is that must be done. Stateless. */
final class DemandRule {
    private static final Set<String> PRONOUNS = WordSet.of("it he she they we i");
    private static final Set<String> DUTY = WordSet.of("must should ought");
    /** Verbs of saying besides those that name a source. */
    private static final Set<String> INSISTING = WordSet.of(
            "insisted insists argued argues warned warns declared declares maintained concluded stressed emphasised",
            "emphasized wrote tweeted replied");

    private DemandRule() {}

    /** Reads a deed that somebody says another must do as what it is. */
    static void read(Draft draft, List<ActorMention> mentions) {
        if (!draft.trigger.frame().verb()
                || draft.status != Status.HYPOTHETICAL
                || draft.type == EventType.REQUEST
                || !must(draft)) {
            return;
        }
        int verb = speech(draft);
        int subject = verb < 0 ? -1 : draft.shape.clauses().subject(verb);
        Optional<ActorMention> speaker = RoleRule.actorAt(draft.shape, subject, mentions);
        int before = draft.shape.chunk(draft.trigger.chunk()).from() - 1;
        boolean itself = before >= 0 && PRONOUNS.contains(draft.shape.norm(before));
        if (speaker.isEmpty() || speaker.equals(draft.actor) || itself) {
            return;
        }
        draft.mode = mode(draft.type);
        draft.type = EventType.REQUEST;
        draft.status = Status.ACTUAL;
        draft.recipient = draft.actor;
        draft.actor = speaker;
    }

    private static boolean must(Draft draft) {
        Chunk verb = draft.shape.chunk(draft.trigger.chunk());
        for (int t = verb.from(); t < verb.head(); t++) {
            if (DUTY.contains(draft.shape.norm(t))) {
                return true;
            }
        }
        return false;
    }

    /** The verb of saying whose clause this is, with "that" or without; −1 if none. */
    private static int speech(Draft draft) {
        SentenceShape shape = draft.shape;
        for (int i = draft.trigger.chunk() - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)
                            && !shape.norm(chunk.from()).equals("that")) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.VERB)) {
                String norm = shape.norm(chunk.head());
                return SentenceCoder.speech(norm) || INSISTING.contains(norm) ? i : -1;
            }
        }
        return -1;
    }

    private static Optional<String> mode(EventType type) {
        return switch (type) {
            case AID, SUPPORT, COOPERATE -> Optional.of("assist");
            case CONSULT -> Optional.of("meet");
            case CONCEDE, RETREAT -> Optional.of("yield");
            default -> Optional.empty();
        };
    }
}
