package dev.dateline.streams.flow;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.apache.kafka.streams.state.WindowStoreIterator;

/**
 * A task's memory of one value a key, which forgets what is older than its length: whole segments of the store, and of its changelog, are
 * dropped as time goes on. It keeps at least what the rules ask for; the exact end of a memory is theirs to decide. Not thread-safe.
 */
public final class Memory<V> {
    /** A value and the time it is kept under. */
    public record Kept<V>(V value, Instant since) {}

    private final WindowStore<String, V> store;
    private final long length;

    private Memory(WindowStore<String, V> store, Duration length) {
        this.store = store;
        this.length = length.toMillis();
    }

    public static <V> StoreBuilder<WindowStore<String, V>> builder(String name, Duration length, Serde<V> serde) {
        // a window store shows what is younger than its retention: one millisecond more shows what is exactly so old
        Duration retention = length.plusMillis(1);
        return Stores.windowStoreBuilder(
                        Stores.persistentWindowStore(name, retention, length, false), Serdes.String(), serde)
                .withLoggingEnabled(Map.of());
    }

    public static <V> Memory<V> in(ProcessingContext context, String name, Duration length) {
        return new Memory<>(context.getStateStore(name), length);
    }

    /**
     * The time to judge a record by: its own, but never before that of a record seen earlier. A late record would else be older than what
     * the store still takes in, and forgotten at once.
     */
    public static Instant time(ProcessingContext context, Record<?, ?> record) {
        return Instant.ofEpochMilli(Math.max(record.timestamp(), context.currentStreamTimeMs()));
    }

    /** The newest value of a key. */
    public Optional<Kept<V>> get(String key, Instant at) {
        long now = at.toEpochMilli();
        try (WindowStoreIterator<V> newestFirst = store.backwardFetch(key, now - length, now + length)) {
            if (!newestFirst.hasNext()) {
                return Optional.empty();
            }
            var entry = newestFirst.next();
            return Optional.of(new Kept<>(entry.value, Instant.ofEpochMilli(entry.key)));
        }
    }

    /** Keeps a value from this time on. */
    public void put(String key, V value, Instant since) {
        store.put(key, value, since.toEpochMilli());
    }

    /** Forgets the value that is kept under this time. */
    public void forget(String key, Instant since) {
        store.put(key, null, since.toEpochMilli());
    }
}
