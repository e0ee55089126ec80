package dev.dateline.streams.fault;

import dev.dateline.schemas.DeadLetter;
import java.util.Arrays;
import java.util.Objects;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/**
 * Turns what is routed to the dead letters into their records: the input's bytes, with its headers and those that say why. What would be
 * larger than a broker takes by default is cut, and says so: a dead letter that can't be written would be a crash loop.
 */
final class DeadLetterProcessor<K, T> extends ContextualProcessor<K, Routed<T>, byte[], byte[]> {
    /** Kafka's default limit of a record, 1 MiB, less the room for our own headers. */
    static final int MOST = 1_000_000;

    private static final int LONGEST_KEY = 32 << 10;

    @Override
    public void process(Record<K, Routed<T>> record) {
        if (record.value() instanceof Routed.Dead<T> dead) {
            boolean manyHeaders = bytes(record.headers()) > MOST / 2;
            Headers headers = manyHeaders ? new RecordHeaders() : new RecordHeaders(record.headers());
            Bytes key = cut(dead.key(), LONGEST_KEY);
            Bytes value = cut(dead.value(), MOST - LONGEST_KEY - bytes(headers));
            boolean whole = !manyHeaders && Objects.equals(key, dead.key()) && Objects.equals(value, dead.value());
            (whole ? dead.letter() : shortened(dead.letter())).addTo(headers);
            context().forward(new Record<>(get(key), get(value), record.timestamp(), headers));
        }
    }

    private static DeadLetter shortened(DeadLetter letter) {
        String detail = "cut to " + MOST + " bytes, whole at its origin; " + letter.detail();
        return new DeadLetter(letter.stage(), letter.reason(), detail, letter.origin());
    }

    private static @Nullable Bytes cut(@Nullable Bytes bytes, int most) {
        return bytes == null || bytes.get().length <= most ? bytes : Bytes.wrap(Arrays.copyOf(bytes.get(), most));
    }

    private static byte @Nullable [] get(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.get();
    }

    private static int bytes(Headers headers) {
        int sum = 0;
        for (Header header : headers) {
            sum += header.key().length() + (header.value() == null ? 0 : header.value().length);
        }
        return sum;
    }
}
