package dev.dateline.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.standalone.bench.news.GeneratedReports;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole app as users start it, with its coder and its default heap, under 300,000 pages at once: more texts than it remembers. On Linux
 * alone, where a process tells its memory. Run with {@code mvn verify -Psoak -Dsoak.pages=300000}.
 */
@Tag("soak")
class SoakIT {
    private static final int PAGES = Integer.getInteger("soak.pages", 300_000);
    /** 640 MB of heap, 64 MB of stores, and what the virtual machine, its compilers and its threads take. */
    private static final long MOST_RESIDENT_MB = 1_100;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final Pattern READY = Pattern.compile("ready broker=(\\S+) registry=(\\S+) dashboard=(\\S+)");

    @TempDir
    private Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void memoryStaysWithinItsBoundAndTheLedgerBalances() throws Exception {
        Process app = start();
        try (BufferedReader out = app.inputReader(StandardCharsets.UTF_8)) {
            Matcher ready = READY.matcher(out.readLine());
            assertThat(ready.find()).as("the ready line").isTrue();
            Instant begin = Instant.now();

            publish(ready.group(1), ready.group(2));
            Watch watch = await(app, URI.create(ready.group(3) + "/api/ledger"));

            System.out.printf(
                    "soak: %,d pages in %,d s, at most %,d MB resident, ledger %s%n",
                    PAGES, Duration.between(begin, Instant.now()).toSeconds(), watch.mostResidentMb(), watch.ledger());
            assertThat(watch.mostResidentMb()).isLessThan(MOST_RESIDENT_MB);
            assertThat(watch.ledger().path("balanced").asBoolean()).isTrue();
            assertThat(watch.ledger().path("pagesPublished").asInt()).isEqualTo(PAGES);
            assertThat(watch.ledger().path("deadLetters").size()).isZero();
            assertThat(watch.ledger().path("events").asInt()).isPositive();
        } finally {
            app.destroy();
            if (!app.waitFor(15, TimeUnit.SECONDS)) {
                app.destroyForcibly();
            }
        }
    }

    /** What was seen. */
    private record Watch(long mostResidentMb, JsonNode ledger) {}

    private Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                BASE.resolveSibling("bin/dateline").toString(),
                "up",
                "--data",
                directory.resolve("data").toString(),
                "--broker-port",
                "0",
                "--registry-port",
                "0",
                "--http-port",
                "0");
        builder.environment()
                .put("DATELINE_HOME", BASE.resolve("target/dateline").toString());
        return builder.redirectError(BASE.resolve("target/soak.log").toFile()).start();
    }

    private static void publish(String bootstrap, String registryUrl) {
        Map<String, Object> config = new HashMap<>();
        config.put("bootstrap.servers", bootstrap);
        config.put("compression.type", "gzip");
        config.put("linger.ms", 20);
        config.put("batch.size", 128 << 10);
        try (Producer<String, ScrapedPage> producer = new KafkaProducer<>(
                config,
                new StringSerializer(),
                Topics.PAGES.valueSerde(new HttpSchemaRegistry(registryUrl)).serializer())) {
            new GeneratedReports(1, PAGES).forEachRemaining(page -> {
                var unused = producer.send(new ProducerRecord<>(Topics.PAGES.name(), page.getUrl(), page));
            });
        }
    }

    /** Until all pages are accounted for, or none has been for long. */
    private Watch await(Process app, URI ledgerAddress) throws IOException, InterruptedException {
        long most = 0;
        JsonNode ledger = ledger(ledgerAddress);
        Instant moved = Instant.now();
        while (ledger.path("pagesPublished").asInt() < PAGES
                || !ledger.path("balanced").asBoolean()) {
            assertThat(Instant.now()).as("nothing moves at %s", ledger).isBefore(moved.plus(PATIENCE));
            assertThat(app.waitFor(1, TimeUnit.SECONDS)).as("the app has ended").isFalse();
            most = Math.max(most, residentMb(app));
            JsonNode next = ledger(ledgerAddress);
            moved = next.equals(ledger) ? moved : Instant.now();
            ledger = next;
        }
        return new Watch(most, ledger);
    }

    private JsonNode ledger(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        return new ObjectMapper().readTree(answer.body());
    }

    private static long residentMb(Process app) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + app.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                .findFirst()
                .orElseThrow();
    }
}
