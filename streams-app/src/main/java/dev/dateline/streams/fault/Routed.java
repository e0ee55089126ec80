package dev.dateline.streams.fault;

import dev.dateline.schemas.DeadLetter;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.jspecify.annotations.Nullable;

/** Where a step sends a record: onward to the next step, or to the dead letters. */
public sealed interface Routed<T> {
    /** To the next step. */
    record Onward<T>(T value) implements Routed<T> {}

    /**
     * To the dead letters.
     *
     * @param key the input's key, as it came in
     * @param value the input, as it came in
     * @param letter why, and where from
     */
    record Dead<T>(@Nullable Bytes key, @Nullable Bytes value, DeadLetter letter) implements Routed<T> {}

    /** The value that goes onward, if it does. */
    default List<T> onward() {
        return this instanceof Onward<T> on ? List.of(on.value()) : List.of();
    }
}
