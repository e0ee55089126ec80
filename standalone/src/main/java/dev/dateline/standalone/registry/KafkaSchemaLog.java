package dev.dateline.standalone.registry;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The log as the compacted topic {@code _schemas}, of which this is the only writer. Not thread-safe. */
final class KafkaSchemaLog implements SchemaLog {
    private static final Logger LOG = LoggerFactory.getLogger(KafkaSchemaLog.class);
    private static final TopicPartition PARTITION = new TopicPartition("_schemas", 0);
    private static final Duration LIMIT = Duration.ofSeconds(8);
    /** A question for the end of the log waits behind a fetch that finds nothing: with the default of 500 ms each registration took 507 ms. */
    private static final int FETCH_WAIT_MS = 5;

    private final Producer<byte[], byte[]> producer;
    private final Consumer<byte[], byte[]> consumer;

    /** Opens the log, made where it is absent. */
    KafkaSchemaLog(String bootstrap) {
        create(bootstrap);
        int limit = Math.toIntExact(LIMIT.toMillis());
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.CLIENT_ID_CONFIG,
                        "dateline-registry",
                        ProducerConfig.ENABLE_METRICS_PUSH_CONFIG,
                        false,
                        ProducerConfig.LINGER_MS_CONFIG,
                        0,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        limit / 2,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        limit / 2,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        limit),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.CLIENT_ID_CONFIG,
                        "dateline-registry",
                        ConsumerConfig.ENABLE_METRICS_PUSH_CONFIG,
                        false,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        limit,
                        ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        limit / 2,
                        ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                        FETCH_WAIT_MS),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(PARTITION));
    }

    @Override
    public void append(List<? extends RegistryEntry> entries) {
        try {
            List<Future<RecordMetadata>> kept = new ArrayList<>();
            for (RegistryEntry entry : entries) {
                kept.add(producer.send(new ProducerRecord<>(
                        PARTITION.topic(), PARTITION.partition(), EntryCodec.key(entry), EntryCodec.value(entry))));
            }
            for (Future<RecordMetadata> each : kept) {
                each.get(2 * LIMIT.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (ExecutionException | TimeoutException | KafkaException e) {
            throw new LogUnavailable("not written: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    @Override
    public List<RegistryEntry> readOn() {
        try {
            long end = consumer.endOffsets(List.of(PARTITION)).get(PARTITION);
            List<RegistryEntry> entries = new ArrayList<>();
            long deadline = System.nanoTime() + LIMIT.toNanos();
            while (consumer.position(PARTITION) < end) {
                if (System.nanoTime() > deadline) {
                    throw new org.apache.kafka.common.errors.TimeoutException("no records within " + LIMIT);
                }
                for (ConsumerRecord<byte[], byte[]> each : consumer.poll(Duration.ofMillis(100))) {
                    decode(each, entries);
                }
            }
            return entries;
        } catch (KafkaException e) {
            throw new LogUnavailable("not read: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        producer.close(LIMIT);
        consumer.close();
    }

    private static void decode(ConsumerRecord<byte[], byte[]> each, List<RegistryEntry> entries) {
        try {
            EntryCodec.decode(each.key(), each.value()).ifPresent(entries::add);
        } catch (IOException e) {
            LOG.warn("{} holds no registry entry at offset {}: {}", PARTITION, each.offset(), e.getMessage());
        }
    }

    private static void create(String bootstrap) {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.CLIENT_ID_CONFIG,
                "dateline-registry",
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                false);
        NewTopic topic = new NewTopic(PARTITION.topic(), 1, (short) 1)
                .configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT));
        try (Admin admin = Admin.create(config)) {
            admin.createTopics(List.of(topic)).all().get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new LogUnavailable("not created: " + e.getMessage(), e);
            }
        } catch (TimeoutException e) {
            throw new LogUnavailable("not created within " + LIMIT.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
