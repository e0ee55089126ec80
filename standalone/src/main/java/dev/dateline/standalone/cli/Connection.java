package dev.dateline.standalone.cli;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * How the commands' own clients reach a cluster. Immutable.
 *
 * @param bootstrap brokers to ask first
 * @param kafka further properties of Kafka's clients, such as {@code security.protocol}; may hold secrets
 */
record Connection(String bootstrap, Map<String, String> kafka) {
    private static final Duration ANSWER = Duration.ofSeconds(10);
    /** Questions for offsets wait behind a fetch that finds nothing, by default for 500 ms. */
    private static final int FETCH_WAIT_MS = 50;

    /** A consumer in no group, of committed records only. */
    Consumer<byte[], byte[]> consumer(String clientId) {
        Map<String, Object> config = client(clientId);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, IsolationLevel.READ_COMMITTED.toString());
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, FETCH_WAIT_MS);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis() * 3);
        return open(() -> new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
    }

    /** A producer whose writes are acknowledged by all replicas. */
    Producer<String, byte[]> producer(String clientId) {
        Map<String, Object> config = client(clientId);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis() * 3);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) ANSWER.toMillis());
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ANSWER.toMillis());
        return open(() -> new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer()));
    }

    Admin admin() {
        return open(() -> Admin.create(client("dateline-admin")));
    }

    /** Asks whether anybody is there. @throws CommandFailure where nobody answers within 10 s */
    Connection check() throws InterruptedException {
        try (Admin admin = admin()) {
            admin.describeCluster().clusterId().get(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            return this;
        } catch (TimeoutException | ExecutionException e) {
            throw new CommandFailure(
                    "no Kafka broker answers at " + bootstrap
                            + ": start one with 'dateline up', or name another with --bootstrap HOST:PORT",
                    e);
        }
    }

    private Map<String, Object> client(String clientId) {
        Map<String, Object> config = new HashMap<>(kafka);
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        config.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
        config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        return config;
    }

    private <C> C open(java.util.function.Supplier<C> client) {
        try {
            return client.get();
        } catch (KafkaException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new CommandFailure("no connection to " + bootstrap + ": " + cause.getMessage(), e);
        }
    }
}
