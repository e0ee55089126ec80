package dev.dateline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.producer.PublishSettings;
import dev.dateline.producer.SourceStates;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.SourceState;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.standalone.bench.news.GeneratedArchive;
import dev.dateline.standalone.cluster.LocalCluster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged publisher on an archive, killed in the middle: each page is in the topic once. */
class ArchiveIT {
    private static final Pattern USED = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final Pattern PAGE = Pattern.compile("https://site\\d+\\.example/news/(\\d+)");
    private static final int LARGE_MEGABYTES = Integer.getInteger("archives.megabytes", 1_000);

    @TempDir
    private Path directory;

    private LocalCluster cluster;
    private KafkaConsumer<byte[], byte[]> consumer;
    private final BitSet pages = new BitSet();
    private final List<String> doubled = new ArrayList<>();
    private final List<String> letters = new ArrayList<>();
    private String said = "";

    @BeforeEach
    void start() {
        cluster = LocalCluster.start(new LocalCluster.Options(directory.resolve("data"), 0, 0));
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", cluster.bootstrap(), "isolation.level", "read_committed"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topics.PAGES, Topics.DEAD_LETTERS)
                .flatMap(topic -> consumer.partitionsFor(topic.name()).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    @AfterEach
    void stop() {
        consumer.close();
        cluster.close();
    }

    @Test
    @Timeout(180)
    void aPublisherThatIsKilledTwiceLosesAndDoublesNothing() throws Exception {
        String shown = publishKilled(20, 256);

        assertThat(shown).contains("peak heap");
    }

    /** {@code mvn verify -Parchives -pl standalone -am}. */
    @Test
    @Tag("archives")
    @Timeout(3_600)
    void aLargeArchiveInASmallHeapLosesAndDoublesNothing() throws Exception {
        String shown = publishKilled(LARGE_MEGABYTES, 384);

        System.err.println(shown);
        assertThat(shown).contains("peak heap");
    }

    private String publishKilled(int megabytes, int heap) throws Exception {
        Path file = directory.resolve("news.warc.gz");
        GeneratedArchive archive = GeneratedArchive.write(file, megabytes * 1_000_000L, 20261102);

        long begun = System.nanoTime();
        killWhen(heap, file, () -> pages.cardinality() > archive.pages() / 4);
        int atFirst = pages.cardinality();
        killWhen(heap, file, () -> pages.cardinality() > archive.pages() / 2);
        int atSecond = pages.cardinality();
        JsonNode last = publish(heap, file);
        double seconds = (System.nanoTime() - begun) / 1e9;
        readToEnd();

        assertThat(atFirst).isPositive().isLessThan(atSecond);
        assertThat(atSecond).isLessThan(archive.pages());
        assertThat(doubled).isEmpty();
        assertThat(pages.cardinality()).isEqualTo(archive.pages());
        assertThat(pages.length()).isEqualTo(archive.pages());
        assertThat(letters.size()).isEqualTo(archive.damaged());
        assertThat(letters).doesNotHaveDuplicates();
        assertThat(last.path("pagesRead").asInt())
                .isEqualTo(last.path("pagesPublished").asInt()
                        + last.path("pagesRejected").path("warc-broken").asInt())
                .isLessThan(archive.pages() - atFirst / 2);
        SourceState state = states().all().values().iterator().next();
        assertThat(state.getFinished()).isTrue();
        assertThat(state.getPages()).isEqualTo(archive.pages());
        assertThat(state.getRejected()).isEqualTo(archive.damaged());
        assertThat(state.getSkipped()).isEqualTo(archive.skipped());
        assertThat(state.getPosition()).isEqualTo(archive.bytes());
        return "%,d bytes (%,d inflated), %,d pages, killed behind %,d and %,d, in %.1f s: %.1f MB/s of the file, %,.0f pages/s; -Xmx%dm, peak heap %d MB"
                .formatted(
                        archive.bytes(),
                        archive.inflatedBytes(),
                        archive.pages(),
                        atFirst,
                        atSecond,
                        seconds,
                        archive.bytes() / 1e6 / seconds,
                        archive.pages() / seconds,
                        heap,
                        peakHeap());
    }

    @Test
    @Timeout(120)
    void whatWasPublishedIsNotPublishedTwiceUnlessItIsAskedFor() throws Exception {
        Path file = directory.resolve("news.warc.gz");
        GeneratedArchive archive = GeneratedArchive.write(file, 500_000, 7);
        publish(256, file);
        Path moved = Files.createDirectories(directory.resolve("elsewhere")).resolve("news.warc.gz");
        Files.move(file, moved);

        JsonNode second = publish(256, moved);
        assertThat(said).contains("file:news.warc.gz: all of it was published before, ");
        JsonNode third = publish(256, moved, "--again");

        assertThat(second.path("pagesRead").asInt()).isZero();
        assertThat(third.path("pagesPublished").asInt()).isEqualTo(archive.pages());
        readToEnd();
        assertThat(doubled).hasSize(archive.pages());
    }

    @Test
    @Timeout(180)
    void aRunReadsAnArchiveFromItsBeginningAndItsLedgerBalances() throws Exception {
        Path file = directory.resolve("news.warc.gz");
        GeneratedArchive archive = GeneratedArchive.write(file, 6_000_000, 11);
        Path out = directory.resolve("out");

        try (DatelineProcess run =
                DatelineProcess.start(directory, "run", "--in", file.toString(), "--out", out.toString())) {
            assertThat(run.end()).as(run.errors()).isZero();
            assertThat(run.errors()).contains("records of archives are no pages and were passed over: ");
        }

        JsonNode ledger = new ObjectMapper().readTree(Files.readString(out.resolve("ledger.json")));
        assertThat(ledger.path("balanced").asBoolean()).isTrue();
        assertThat(ledger.path("pagesRead").asInt()).isEqualTo(archive.pages() + archive.damaged());
        assertThat(ledger.path("pagesPublished").asInt()).isEqualTo(archive.pages());
        assertThat(ledger.path("pagesRejected").path("warc-broken").asInt())
                .isEqualTo(archive.damaged())
                .isPositive();
    }

    private void killWhen(int heap, Path file, BooleanSupplier due) throws IOException, InterruptedException {
        try (DatelineProcess publisher = start(heap, file)) {
            while (!due.getAsBoolean() && publisher.process().isAlive()) {
                poll();
            }
            publisher.process().destroyForcibly();
            publisher.process().waitFor();
        }
    }

    private JsonNode publish(int heap, Path file, String... more) throws IOException, InterruptedException {
        try (DatelineProcess publisher = start(heap, file, more)) {
            while (publisher.process().isAlive()) {
                poll();
            }
            assertThat(publisher.end()).as(publisher.errors()).isZero();
            said = publisher.errors();
            return new ObjectMapper().readTree(publisher.rest().get(0));
        }
    }

    private DatelineProcess start(int heap, Path file, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "publish",
                "--in",
                file.toString(),
                "--bootstrap",
                cluster.bootstrap(),
                "--registry",
                cluster.registryUrl()));
        arguments.addAll(List.of(more));
        return DatelineProcess.start(
                directory,
                List.of(
                        "-Xmx" + heap + "m",
                        "-XX:TieredStopAtLevel=4",
                        "-Xlog:gc:file=" + directory.resolve("gc-" + System.nanoTime() + ".log")),
                arguments.toArray(String[]::new));
    }

    private void poll() {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> {
            String key = new String(record.key(), UTF_8);
            if (record.topic().equals(Topics.DEAD_LETTERS.name())) {
                letters.add(DeadLetter.of(record.headers()).orElseThrow().origin());
                return;
            }
            Matcher page = PAGE.matcher(key);
            assertThat(page.matches()).as(key).isTrue();
            int number = Integer.parseInt(page.group(1));
            assertThat(GeneratedArchive.url(number)).isEqualTo(key);
            if (pages.get(number)) {
                doubled.add(key);
            }
            pages.set(number);
        });
    }

    private void readToEnd() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            poll();
        }
    }

    private SourceStates states() {
        return SourceStates.read(
                PublishSettings.of(Map.of("bootstrap", cluster.bootstrap())),
                new HttpSchemaRegistry(cluster.registryUrl()));
    }

    /** Of all publishers, before any collection. */
    private long peakHeap() throws IOException {
        long peak = 0;
        try (Stream<Path> files = Files.list(directory)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                Matcher used = USED.matcher(Files.readString(log));
                while (used.find()) {
                    peak = Math.max(peak, Long.parseLong(used.group(1)));
                }
            }
        }
        return peak;
    }
}
