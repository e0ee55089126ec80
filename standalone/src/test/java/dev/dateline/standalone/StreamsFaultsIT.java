package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.RegistryUnavailable;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.apache.avro.Schema;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a real broker alone can show of faults: a registry that goes away, and records as large and as hostile as a broker takes. */
@Timeout(480)
class StreamsFaultsIT {
    private static final int BROKERS_LIMIT = 1_048_588;
    private static final Duration PATIENCE = Duration.ofSeconds(150);

    @TempDir
    private Path directory;

    @Test
    void aRegistryThatIsAwayDelaysPagesAndHostileRecordsAreDeadLettersAndNeitherStopsTheApp() throws Exception {
        try (LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(directory.resolve("cluster"), 0, 0))) {
            SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
            Outage outage = new Outage(registry);
            StreamsSettings settings = StreamsSettings.defaults(cluster.bootstrap(), directory.resolve("state"));
            try (DatelineStreams app = DatelineStreams.start(settings, outage, PackagedCoder::load);
                    LedgerReader ledger = LedgerReader.of(cluster.bootstrap(), "dateline")) {
                publish(cluster, encode(registry, "https://a.example/1"));
                await(app, () -> outage.refused.get() >= 2);
                assertThat(ledger.read().pagesPublished()).isZero();
                outage.over.set(true);
                await(app, () -> ledger.read().articles() == 1);

                publish(cluster, noise(BROKERS_LIMIT - 200));
                publish(cluster, noise(7));
                publish(cluster, encode(registry, "u".repeat(500_000)));
                publish(cluster, encode(registry, "https://a.example/2"));
                publish(cluster, encode(registry, "https://a.example/3", letters(BROKERS_LIMIT - 300)));

                Ledger account = await(app, ledger, 6);
                assertThat(account.articles()).isEqualTo(3);
                assertThat(account.deadLetters()).isEqualTo(Map.of("undecodable", 2L, "invalid-page", 1L));
                assertThat(deadLetters(cluster))
                        .extracting(dead ->
                                DeadLetter.of(dead.headers()).orElseThrow().reason())
                        .containsExactlyInAnyOrder("undecodable", "undecodable", "invalid-page");
            }
        }
    }

    /** A registry that does not answer until it is over. */
    private static final class Outage implements SchemaRegistry {
        private final SchemaRegistry registry;
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicInteger refused = new AtomicInteger();

        Outage(SchemaRegistry registry) {
            this.registry = registry;
        }

        @Override
        public int register(String subject, Schema schema) {
            check();
            return registry.register(subject, schema);
        }

        @Override
        public Schema byId(int id) {
            check();
            return registry.byId(id);
        }

        private void check() {
            if (!over.get()) {
                refused.incrementAndGet();
                throw new RegistryUnavailable("away");
            }
        }
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static Ledger await(DatelineStreams app, LedgerReader ledger, long pages) throws Exception {
        await(app, () -> {
            Ledger account = ledger.read();
            return account.pagesPublished() == pages && account.balanced();
        });
        return ledger.read();
    }

    private static void await(DatelineStreams app, Condition condition) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            assertThat(Instant.now())
                    .as("the app is running: %s", app.running())
                    .isBefore(end);
            Optional<Throwable> failure = Optional.ofNullable(app.failure()
                    .completeOnTimeout(null, 50, TimeUnit.MILLISECONDS)
                    .join());
            assertThat(failure).isEmpty();
        }
    }

    private static byte[] encode(SchemaRegistry registry, String url) {
        return encode(
                registry, url, "Police arrested two people at the harbour of " + url + " on Monday, a spokesman said.");
    }

    private static byte[] encode(SchemaRegistry registry, String url, String body) {
        ScrapedPage page = ScrapedPage.newBuilder().setUrl(url).setBody(body).build();
        return Topics.PAGES.valueSerde(registry).serializer().serialize(Topics.PAGES.name(), page);
    }

    /** Text without repetitions: as much as a page may hold, and little that a codec could make of it. */
    private static String letters(int length) {
        return new Random(length)
                .ints(length, 0, 66)
                .mapToObj(i -> i < 10
                        ? "" + i
                        : i < 36 ? "" + (char) ('a' + i - 10) : i < 62 ? "" + (char) ('A' + i - 36) : " ")
                .collect(Collectors.joining());
    }

    /** Bytes that no codec makes smaller. */
    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    private static void publish(LocalCluster cluster, byte[] value) throws Exception {
        Map<String, Object> config =
                Map.of("bootstrap.servers", cluster.bootstrap(), "max.request.size", 2 * BROKERS_LIMIT);
        try (Producer<byte[], byte[]> producer =
                new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer())) {
            byte[] key = "k".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.PAGES.name(), key, value)).get();
        }
    }

    private static List<ConsumerRecord<byte[], byte[]>> deadLetters(LocalCluster cluster) {
        Map<String, Object> config =
                Map.of("bootstrap.servers", cluster.bootstrap(), "isolation.level", "read_committed");
        TopicPartition only = new TopicPartition(Topics.DEAD_LETTERS.name(), 0);
        try (Consumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(config, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(only));
            consumer.seekToBeginning(List.of(only));
            long end = consumer.endOffsets(List.of(only)).get(only);
            List<ConsumerRecord<byte[], byte[]>> all = new ArrayList<>();
            while (consumer.position(only) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(all::add);
            }
            return all;
        }
    }
}
