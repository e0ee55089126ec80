package dev.dateline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.standalone.cluster.LocalCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged publisher on feeds, good and hostile ones, through Kafka. */
@Timeout(180)
class FeedIT {
    @TempDir
    private static Path data;

    private static LocalCluster cluster;

    @TempDir
    private Path directory;

    private NewsSite site;
    private KafkaConsumer<byte[], byte[]> consumer;
    private final List<String> pages = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> letters = new TreeMap<>();
    private String log = "";

    @BeforeAll
    static void startCluster() {
        cluster = LocalCluster.start(new LocalCluster.Options(data, 0, 0));
    }

    @AfterAll
    static void stopCluster() {
        cluster.close();
    }

    @BeforeEach
    void start() throws IOException {
        site = NewsSite.start();
        settings("fetch-delay-ms=0", "feed-item-retry-ms=100");
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrap(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topics.PAGES, Topics.DEAD_LETTERS)
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    @AfterEach
    void stop() {
        consumer.close();
        site.close();
    }

    @Test
    void every_item_of_fifty_feeds_is_published_once_and_a_second_round_fetches_nothing() throws Exception {
        List<String> feeds = new ArrayList<>(site.feeds());
        Stream.of("hostile", "broken", "doctype", "moved-inside").forEach(odd -> feeds.add(site.at("/odd/" + odd)));

        JsonNode first = publish(feeds);
        String told = log;
        int asked = site.requests().size();
        JsonNode second = publish(feeds);
        readToEnd();

        assertThat(pages).hasSize(NewsSite.PAGES + 1).doesNotHaveDuplicates().contains(site.at("/odd/late"));
        assertThat(letters.values())
                .containsExactlyInAnyOrder(
                        "bad-url",
                        "broken-feed",
                        "doctype",
                        "fetch-max-inflate-ratio",
                        "forbidden-by-robots",
                        "http-client-error",
                        "private-address",
                        "private-address",
                        "private-address",
                        "too-many-redirects",
                        "unsupported-encoding",
                        "unsupported-scheme",
                        "unsupported-scheme",
                        "userinfo");
        assertThat(texts.stream().filter(text -> text.contains(NewsSite.ODD_TITLE)))
                .hasSizeBetween(10, 30);
        assertThat(told).doesNotContainPattern("(?m)^.?a line of its own").doesNotContainPattern("[\\p{Cc}&&[^\n]]");
        assertThat(first.path("pagesPublished").asInt()).isEqualTo(pages.size());
        assertThat(first.path("pagesRead").asInt()).isEqualTo(pages.size() + letters.size());
        assertThat(sum(first.path("pagesRejected"))).isEqualTo(letters.size());
        JsonNode health = first.path("feeds");
        assertThat(health).hasSize(feeds.size());
        long settled = 0;
        for (JsonNode feed : health) {
            settled += feed.path("published").asLong() + feed.path("rejected").asLong();
            assertThat(feed.path("pending").asInt()).isZero();
        }
        assertThat(settled).isEqualTo(first.path("pagesRead").asLong());
        assertThat(health.path(site.at("/feed/7")).path("health").asText()).isEqualTo("ok");
        assertThat(health.path(site.at("/odd/broken")).path("health").asText()).isEqualTo("failing");
        assertThat(second.path("pagesRead").asInt()).isZero();
        assertThat(site.requests()).doesNotContain("/forbidden/1", "/inside");
        assertThat(site.requests().subList(asked, site.requests().size()))
                .noneMatch(
                        path -> path.startsWith("/page/") || path.startsWith("/odd/to-") || path.equals("/odd/late"));
        assertThat(site.mostOpen()).isEqualTo(1);
    }

    @Test
    void a_publisher_that_is_killed_in_the_middle_is_gone_on_with() throws Exception {
        settings("fetch-delay-ms=20");
        try (DatelineProcess killed = start("publish", site.feeds())) {
            until(() -> {
                read();
                return pages.size() >= 10;
            });
            killed.process().destroyForcibly().waitFor();
        }
        read();
        int atKill = pages.size();
        JsonNode rest = publish(site.feeds());
        readToEnd();

        assertThat(atKill).isLessThan(NewsSite.PAGES);
        assertThat(pages).hasSize(NewsSite.PAGES).doesNotHaveDuplicates();
        assertThat(rest.path("pagesRead").asInt()).isBetween(1, NewsSite.PAGES - atKill);
    }

    @Test
    void feeds_are_followed_until_the_publisher_is_told_to_stop() throws Exception {
        settings("fetch-delay-ms=0", "feed-interval-ms=300", "feed-min-interval-ms=300");
        try (DatelineProcess following = start("publish", List.of(site.at("/feed/1"), "--follow"))) {
            until(() -> site.requests().stream().filter("/feed/1"::equals).count() >= 4);
            // by its handle: the process itself would close our end of its output
            assertThat(following.process().toHandle().destroy()).isTrue();
            int exit = following.end();

            assertThat(exit).as(following.errors()).isZero();
            JsonNode told = new ObjectMapper().readTree(following.line());
            assertThat(told.path("pagesPublished").asInt()).isEqualTo(3);
            assertThat(told.path("feeds")
                            .path(site.at("/feed/1"))
                            .path("health")
                            .asText())
                    .isEqualTo("ok");
        }
        readToEnd();
        assertThat(pages).hasSize(3).doesNotHaveDuplicates();
    }

    private void settings(String... lines) throws IOException {
        Files.writeString(
                directory.resolve("dateline.properties"),
                "fetch-allow=%s\n%s\n".formatted(site.host(), String.join("\n", lines)));
    }

    private JsonNode publish(List<String> feeds) throws Exception {
        try (DatelineProcess publisher = start("publish", feeds)) {
            int exit = publisher.end();
            assertThat(exit).as(publisher.errors()).isZero();
            log = publisher.errors();
            return new ObjectMapper().readTree(publisher.line());
        }
    }

    private DatelineProcess start(String command, List<String> feeds) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(command, "-v", "--bootstrap", cluster.bootstrap()));
        arguments.addAll(List.of("--registry", cluster.registryUrl(), "--feed"));
        arguments.addAll(feeds);
        return DatelineProcess.start(directory, arguments.toArray(String[]::new));
    }

    private void read() {
        consumer.poll(Duration.ofMillis(100)).forEach(record -> {
            String key = new String(record.key(), UTF_8);
            if (record.topic().equals(Topics.PAGES.name())) {
                pages.add(key);
                texts.add(new String(record.value(), UTF_8));
            } else {
                letters.put(key, DeadLetter.of(record.headers()).orElseThrow().reason());
            }
        });
    }

    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            read();
        }
    }

    private static int sum(JsonNode counts) {
        int sum = 0;
        for (JsonNode count : counts) {
            sum += count.asInt();
        }
        return sum;
    }

    private static void until(BooleanSupplier met) throws InterruptedException {
        long begun = System.nanoTime();
        while (!met.getAsBoolean()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(60));
            Thread.onSpinWait();
        }
    }
}
