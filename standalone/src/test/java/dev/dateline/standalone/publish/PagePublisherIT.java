package dev.dateline.standalone.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.PagePublisher;
import dev.dateline.producer.Progress;
import dev.dateline.producer.PublishReport;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.page.PageLimits;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageReader;
import dev.dateline.producer.page.PageSource;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.standalone.fixture.MixedFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The publisher against a real broker: what it reports is what is in the topics. */
@Timeout(120)
class PagePublisherIT {
    private static final int KIB = 1 << 10;
    private static final int KAFKAS_LIMIT = 1_048_588;

    @TempDir
    private static Path data;

    private static LocalCluster cluster;

    @TempDir
    private Path temp;

    private String run = "";

    @BeforeAll
    static void start() {
        cluster = LocalCluster.start(new LocalCluster.Options(data, 0, 0));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    @BeforeEach
    void name(TestInfo test) {
        run = test.getDisplayName();
    }

    @Test
    void aMixedFolderIsAccountedForInTheTopics() throws IOException {
        MixedFolder mixed = MixedFolder.write(temp.resolve("mixed"));
        List<String> urls = new ArrayList<>();
        PageSource source = new PageReader(PageLimits.DEFAULTS).files(List.of(mixed.path()));
        source.forEach(outcome -> {
            if (outcome instanceof Ok ok) {
                urls.add(ok.page().getUrl());
            }
        });

        PublishReport report = publish(source, Map.of(), Progress.SILENT);

        assertThat(report.pagesRead()).isEqualTo(mixed.read());
        assertThat(report.pagesRejected()).isEqualTo(mixed.rejected());
        List<ConsumerRecord<byte[], byte[]>> pages = records(Topics.PAGES, report.lastPageOffsets());
        assertThat(pages).extracting(page -> new String(page.key(), UTF_8)).containsExactlyInAnyOrderElementsOf(urls);
        Map<String, Long> reasons = records(Topics.DEAD_LETTERS, report.lastDeadLetterOffsets()).stream()
                .map(letter -> DeadLetter.of(letter.headers()).orElseThrow().reason())
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
        assertThat(reasons).isEqualTo(mixed.rejected());
    }

    @Test
    void aPageOfTheGreatestSizeFitsTheBroker() {
        String url = "https://news.example/greatest";
        Ok page = page(url, PageLimits.DEFAULTS.maxPageBytes() - url.length());

        PublishReport report = publish(out -> out.accept(page), Map.of(), Progress.SILENT);

        assertThat(report.pagesPublished()).isEqualTo(1);
    }

    @Test
    void aPageTooLargeForTheTopicIsRejectedAndTheRestGoesOn() throws Exception {
        limit(Topics.PAGES, 20 * KIB);
        limit(Topics.DEAD_LETTERS, 20 * KIB);
        List<Ok> pages = List.of(page("a:1", 5 * KIB), page("a:2", 100 * KIB), page("a:3", 5 * KIB));

        PublishReport report = publish(pages::forEach, Map.of(), Progress.SILENT);

        limit(Topics.PAGES, KAFKAS_LIMIT);
        limit(Topics.DEAD_LETTERS, KAFKAS_LIMIT);
        assertThat(report.pagesRejected()).isEqualTo(Map.of("too-large", 1L));
        assertThat(records(Topics.PAGES, report.lastPageOffsets()))
                .extracting(page -> new String(page.key(), UTF_8))
                .containsExactlyInAnyOrder("a:1", "a:3");
        assertThat(records(Topics.DEAD_LETTERS, report.lastDeadLetterOffsets()))
                .singleElement()
                .satisfies(letter -> {
                    assertThat(new String(letter.key(), UTF_8)).isEqualTo("a:2");
                    assertThat(letter.value()).isEmpty();
                });
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aBrokerThatStandsStillIsWaitedForAndNothingIsLostOrDoubled() {
        int count = 3_000;
        int bodyBytes = 8 * KIB;
        int bufferBytes = 4 << 20;
        long[] mostUnderWay = {0};
        Progress pausing = (read, published, rejected) -> {
            mostUnderWay[0] = Math.max(mostUnderWay[0], read - published);
            if (read == 500) {
                signal("STOP");
                CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS).execute(() -> signal("CONT"));
            }
        };
        PageSource source =
                out -> IntStream.range(0, count).forEach(number -> out.accept(page("a:" + number, bodyBytes)));

        PublishReport report = publish(source, Map.of("publish-buffer-bytes", "" + bufferBytes), pausing);

        assertThat(report.pagesPublished()).isEqualTo(count);
        assertThat(records(Topics.PAGES, report.lastPageOffsets()))
                .hasSize(count)
                .extracting(page -> new String(page.key(), UTF_8))
                .doesNotHaveDuplicates();
        // base64 deflates to three quarters: so many pages fill the buffer, and no more are taken in meanwhile
        assertThat(mostUnderWay[0]).isBetween(100L, (long) bufferBytes / (bodyBytes / 2));
    }

    private PublishReport publish(PageSource source, Map<String, String> knobs, Progress progress) {
        Map<String, String> given = new TreeMap<>(knobs);
        given.put("bootstrap", cluster.bootstrap());
        try (PagePublisher publisher = PagePublisher.open(
                PublishSettings.of(given), new HttpSchemaRegistry(cluster.registryUrl()), Optional.of(run), progress)) {
            source.forEach(publisher);
            return publisher.finish();
        }
    }

    private static Ok page(String url, int bodyBytes) {
        byte[] noise = new byte[bodyBytes];
        new Random(url.hashCode()).nextBytes(noise);
        String body = Base64.getEncoder().encodeToString(noise).substring(0, bodyBytes);
        return new Ok(ScrapedPage.newBuilder().setUrl(url).setBody(body).build(), url);
    }

    private List<ConsumerRecord<byte[], byte[]>> records(Topic<?, ?> topic, Map<Integer, Long> lastOffsets) {
        Map<TopicPartition, Long> ends = lastOffsets.entrySet().stream()
                .collect(Collectors.toMap(
                        last -> new TopicPartition(topic.name(), last.getKey()), last -> last.getValue() + 1));
        List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrap(), "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            assertThat(consumer.endOffsets(ends.keySet())).isEqualTo(ends);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(20)).forEach(records::add);
            }
        }
        records.removeIf(record -> !header(record, PagePublisher.RUN_HEADER).equals(run));
        return records;
    }

    private void limit(Topic<?, ?> topic, int maxBytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", cluster.bootstrap()))) {
            admin.incrementalAlterConfigs(Map.of(
                            new ConfigResource(ConfigResource.Type.TOPIC, topic.name()),
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("max.message.bytes", "" + maxBytes), AlterConfigOp.OpType.SET))))
                    .all()
                    .get(20, TimeUnit.SECONDS);
        }
    }

    private void signal(String name) {
        try {
            int code = new ProcessBuilder(
                            "kill", "-" + name, Long.toString(cluster.broker().pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            assertThat(code).isZero();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("cannot signal the broker", e);
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
