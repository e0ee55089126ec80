package dev.dateline.producer;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The last committed state of every source, as {@code news.sources} held it when this was read. For example:
 *
 * <pre>{@code
 * try (SourcePublisher publisher = SourcePublisher.open(settings, registry, run, progress, source)) {
 *     Optional<SourceState> last = SourceStates.read(settings, registry).find(source);
 * }
 * }</pre>
 *
 * Read it after the {@link SourcePublisher} was opened, for only from then on nobody else commits for its source. Immutable, thread-safe.
 */
public final class SourceStates {
    private static final Duration POLL = Duration.ofMillis(200);
    /** What others have open at the topic's end is committed or given up within this. */
    private static final Duration PATIENCE = SourcePublisher.TRANSACTION_TIMEOUT.plusSeconds(30);

    private final Map<String, SourceState> states;

    private SourceStates(Map<String, SourceState> states) {
        this.states = states;
    }

    /**
     * Reads the topic to its end; waits for what others have open there, so that no committed state is overlooked behind it.
     *
     * @throws PublishFailed where the cluster has no such topic, or does not answer
     * @throws dev.dateline.schemas.registry.RegistryUnavailable where the registry does not answer
     */
    public static SourceStates read(PublishSettings settings, SchemaRegistry registry) {
        try {
            List<TopicPartition> partitions;
            Map<TopicPartition, Long> ends;
            // the end of what was written, and not of what is committed: an open transaction of another source hides
            // what
            // lies behind it
            try (Consumer<String, byte[]> written = consumer(settings, IsolationLevel.READ_UNCOMMITTED)) {
                partitions = written.partitionsFor(Topics.SOURCES.name()).stream()
                        .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                        .toList();
                ends = written.endOffsets(partitions);
            }
            if (partitions.isEmpty()) {
                throw missing();
            }
            try (Consumer<String, byte[]> committed = consumer(settings, IsolationLevel.READ_COMMITTED)) {
                committed.assign(partitions);
                committed.seekToBeginning(partitions);
                return new SourceStates(read(
                        committed, ends, Topics.SOURCES.valueSerde(registry).deserializer()));
            }
        } catch (KafkaException e) {
            throw new PublishFailed(
                    "the states of sources cannot be read from %s: %s; 'dateline topics' creates the topic"
                            .formatted(Topics.SOURCES.name(), e.getMessage()),
                    e);
        }
    }

    /** The state of one source; empty where it was never published. */
    public Optional<SourceState> find(String source) {
        return Optional.ofNullable(states.get(source));
    }

    /** All of them, by source. */
    public Map<String, SourceState> all() {
        return new TreeMap<>(states);
    }

    static Map<String, SourceState> read(
            Consumer<String, byte[]> committed, Map<TopicPartition, Long> ends, Deserializer<SourceState> decoder) {
        Map<String, SourceState> states = new HashMap<>();
        long begun = System.nanoTime();
        while (ends.entrySet().stream().anyMatch(end -> committed.position(end.getKey()) < end.getValue())) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new PublishFailed(
                        "a transaction at the end of %s has stayed open for %d s; is its broker well?"
                                .formatted(Topics.SOURCES.name(), PATIENCE.toSeconds()),
                        new KafkaException("still open"));
            }
            for (ConsumerRecord<String, byte[]> record : committed.poll(POLL)) {
                if (record.value() == null) {
                    states.remove(record.key());
                } else {
                    states.put(record.key(), decoder.deserialize(record.topic(), record.value()));
                }
            }
        }
        return states;
    }

    private static PublishFailed missing() {
        return new PublishFailed(
                "the cluster has no topic " + Topics.SOURCES.name() + " yet: 'dateline topics' creates it",
                new KafkaException("no partitions"));
    }

    private static Consumer<String, byte[]> consumer(PublishSettings settings, IsolationLevel isolation) {
        Map<String, Object> config = new HashMap<>(settings.kafka());
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "dateline-sources");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, isolation.toString());
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
