package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program as a user runs it: processes, files, signals. */
@Timeout(300)
class DatelineIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern READY =
            Pattern.compile("ready broker=(127\\.0\\.0\\.1:\\d+) registry=(http://\\S+) dashboard=(http://\\S+)");
    private static final String STORY = "Police arrested 23 dock workers in Mombasa on Monday.\n\n"
            + "The union called for a strike on Thursday, and the ministry offered to hold talks.";

    @TempDir
    Path directory;

    private Path pages;

    @BeforeEach
    void pages() throws IOException {
        pages = Files.createDirectory(directory.resolve("pages"));
        Files.writeString(pages.resolve("harbour.txt"), "Dock Workers Held in Mombasa\n\n" + STORY);
        Files.writeString(pages.resolve("empty.txt"), "");
        Files.write(pages.resolve("latin.txt"), "Au caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        String page = JSON.writeValueAsString(Map.of(
                "url", "https://news.example/talks",
                "publishedAt", "2026-11-02T08:00:00Z",
                "body", "Talks Begin in Geneva\n\nThe ministers of Kenya and Uganda met in Geneva on Monday."));
        Files.writeString(pages.resolve("pages.jsonl"), page + "\n{\"url\": broken\n" + page + "\n");
    }

    @Test
    void run_accounts_for_every_page_and_gives_the_same_events_each_time() throws Exception {
        Path first = run("first");
        Path second = run("second");

        JsonNode ledger = JSON.readTree(first.resolve("ledger.json").toFile());
        assertThat(ledger.path("balanced").asBoolean()).isTrue();
        assertThat(ledger.path("pagesRead").asInt()).isEqualTo(6);
        assertThat(ledger.path("pagesPublished").asInt()).isEqualTo(3);
        assertThat(ledger.path("articles").asInt()).isEqualTo(3);
        assertThat(ledger.path("copies").asInt()).isEqualTo(1);
        assertThat(lines(first, "dead-letters.jsonl")).hasSize(3);
        assertThat(first.resolve("alerts.jsonl")).isEmptyFile();
        assertThat(lines(first, "events.jsonl")).isNotEmpty();
        assertThat(second.resolve("events.jsonl")).hasSameTextualContentAs(first.resolve("events.jsonl"));
        assertThat(second.resolve("articles.jsonl")).hasSameTextualContentAs(first.resolve("articles.jsonl"));
        assertThatQuotesAreExact(first);
    }

    @Test
    void up_serves_until_it_is_told_to_stop_and_finds_its_data_again() throws Exception {
        List<String> published;
        try (DatelineProcess up = up()) {
            Matcher ready = ready(up);
            String broker = ready.group(1);
            String registry = ready.group(2);

            assertThat(command("publish", "--in", pages.toString(), "--bootstrap", broker, "--registry", registry))
                    .singleElement()
                    .asString()
                    .contains("\"pagesPublished\":3");
            Path out = directory.resolve("again");
            command(
                    "run",
                    "--in",
                    pages.toString(),
                    "--out",
                    out.toString(),
                    "--bootstrap",
                    broker,
                    "--registry",
                    registry);
            assertThat(JSON.readTree(out.resolve("ledger.json").toFile())
                            .path("copies")
                            .asInt())
                    .isEqualTo(3);
            assertThat(lines(out, "events.jsonl")).isEmpty();
            published = command("tail", "news.events", "--bootstrap", broker, "--registry", registry);
            assertThat(published)
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(
                                    JSON.readTree(line).path("eventId").asText())
                            .isNotEmpty());
            assertThat(command("tail", "news.events", "--max", "1", "--bootstrap", broker, "--registry", registry))
                    .hasSize(1);
            assertThat(command("topics", "--bootstrap", broker, "--registry", registry))
                    .anySatisfy(line -> assertThat(line).contains("news.events.latest", "as declared"));
            assertThat(get(ready.group(3) + "/api/ledger")).contains("\"balanced\":true", "\"pagesPublished\":6");
            assertThat(get(ready.group(3) + "/readyz")).isEqualTo("ready\n");

            assertThatItStopsInTime(up);
        }
        try (DatelineProcess up = up()) {
            Matcher ready = ready(up);

            assertThat(command("tail", "news.events", "--bootstrap", ready.group(1), "--registry", ready.group(2)))
                    .containsExactlyInAnyOrderElementsOf(published);
            assertThatItStopsInTime(up);
        }
    }

    @Test
    void places_and_actors_that_are_added_while_up_runs_count_from_then_on() throws Exception {
        Path before = Files.writeString(
                directory.resolve("before.txt"),
                quarra(
                        "a convoy of lorries",
                        "5 May",
                        "the drivers fled into the hills, where herdsmen gave them water and bread until the next morning"));
        Path after = Files.writeString(
                directory.resolve("after.txt"),
                quarra(
                        "two grain stores",
                        "19 June",
                        "a watchman who saw smoke above the roofs rang the bell of the school for half an hour"));
        Path last = Files.writeString(
                directory.resolve("last.txt"),
                quarra(
                        "an empty ferry",
                        "2 August",
                        "its captain swam ashore with the ship's papers between his teeth, as he told the harbour radio"));
        try (DatelineProcess up = up()) {
            Matcher ready = ready(up);
            List<String> cluster = List.of("--bootstrap", ready.group(1), "--registry", ready.group(2));
            run(cluster, before);

            command(
                    cluster,
                    "gazetteer",
                    "add",
                    "--name",
                    "Quarra Junction",
                    "--at=-4.05,39.5",
                    "--country",
                    "KEN",
                    "--source",
                    "a map");
            command(
                    cluster,
                    "actors",
                    "add",
                    "--name",
                    "Quarra Rovers",
                    "--kind",
                    "ORGANISATION",
                    "--country",
                    "KEN",
                    "--sector",
                    "REB");
            JsonNode event = run(cluster, after);

            assertThat(event.at("/location/name").asText()).isEqualTo("Quarra Junction");
            assertThat(event.at("/location/country").asText()).isEqualTo("KEN");
            assertThat(event.at("/actor/sector").asText()).isEqualTo("REB");
            assertThat(event.path("coder").asText())
                    .matches(".*actors \\p{XDigit}{8}\\+\\p{XDigit}{8}; places \\p{XDigit}{8}\\+\\p{XDigit}{8}");
            assertThat(command(cluster, "gazetteer", "list"))
                    .singleElement()
                    .asString()
                    .contains("\"id\":\"quarra-junction\"", "\"source\":\"a map\"");

            command(cluster, "gazetteer", "remove", "quarra-junction");
            command(cluster, "actors", "remove", "quarra-rovers");

            assertThat(command(cluster, "gazetteer", "list")).isEmpty();
            assertThat(run(cluster, last).path("coder").asText()).doesNotContain("+");
            assertThatItStopsInTime(up);
        }
    }

    /** On a day of its own, so that it is an event of its own. */
    private static String quarra(String what, String day, String then) {
        return "Attack Near Rail Head\n\nQuarra Rovers attacked " + what + " near Quarra Junction on " + day
                + " 2025. Then " + then + ".";
    }

    /** The first event of a page. */
    private JsonNode run(List<String> cluster, Path page) throws IOException, InterruptedException {
        Path out = directory.resolve("out-" + page.getFileName());
        command(cluster, "run", "--in", page.toString(), "--out", out.toString());
        return lines(out, "events.jsonl").get(0);
    }

    private List<String> command(List<String> cluster, String... arguments) throws IOException, InterruptedException {
        return command(Stream.concat(Stream.of(arguments), cluster.stream()).toArray(String[]::new));
    }

    @Test
    void up_tells_a_taken_port_in_one_line_and_exits_with_1() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DatelineProcess up = DatelineProcess.start(
                        directory,
                        "up",
                        "--broker-port",
                        Integer.toString(taken.getLocalPort()),
                        "--registry-port",
                        "0",
                        "--http-port",
                        "0")) {
            assertThat(up.end()).isEqualTo(1);
            assertThat(up.rest()).isEmpty();
            assertThat(up.errors()).hasLineCount(1).contains("port " + taken.getLocalPort(), "--broker-port");
        }
    }

    @Test
    void demo_prints_the_events_of_the_samples_as_a_table_on_free_ports() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                DatelineProcess demo = DatelineProcess.start(
                        directory, "demo", "--once", "--broker-port", Integer.toString(taken.getLocalPort()))) {
            int exit = demo.end();

            assertThat(demo.errors()).isEmpty();
            assertThat(exit).isZero();
            List<String> table = demo.rest();
            assertThat(table.get(0)).matches(READY);
            assertThat(table.get(1)).contains("EVENT", "WHO", "TO WHOM", "WHERE", "WHEN", "TOLL", "STATUS");
            assertThat(table).anySatisfy(line -> assertThat(line).contains("«"));
            assertThat(table.get(table.size() - 1)).contains(" events, 0 dead letters");
            assertThat(table).allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(120));
        }
    }

    @Test
    void code_needs_no_class_of_kafka_or_of_the_web() throws Exception {
        Path loaded = directory.resolve("loaded.txt");
        try (DatelineProcess code =
                DatelineProcess.start(directory, List.of("-Xlog:class+load:file=" + loaded), "code")) {
            code.input("{\"id\":\"a\",\"text\":\"Police arrested 23 dock workers in Mombasa.\"}\n");

            assertThat(code.end()).isZero();
            assertThat(code.rest()).hasSize(1);
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            assertThat(lines).noneMatch(line -> line.contains(" org.apache.kafka.") || line.contains(" io.javalin."));
        }
    }

    private Path run(String name) throws IOException, InterruptedException {
        Path out = directory.resolve(name);
        command("run", "--in", pages.toString(), "--out", out.toString());
        return out;
    }

    private DatelineProcess up() throws IOException {
        return DatelineProcess.start(
                directory, "up", "--broker-port", "0", "--registry-port", "0", "--http-port", "0", "--data", "kept");
    }

    private static Matcher ready(DatelineProcess up) throws InterruptedException {
        Matcher ready = READY.matcher(up.line());
        assertThat(ready.matches()).isTrue();
        return ready;
    }

    /** Runs a command to its end, which must be a success without a word on standard error; gives its output. */
    private List<String> command(String... arguments) throws IOException, InterruptedException {
        try (DatelineProcess command = DatelineProcess.start(directory, arguments)) {
            int exit = command.end();
            assertThat(command.errors()).isEmpty();
            assertThat(exit).isZero();
            return command.rest();
        }
    }

    private static void assertThatItStopsInTime(DatelineProcess up) throws InterruptedException {
        List<ProcessHandle> children = up.process().descendants().toList();
        assertThat(children).isNotEmpty();

        up.process().destroy();

        assertThat(up.process().waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(up.end()).isZero();
        assertThat(up.rest()).isEmpty();
        assertThat(up.errors()).isEmpty();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    private static void assertThatQuotesAreExact(Path out) throws IOException {
        Map<String, String> bodies = lines(out, "articles.jsonl").stream()
                .collect(Collectors.toMap(
                        article -> article.path("articleId").asText(),
                        article -> article.path("body").asText()));
        for (JsonNode event : lines(out, "events.jsonl")) {
            String body = bodies.get(event.path("articleId").asText());
            JsonNode evidence = event.path("evidence");
            int start = body.offsetByCodePoints(0, evidence.path("start").asInt());
            int end = body.offsetByCodePoints(0, evidence.path("end").asInt());
            assertThat(body.substring(start, end))
                    .isEqualTo(evidence.path("sentence").asText());
        }
    }

    private static List<JsonNode> lines(Path out, String name) throws IOException {
        List<String> lines = Files.readAllLines(out.resolve(name));
        JsonNode[] read = new JsonNode[lines.size()];
        for (int i = 0; i < read.length; i++) {
            read[i] = JSON.readTree(lines.get(i));
        }
        return List.of(read);
    }

    private static String get(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
