package dev.dateline.standalone.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.Progress;
import dev.dateline.producer.PublishFailed;
import dev.dateline.producer.PublishReport;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.SourcePublisher;
import dev.dateline.producer.SourceStates;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.cluster.LocalCluster;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The publisher of sources against a real broker: pages and their state are there together, or not at all. */
@Timeout(120)
class SourcePublisherIT {
    private static final int KIB = 1 << 10;
    private static final int KAFKAS_LIMIT = 1_048_588;

    @TempDir
    private static Path data;

    private static LocalCluster cluster;
    private static SchemaRegistry registry;
    private static PublishSettings settings;

    @BeforeAll
    static void start() {
        cluster = LocalCluster.start(new LocalCluster.Options(data, 0, 0));
        registry = new HttpSchemaRegistry(cluster.registryUrl());
        settings = PublishSettings.of(Map.of("bootstrap", cluster.bootstrap()));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    private static SourcePublisher open(String owner) {
        return SourcePublisher.open(settings, registry, Optional.empty(), Progress.SILENT, owner);
    }

    private static Ok page(String url, int bodyBytes) {
        byte[] noise = new byte[bodyBytes];
        new Random(url.hashCode()).nextBytes(noise);
        String body = Base64.getEncoder().encodeToString(noise).substring(0, bodyBytes);
        return new Ok(ScrapedPage.newBuilder().setUrl(url).setBody(body).build(), url);
    }

    private static SourceState state(String source, long position) {
        return SourceState.newBuilder().setSource(source).setPosition(position).build();
    }

    private static Optional<Long> position(String source) {
        return SourceStates.read(settings, registry).find(source).map(SourceState::getPosition);
    }

    @Test
    void aStateIsFoundAsSoonAsItsPagesAreThere() {
        try (SourcePublisher publisher = open("found")) {
            assertThat(position("found")).isEmpty();
            publisher.accept(page("found:1", 100));
            publisher.mark(state("found", 10));
            publisher.commit();

            assertThat(position("found")).contains(10L);
            assertThat(pages("found:")).containsExactly("found:1");
        }
    }

    @Test
    void whatWasNotCommittedIsNotThere() {
        try (SourcePublisher publisher = open("lost")) {
            publisher.accept(page("lost:1", 100));
            publisher.mark(state("lost", 10));
            publisher.commit();
            publisher.accept(page("lost:2", 100));
            publisher.mark(state("lost", 20));
        }

        assertThat(position("lost")).contains(10L);
        assertThat(pages("lost:")).containsExactly("lost:1");
    }

    @Test
    void aSecondPublisherOfTheSameOwnerEndsTheFirst() {
        try (SourcePublisher first = open("fenced");
                SourcePublisher second = open("fenced")) {
            first.accept(page("fenced:1", 100));
            first.mark(state("fenced", 10));
            assertThatThrownBy(first::commit)
                    .isInstanceOf(PublishFailed.class)
                    .hasMessageStartingWith("another process publishes from this source");

            second.accept(page("fenced:2", 100));
            second.mark(state("fenced", 20));
            second.finish();

            assertThat(position("fenced")).contains(20L);
            assertThat(pages("fenced:")).containsExactly("fenced:2");
        }
    }

    @Test
    void aPageTooLargeForTheTopicIsRejectedAndTheRestGoesOn() throws Exception {
        limit(Topics.PAGES, 20 * KIB);
        limit(Topics.DEAD_LETTERS, 20 * KIB);
        PublishReport report;
        try (SourcePublisher publisher = open("large")) {
            publisher.accept(page("large:1", 5 * KIB));
            publisher.accept(page("large:2", 100 * KIB));
            publisher.accept(page("large:3", 5 * KIB));
            publisher.mark(state("large", 30));
            report = publisher.finish();
        }
        limit(Topics.PAGES, KAFKAS_LIMIT);
        limit(Topics.DEAD_LETTERS, KAFKAS_LIMIT);

        assertThat(report.pagesPublished()).isEqualTo(2);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("too-large", 1L));
        assertThat(pages("large:")).containsExactlyInAnyOrder("large:1", "large:3");
        assertThat(records(Topics.DEAD_LETTERS, "large:")).singleElement().satisfies(letter -> {
            assertThat(letter.value()).isEmpty();
            assertThat(DeadLetter.of(letter.headers()).orElseThrow().reason()).isEqualTo("too-large");
        });
        assertThat(position("large")).contains(30L);
    }

    @Test
    void aPageTooLargeForTheClientIsRejectedAndTheRestGoesOn() {
        PublishSettings small =
                PublishSettings.of(Map.of("bootstrap", cluster.bootstrap(), "kafka.max.request.size", "20000"));
        PublishReport report;
        try (SourcePublisher publisher =
                SourcePublisher.open(small, registry, Optional.empty(), Progress.SILENT, "client")) {
            publisher.accept(page("client:1", 5 * KIB));
            publisher.accept(page("client:2", 100 * KIB));
            publisher.accept(page("client:3", 100 * KIB));
            publisher.mark(state("client", 30));
            report = publisher.finish();
        }

        assertThat(report.pagesRejected()).isEqualTo(Map.of("too-large", 2L));
        assertThat(pages("client:")).containsExactly("client:1");
    }

    @Test
    void aStateBehindAnothersOpenTransactionIsNotOverlooked() {
        try (KafkaProducer<byte[], byte[]> other = new KafkaProducer<>(
                        Map.of("bootstrap.servers", cluster.bootstrap(), "transactional.id", "another"),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
                SourcePublisher publisher = open("behind")) {
            other.initTransactions();
            other.beginTransaction();
            Future<RecordMetadata> unused =
                    other.send(new ProducerRecord<>(Topics.SOURCES.name(), "other".getBytes(UTF_8), null));
            other.flush();
            publisher.mark(state("behind", 10));
            publisher.commit();

            CompletableFuture<Optional<Long>> found = CompletableFuture.supplyAsync(() -> position("behind"));
            CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(other::commitTransaction);

            assertThat(found.join()).contains(10L);
        }
    }

    private static List<String> pages(String prefix) {
        return records(Topics.PAGES, prefix).stream()
                .map(record -> new String(record.key(), UTF_8))
                .toList();
    }

    private static List<ConsumerRecord<byte[], byte[]>> records(Topic<?, ?> topic, String prefix) {
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        cluster.bootstrap(),
                        "auto.offset.reset",
                        "earliest",
                        "isolation.level",
                        "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic.name()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        records.removeIf(record -> !new String(record.key(), UTF_8).startsWith(prefix));
        return records;
    }

    private static void limit(Topic<?, ?> topic, int maxBytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrap()))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("max.message.bytes", "" + maxBytes), AlterConfigOp.OpType.SET))))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }
}
