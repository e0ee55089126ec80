package dev.dateline.coder.event;

import java.util.OptionalInt;

/**
 * The 16 event types of PLOVER 0.8 with their quad class, and DISASTER, which is ours and stands outside the quads.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public enum EventType {
    AGREE(1),
    CONSULT(1),
    SUPPORT(1),
    CONCEDE(1),
    COOPERATE(2),
    AID(2),
    RETREAT(2),
    REQUEST(3),
    ACCUSE(3),
    REJECT(3),
    THREATEN(3),
    PROTEST(4),
    SANCTION(4),
    MOBILIZE(4),
    COERCE(4),
    ASSAULT(4),
    DISASTER(0);

    private final int quad;

    EventType(int quad) {
        this.quad = quad;
    }

    /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public OptionalInt quad() {
        return quad == 0 ? OptionalInt.empty() : OptionalInt.of(quad);
    }
}
