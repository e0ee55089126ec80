package dev.dateline.coder.event;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a phrase of place hangs on: the event, or somebody or something else beside it. "farmers from X", "the governor of X", "condemned the
 * killings in X", "a report about the war in X" tell no place of the event; "killed in the war in X", "the streets of X" do. Immutable.
 */
final class Attachment {
    /** "According to the police in X, …" is where somebody speaks: in the first chunks. */
    private static final int OPENING = 6;

    /** What is said or asked about things: their place is not the place of saying it. */
    private static final Set<EventType> TALK = EnumSet.of(
            EventType.ACCUSE,
            EventType.REQUEST,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.SUPPORT,
            EventType.AGREE,
            EventType.PROTEST);

    private final SentenceShape shape;
    private final Trigger trigger;

    Attachment(SentenceShape shape, Trigger trigger) {
        this.shape = shape;
        this.trigger = trigger;
    }

    /** Whether a place in a clause behind the trigger's is part of what is said: "accused X of killing two men in Y". */
    boolean said(int preposition) {
        return preposition > trigger.head()
                && TALK.contains(trigger.frame().type())
                && trigger.frame().type() != EventType.PROTEST;
    }

    /** Whether the place hangs on the event, not on a person, a thing or another event beside it. */
    boolean holds(int preposition) {
        String norm = shape.norm(preposition);
        int host = host(preposition);
        boolean own = host == trigger.chunk();
        if (shape.chunkOf(preposition) < OPENING && shape.norm(0).equals("according")) {
            return false;
        }
        if (host < 0 || own) {
            return true;
        }
        String head = shape.norm(shape.chunk(host).head());
        if (norm.equals("of") || norm.equals("between")) {
            return PlaceWords.site(head)
                    || PlaceWords.share(head)
                    || PlaceWords.dweller(head)
                    || trigger.holds(shape.chunk(host).head())
                    || PlaceWords.event(head) && !foreign(host);
        }
        if (norm.equals("from") && !near(preposition)) {
            return host == shape.clauses().object(trigger.chunk(), trigger.to());
        }
        int event = eventOf(host);
        return event < 0 || event == trigger.chunk() || !foreign(event);
    }

    /** The noun phrase of an event that this one is or is "of": "the killings of two farmers"; −1 where it is none's. */
    private int eventOf(int np) {
        int at = np;
        while (!PlaceWords.event(shape.norm(shape.chunk(at).head()))) {
            if (at < 2
                    || !shape.norm(shape.chunk(at - 1).from()).equals("of")
                    || !shape.chunk(at - 2).is(Chunk.Kind.NP)) {
                return -1;
            }
            at -= 2;
        }
        return at;
    }

    /** "close to X", "not far from X" */
    boolean near(int preposition) {
        return preposition > 0 && PlaceWords.close(shape.norm(preposition - 1));
    }

    /** Another event than the trigger's: "after the blast in X", "condemned the killings in X". */
    private boolean foreign(int host) {
        int at = host;
        while (at >= 2 && shape.chunk(at - 1).is(Chunk.Kind.PREPOSITION)) {
            String norm = shape.norm(shape.chunk(at - 1).from());
            if (!norm.equals("of") || !shape.chunk(at - 2).is(Chunk.Kind.NP)) {
                return PlaceWords.foreign(norm);
            }
            at -= 2;
        }
        return TALK.contains(trigger.frame().type());
    }

    /** The noun phrase that a prepositional phrase stands behind, times skipped; −1 where it stands behind a verb. */
    private int host(int preposition) {
        for (int i = shape.chunkOf(preposition) - 1; i >= 0; i--) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.NP)) {
                if (!shape.temporal(i) && !PlaceWords.measure(shape.norm(chunk.head()))) {
                    return i;
                }
                if (i > 0 && shape.chunk(i - 1).is(Chunk.Kind.PREPOSITION)) {
                    i--;
                }
            } else if (!chunk.is(Chunk.Kind.OTHER) && !chunk.is(Chunk.Kind.PREPOSITION)) {
                return -1;
            }
        }
        return -1;
    }
}
