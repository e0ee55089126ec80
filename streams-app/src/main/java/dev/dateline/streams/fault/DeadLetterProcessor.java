package dev.dateline.streams.fault;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

/** Turns what is routed to the dead letters into their records: the input's bytes, with its headers and those that say why. */
final class DeadLetterProcessor<K, T> extends ContextualProcessor<K, Routed<T>, byte[], byte[]> {
    @Override
    public void process(Record<K, Routed<T>> record) {
        if (record.value() instanceof Routed.Dead<T> dead) {
            Headers headers = new RecordHeaders(record.headers());
            dead.letter().addTo(headers);
            context().forward(new Record<>(bytes(dead.key()), bytes(dead.value()), record.timestamp(), headers));
        }
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.get();
    }
}
