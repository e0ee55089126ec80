package dev.dateline.standalone.bench.lane;

import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.cluster.LocalCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A private cluster on this machine, for lanes. Its data is in a directory that somebody else takes away. Thread-safe. */
public final class LaneCluster implements AutoCloseable {
    /** As long as brokers allow: a large slice is put in within one transaction. */
    private static final Duration TRANSACTION = Duration.ofMinutes(15);

    private final LocalCluster cluster;
    private final Path directory;
    private final Admin admin;

    private LaneCluster(LocalCluster cluster, Path directory) {
        this.cluster = cluster;
        this.directory = directory;
        this.admin = Admin.create(client("bench-admin"));
    }

    public static LaneCluster start(Path directory) {
        return new LaneCluster(
                LocalCluster.start(new LocalCluster.Options(directory.resolve("cluster"), 0, 0)), directory);
    }

    public SchemaRegistry registry() {
        return new HttpSchemaRegistry(cluster.registryUrl());
    }

    /** Bytes that the broker keeps for an app's stores. */
    public long changelogBytes(String application) throws InterruptedException {
        return await(admin.describeLogDirs(List.of(1)).allDescriptions()).values().stream()
                .flatMap(directories -> directories.values().stream())
                .flatMap(log -> log.replicaInfos().entrySet().stream())
                .filter(log -> log.getKey().topic().startsWith(application + "-")
                        && log.getKey().topic().endsWith("-changelog"))
                .mapToLong(log -> log.getValue().size())
                .sum();
    }

    @Override
    public void close() {
        try (cluster) {
            admin.close();
        }
    }

    String bootstrap() {
        return cluster.bootstrap();
    }

    Path states(String lane) {
        return directory.resolve("streams-" + lane);
    }

    CpuTimes cpu() {
        return CpuTimes.now(ProcessHandle.of(cluster.broker().pid()).orElseGet(ProcessHandle::current));
    }

    Optional<String> broken() {
        return cluster.ended().isDone() ? Optional.of("the broker has ended by itself") : Optional.empty();
    }

    /** Makes a topic as the public ones are, but that its records never grow old. */
    List<TopicPartition> topic(String name, int partitions) throws InterruptedException {
        NewTopic topic = new NewTopic(name, partitions, (short) 1)
                .configs(Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        "-1",
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        "gzip",
                        TopicConfig.COMPRESSION_GZIP_LEVEL_CONFIG,
                        "1"));
        await(admin.createTopics(List.of(topic)).all());
        return Stream.iterate(0, i -> i + 1)
                .limit(partitions)
                .map(i -> new TopicPartition(name, i))
                .toList();
    }

    /** Takes the records away that are there. */
    void empty(List<TopicPartition> partitions) throws InterruptedException {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        partitions.forEach(partition -> all.put(partition, RecordsToDelete.beforeOffset(-1)));
        await(admin.deleteRecords(all).all());
    }

    Consumer<byte[], byte[]> consumer() {
        Map<String, Object> config = client("bench-reader");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 20);
        return new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /** A producer as the project's own, whose records can be read when it commits. */
    Producer<byte[], byte[]> producer(String name) {
        Map<String, Object> config = client(name);
        config.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, name);
        config.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, (int) TRANSACTION.toMillis());
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        config.put(ProducerConfig.COMPRESSION_GZIP_LEVEL_CONFIG, 1);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 << 10);
        Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer());
        producer.initTransactions();
        return producer;
    }

    private Map<String, Object> client(String id) {
        Map<String, Object> config = new HashMap<>();
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, cluster.bootstrap());
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, id);
        config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return config;
    }

    private static <T> T await(KafkaFuture<T> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new Stalled("the broker refuses: " + e.getCause().getMessage());
        }
    }
}
