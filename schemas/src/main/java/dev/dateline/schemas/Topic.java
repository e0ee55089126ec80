package dev.dateline.schemas;

import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.avro.Schema;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.Serde;

/**
 * One topic, declared once: its name, what key and value mean, how they are written, and how long they are kept. {@link Topics} is the only
 * list of them. Immutable, thread-safe.
 *
 * @param name name on the broker
 * @param meaning what a record says, one phrase
 * @param keyMeaning what the key is
 * @param partitions partitions it is created with; an existing topic keeps its own count
 * @param retention how long records are kept; empty for a compacted topic
 * @param keySerde serde of the key
 * @param valueSerde serde of the value, given a registry
 * @param schema Avro schema of the value; empty where the value is raw bytes
 * @param gzip whether the broker keeps it in gzip; else in the codec that it was written with
 * @param segmentBytes size of its log segments; empty for the broker's own
 */
public record Topic<K, V>(
        String name,
        String meaning,
        String keyMeaning,
        int partitions,
        Optional<Duration> retention,
        Serde<K> keySerde,
        Function<SchemaRegistry, Serde<V>> valueSerde,
        Optional<Schema> schema,
        boolean gzip,
        OptionalInt segmentBytes) {
    private static final String GZIP = "gzip";
    private static final String CHEAPEST = "1";
    private static final String AS_WRITTEN = "producer";

    /** The same topic, kept in gzip whatever codec its writer uses: every stock client reads that. */
    Topic<K, V> keptInGzip() {
        return new Topic<>(
                name, meaning, keyMeaning, partitions, retention, keySerde, valueSerde, schema, true, segmentBytes);
    }

    /** The same topic in segments of this size: the smaller, the sooner a busy key's old records are compacted away. */
    Topic<K, V> inSegmentsOf(int bytes) {
        return new Topic<>(
                name,
                meaning,
                keyMeaning,
                partitions,
                retention,
                keySerde,
                valueSerde,
                schema,
                gzip,
                OptionalInt.of(bytes));
    }

    public boolean compacted() {
        return retention.isEmpty();
    }

    /** Name the value's schema is registered under, as Confluent's TopicNameStrategy has it. */
    public String subject() {
        return name + "-value";
    }

    public Serde<V> valueSerde(SchemaRegistry registry) {
        return valueSerde.apply(registry);
    }

    /** The topic's own settings on the broker. */
    public Map<String, String> config() {
        Map<String, String> config = new HashMap<>();
        config.put(TopicConfig.COMPRESSION_TYPE_CONFIG, gzip ? GZIP : AS_WRITTEN);
        if (gzip) {
            config.put(TopicConfig.COMPRESSION_GZIP_LEVEL_CONFIG, CHEAPEST);
        }
        config.put(
                TopicConfig.CLEANUP_POLICY_CONFIG,
                compacted() ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE);
        segmentBytes.ifPresent(bytes -> config.put(TopicConfig.SEGMENT_BYTES_CONFIG, Integer.toString(bytes)));
        retention.ifPresent(kept -> config.put(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis())));
        return config;
    }
}
