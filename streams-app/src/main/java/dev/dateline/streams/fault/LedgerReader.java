package dev.dateline.streams.fault;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/**
 * Reads the ledger from the cluster, wherever the Streams app runs: the sum of its tasks' counts from their changelogs, and the pages that
 * producers rejected from the dead letters, all read committed. The first read takes it all in, each further one only what is new.
 * Thread-safe.
 */
public final class LedgerReader implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Questions for offsets wait behind a fetch that finds nothing, by default for 500 ms. */
    private static final int FETCH_WAIT_MS = 50;

    private static final Duration POLL = Duration.ofMillis(100);
    private static final String PRODUCE = "produce";

    private final Consumer<byte[], byte[]> consumer;
    private final Set<String> topics;
    private final Map<TopicPartition, LedgerCounts> counts = new HashMap<>();
    private final SortedMap<String, Long> rejected = new TreeMap<>();

    LedgerReader(Consumer<byte[], byte[]> consumer, String applicationId) {
        this.consumer = consumer;
        this.topics = Set.of(
                changelog(applicationId, LedgerStore.PAGES),
                changelog(applicationId, LedgerStore.STORIES),
                changelog(applicationId, LedgerStore.TEXTS),
                changelog(applicationId, LedgerStore.EVENTS),
                Topics.DEAD_LETTERS.name());
    }

    /** A reader of the ledger of one application on one cluster. */
    public static LedgerReader of(String bootstrap, String applicationId) {
        return of(bootstrap, applicationId, Map.of());
    }

    /**
     * The same, with further properties of Kafka's consumer.
     *
     * @param kafka such as {@code security.protocol}
     */
    public static LedgerReader of(String bootstrap, String applicationId, Map<String, String> kafka) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MS);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis());
        return new LedgerReader(
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()), applicationId);
    }

    /**
     * The ledger as it stands. Empty where the app has not started yet.
     *
     * @throws org.apache.kafka.common.errors.TimeoutException where the cluster does not answer within 10 s
     */
    public synchronized Ledger read() {
        assign();
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            consumer.poll(POLL).forEach(this::take);
        }
        return Ledger.of(counts.values().stream().reduce(LedgerCounts.NONE, LedgerCounts::plus), rejected);
    }

    @Override
    public synchronized void close() {
        consumer.close();
    }

    /** Topics appear when the app starts first; until all are there, each read looks again. */
    private void assign() {
        Set<TopicPartition> known = consumer.assignment();
        Set<String> found = new HashSet<>();
        known.forEach(partition -> found.add(partition.topic()));
        if (found.equals(topics)) {
            return;
        }
        List<TopicPartition> more = new ArrayList<>();
        for (Map.Entry<String, List<PartitionInfo>> topic :
                consumer.listTopics().entrySet()) {
            if (topics.contains(topic.getKey()) && !found.contains(topic.getKey())) {
                topic.getValue().forEach(at -> more.add(new TopicPartition(at.topic(), at.partition())));
            }
        }
        if (!more.isEmpty()) {
            Set<TopicPartition> all = new HashSet<>(known);
            all.addAll(more);
            consumer.assign(all);
            consumer.seekToBeginning(more);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.topic().equals(Topics.DEAD_LETTERS.name())) {
            DeadLetter.of(record.headers())
                    .filter(letter -> letter.stage().equals(PRODUCE))
                    .ifPresent(letter -> rejected.merge(letter.reason(), 1L, Long::sum));
        } else if (record.value() != null) {
            counts.put(
                    new TopicPartition(record.topic(), record.partition()),
                    LedgerStore.SERDE.deserialize(record.topic(), record.value()));
        }
    }

    private static String changelog(String applicationId, String store) {
        return applicationId + "-" + store + "-changelog";
    }
}
