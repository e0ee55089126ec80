package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.Toll;
import java.util.Optional;

/**
 * A number of people that a report tells. Immutable.
 *
 * @param min at least so many
 * @param max at most so many
 */
record Range(int min, int max) {
    static Optional<Range> of(Optional<Toll> toll) {
        return toll.map(told -> new Range(told.getMin(), told.getMax()));
    }

    /** From the least that one of two tells to the most. */
    Range and(Range other) {
        return new Range(Math.min(min, other.min), Math.max(max, other.max));
    }

    Toll toll() {
        return new Toll(min, max);
    }
}
