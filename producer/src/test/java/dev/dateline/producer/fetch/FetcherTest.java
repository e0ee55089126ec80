package dev.dateline.producer.fetch;

import static dev.dateline.producer.fetch.RudeServer.gzip;
import static dev.dateline.producer.fetch.RudeServer.head;
import static dev.dateline.producer.fetch.RudeServer.html;
import static dev.dateline.producer.fetch.RudeServer.page;
import static dev.dateline.producer.fetch.RudeServer.redirect;
import static dev.dateline.producer.fetch.RudeServer.status;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.fetch.FetchOutcome.Failed;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.NotModified;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherTest {
    private final RudeServer server = RudeServer.start();
    private final Web web = new Web();
    private final FakePace pace = new FakePace(Web.NOON);

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void a_page_comes_with_its_type_its_validators_and_its_address() throws Exception {
        server.on(
                "/a",
                RudeServer.answer(
                        "200 OK",
                        Map.of(
                                "Content-Type", "text/html",
                                "ETag", "\"1\"",
                                "Last-Modified", "Tue, 10 Nov 2026 11:00:00 GMT",
                                "Cache-Control", "public, max-age=120"),
                        "<p>hello".getBytes(UTF_8)));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(outcome).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(new String(fetched.bytes(), UTF_8)).isEqualTo("<p>hello");
            assertThat(fetched.contentType()).contains("text/html");
            assertThat(fetched.validators())
                    .isEqualTo(new Validators(Optional.of("\"1\""), Optional.of("Tue, 10 Nov 2026 11:00:00 GMT")));
            assertThat(fetched.fresh()).contains(Duration.ofMinutes(2));
            assertThat(fetched.url()).isEqualTo(URI.create(server.url("news.example", "/a")));
            assertThat(fetched.moved()).isEmpty();
            assertThat(fetched.at()).isEqualTo(Web.NOON.plusSeconds(1));
        });
        assertThat(server.requests())
                .allSatisfy(request -> assertThat(request.headers().get("user-agent"))
                        .isEqualTo("Dateline/0 (+https://dateline.example/bot)"));
    }

    @Test
    void what_is_known_is_asked_for_by_its_validators() throws Exception {
        server.on("/a", status(304));
        Validators known = new Validators(Optional.of("\"1\""), Optional.of("Tue, 10 Nov 2026 11:00:00 GMT"));

        FetchOutcome outcome = fetch(new FetchRequest(server.url("news.example", "/a"), "*/*", known));

        assertThat(outcome).isInstanceOf(NotModified.class);
        assertThat(server.requests().get(1).headers())
                .containsEntry("if-none-match", "\"1\"")
                .containsEntry("if-modified-since", "Tue, 10 Nov 2026 11:00:00 GMT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "x-gzip", "deflate", "raw deflate", "gzip file", "identity"})
    void a_body_is_unpacked(String packing) throws Exception {
        byte[] plain = "<p>hello".repeat(1_000).getBytes(UTF_8);
        byte[] sent =
                switch (packing) {
                    case "deflate" -> deflated(plain, false);
                    case "raw deflate" -> deflated(plain, true);
                    case "identity" -> plain;
                    default -> gzip(plain);
                };
        Map<String, String> headers =
                packing.equals("gzip file") ? Map.of() : Map.of("Content-Encoding", packing.replace("raw ", ""));
        server.on("/a", RudeServer.answer("200 OK", headers, sent));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Fetched.class, fetched -> assertThat(fetched.bytes()).isEqualTo(plain));
    }

    @Test
    void redirects_are_followed_and_those_for_good_are_told() throws Exception {
        server.on("/a", redirect(301, "/b")).on("/b", redirect(308, server.url("other.example", "/c")));
        server.on("/c", redirect(302, "d")).on("/d", html("D", "text"));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(outcome).isInstanceOfSatisfying(Fetched.class, fetched -> {
            assertThat(fetched.url()).isEqualTo(URI.create(server.url("other.example", "/d")));
            assertThat(fetched.moved()).contains(URI.create(server.url("other.example", "/c")));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://127.0.0.1:%d/secret               | PRIVATE_ADDRESS
            http://localhost:%d/secret               | PRIVATE_ADDRESS
            http://[::1]:%d/secret                   | PRIVATE_ADDRESS
            http://[::ffff:127.0.0.1]:%d/secret      | PRIVATE_ADDRESS
            http://inside.test:%d/secret             | PRIVATE_ADDRESS
            http://both.test:%d/secret               | PRIVATE_ADDRESS
            http://169.254.169.254/latest/meta-data/ | PRIVATE_ADDRESS
            http://metadata.test/computeMetadata/v1/ | PRIVATE_ADDRESS
            http://10.1.2.3/secret                   | PRIVATE_ADDRESS
            http://0.0.0.0:%d/secret                 | PRIVATE_ADDRESS
            http://2130706433:%d/secret              | BAD_URL
            http://0x7f.1:%d/secret                  | BAD_URL
            http://me:word@news.example:%d/secret    | USERINFO
            file:///etc/passwd                       | UNSUPPORTED_SCHEME
            gopher://127.0.0.1:%d/secret             | UNSUPPORTED_SCHEME
            http://news.example:22/secret            | FORBIDDEN_PORT
            http://nowhere.test/secret               | NO_ADDRESS
            /private/secret                          | FORBIDDEN_BY_ROBOTS
            /open/../private/secret                  | FORBIDDEN_BY_ROBOTS
            /%%70rivate/secret                       | FORBIDDEN_BY_ROBOTS
            /a                                       | TOO_MANY_REDIRECTS
            """)
    void each_hop_is_held_against_the_same_rules(String location, FetchReason reason) throws Exception {
        String target = location.formatted(server.port());
        web.host("localhost", "127.0.0.1")
                .host("inside.test", "127.0.0.1")
                .host("both.test", "8.8.8.8", "127.0.0.1")
                .host("metadata.test", "169.254.169.254");
        server.on("/robots.txt", page("text/plain", "User-agent: *\nDisallow: /private/\n".getBytes(UTF_8)));
        server.on("/a", redirect(302, target)).on("/secret", html("secret", "secret"));
        server.on("/private/secret", html("secret", "secret"));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(reason(outcome)).isEqualTo(reason);
        assertThat(server.paths()).containsExactly("/a");
    }

    @Test
    void a_name_is_looked_up_once_for_a_connection_so_that_it_cannot_answer_otherwise_afterwards() throws Exception {
        server.on("/a", html("A", "text"));
        HostLookup turning = host -> web.lookup().addresses(web.lookups() < 2 ? host : "10.0.0.1");

        FetchOutcome first;
        FetchOutcome second;
        try (Fetcher fetcher = new Fetcher(settings(), turning, pace, () -> .5)) {
            first = fetcher.fetch(request(server.url("news.example", "/a")));
            second = fetcher.fetch(request(server.url("rebound.test", "/a")));
        }

        assertThat(first).isInstanceOf(Fetched.class);
        assertThat(web.lookups()).isEqualTo(3); // robots.txt, the page, and one that is refused
        assertThat(reason(second)).isEqualTo(FetchReason.PRIVATE_ADDRESS);
    }

    @Test
    void only_so_many_redirects_are_followed() throws Exception {
        for (int i = 0; i < 20; i++) {
            server.on("/" + i, redirect(302, "/" + (i + 1)));
        }

        FetchOutcome outcome = fetch(server.url("news.example", "/0"), "fetch-max-redirects", "3");

        assertThat(reason(outcome)).isEqualTo(FetchReason.TOO_MANY_REDIRECTS);
        assertThat(server.paths()).containsExactly("/0", "/1", "/2", "/3");
    }

    @ParameterizedTest
    @CsvSource({
        "bomb, FETCH_MAX_INFLATE_RATIO",
        "deflate bomb, FETCH_MAX_INFLATE_RATIO",
        "gzip file bomb, FETCH_MAX_INFLATE_RATIO",
        "large, FETCH_MAX_INFLATED_BYTES",
        "endless, FETCH_MAX_BYTES",
        "too long, FETCH_MAX_BYTES",
        "endless head, FETCH_MAX_HEADERS",
        "endless line, FETCH_MAX_HEADER_BYTES",
        "endless status, FETCH_MAX_HEADER_BYTES",
        "trickle, FETCH_TOTAL_TIMEOUT_MS",
        "trickled head, FETCH_TOTAL_TIMEOUT_MS",
        "endless continue, FETCH_TOTAL_TIMEOUT_MS",
        "silence, FETCH_RESPONSE_TIMEOUT_MS",
        "silence in the body, FETCH_RESPONSE_TIMEOUT_MS",
        "cut, CUT_SHORT",
        "nothing, CUT_SHORT",
        "cut chunk, CUT_SHORT",
        "bad chunk, INVALID_ANSWER",
        "no HTTP, CUT_SHORT",
        "broken gzip, BROKEN_ENCODING",
        "cut gzip, BROKEN_ENCODING",
        "brotli, UNSUPPORTED_ENCODING",
        "gzip twice, UNSUPPORTED_ENCODING"
    })
    void whatever_an_answer_does_it_meets_a_cap(String danger, FetchReason reason) throws Exception {
        server.on("/a", danger(danger));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed ->
                                assertThat(failed.reason()).as(failed.detail()).isEqualTo(reason));
    }

    @Test
    void a_body_longer_than_its_length_says_is_read_as_far_as_it_says() throws Exception {
        server.on("/a", (request, out) -> {
            head(out, "200 OK", Map.of("Content-Length", "5"));
            out.write("\r\nhelloHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil".getBytes(ISO_8859_1));
        });
        server.on("/b", html("B", "text"));

        try (Fetcher fetcher = fetcher()) {
            FetchOutcome first = fetcher.fetch(request(server.url("news.example", "/a")));
            FetchOutcome second = fetcher.fetch(request(server.url("news.example", "/b")));

            assertThat(first)
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            fetched -> assertThat(fetched.bytes()).isEqualTo("hello".getBytes(UTF_8)));
            assertThat(second)
                    .isInstanceOfSatisfying(
                            Fetched.class,
                            fetched -> assertThat(new String(fetched.bytes(), UTF_8))
                                    .contains("<h1>B</h1>"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "404, , HTTP_CLIENT_ERROR, 0",
        "403, , HTTP_CLIENT_ERROR, 0",
        "410, , GONE, 0",
        "500, , HTTP_SERVER_ERROR, 0",
        "204, , UNSUPPORTED_STATUS, 0",
        "304, , UNSUPPORTED_STATUS, 0",
        "300, , UNSUPPORTED_STATUS, 0",
        "429, 120, TOO_MANY_REQUESTS, 120",
        "503, 'Tue, 10 Nov 2026 12:05:00 GMT', TOO_MANY_REQUESTS, 299",
        "429, soon, TOO_MANY_REQUESTS, 5",
        "503, , TOO_MANY_REQUESTS, 5",
        "429, 99999999999, TOO_MANY_REQUESTS, 86400"
    })
    void a_status_is_told_with_the_pause_it_asks_for(int status, String after, FetchReason reason, long seconds)
            throws Exception {
        server.on("/a", after == null ? status(status) : status(status, "Retry-After", after))
                .on("/b", html("B", "b"));

        try (Fetcher fetcher = fetcher()) {
            FetchOutcome outcome = fetcher.fetch(request(server.url("news.example", "/a")));

            assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
                assertThat(failed.reason()).isEqualTo(reason);
                assertThat(failed.notBefore()
                                .map(then -> Duration.between(pace.now(), then).toSeconds())
                                .orElse(0L))
                        .isEqualTo(seconds);
            });
            assertThat(fetcher.fetch(request(server.url("news.example", "/b"))))
                    .isInstanceOf(seconds == 0 ? Fetched.class : Failed.class);
            assertThat(server.paths()).hasSize(seconds == 0 ? 2 : 1);
        }
    }

    @Test
    void a_host_that_keeps_failing_is_left_alone_for_longer_each_time() throws Exception {
        server.on("/a", status(503));

        try (Fetcher fetcher = fetcher()) {
            for (int i = 0; i < 4; i++) {
                fetcher.fetch(request(server.url("news.example", "/a")));
                pace.sleepUntil(fetcher.restUntil("news.example"));
            }
        }

        assertThat(pace.slept())
                .containsSubsequence(
                        Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(40));
    }

    @Test
    void two_requests_to_a_host_have_the_pause_between_them_that_its_robots_ask_for() throws Exception {
        server.on("/robots.txt", page("text/plain", "User-agent: dateline\nCrawl-delay: 7\n".getBytes(UTF_8)));
        server.on("/a", html("A", "a")).on("/b", html("B", "b"));

        try (Fetcher fetcher = fetcher()) {
            fetcher.fetch(request(server.url("news.example", "/a")));
            fetcher.fetch(request(server.url("news.example", "/b")));
        }

        assertThat(pace.slept()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            404 | true
            403 | true
            500 | false
            503 | false
            429 | false
            """)
    void a_missing_robots_allows_all_and_one_that_cannot_be_read_forbids_all(int status, boolean allowed)
            throws Exception {
        server.on("/robots.txt", status(status)).on("/a", html("A", "a"));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(server.paths()).isEqualTo(allowed ? java.util.List.of("/a") : java.util.List.of());
        if (!allowed) {
            assertThat(reason(outcome)).isEqualTo(FetchReason.ROBOTS_UNAVAILABLE);
        }
    }

    @Test
    void a_robots_is_read_once_a_day_and_once_more_after_it_could_not_be_read() throws Exception {
        server.on("/a", html("A", "a")).on("broken.example", "/robots.txt", status(500));

        try (Fetcher fetcher = fetcher()) {
            for (int i = 0; i < 3; i++) {
                fetcher.fetch(request(server.url("news.example", "/a")));
                fetcher.fetch(request(server.url("broken.example", "/a")));
            }
            pace.sleepUntil(pace.now().plus(Duration.ofMinutes(11)));
            server.on("broken.example", "/robots.txt", status(404));
            fetcher.fetch(request(server.url("broken.example", "/a")));
            pace.sleepUntil(pace.now().plus(Duration.ofHours(24)));
            fetcher.fetch(request(server.url("news.example", "/a")));
        }

        assertThat(server.requests().stream()
                        .filter(request -> request.path().equals("/robots.txt"))
                        .map(RudeServer.Request::host))
                .containsExactly("news.example", "broken.example", "broken.example", "news.example");
        assertThat(server.paths()).hasSize(5);
    }

    @Test
    void a_robots_behind_a_redirect_to_a_private_address_is_not_read_and_forbids_all() throws Exception {
        web.host("inside.test", "10.0.0.1");
        server.on("/robots.txt", redirect(302, "http://inside.test/robots.txt")).on("/a", html("A", "a"));

        FetchOutcome outcome = fetch(server.url("news.example", "/a"));

        assertThat(outcome).isInstanceOf(Failed.class);
        assertThat(server.paths()).isEmpty();
    }

    @Test
    void closing_ends_what_is_under_way() throws Exception {
        Fetcher fetcher = fetcher("fetch-response-timeout-ms", "60000", "fetch-total-timeout-ms", "60000");
        server.on("/a", (request, out) -> {
            fetcher.close();
            server.trickle("", "", 60_000).answer(request, out);
        });

        FetchOutcome outcome = fetcher.fetch(request(server.url("news.example", "/a")));

        assertThat(reason(outcome)).isEqualTo(FetchReason.NOT_FETCHED);
    }

    private RudeServer.Script danger(String danger) throws IOException {
        byte[] zeros = new byte[8 << 20];
        String ok = "HTTP/1.1 200 OK\r\n";
        return switch (danger) {
            case "bomb" -> RudeServer.answer("200 OK", Map.of("Content-Encoding", "gzip"), gzip(zeros));
            case "deflate bomb" ->
                RudeServer.answer("200 OK", Map.of("Content-Encoding", "deflate"), deflated(zeros, false));
            case "gzip file bomb" -> RudeServer.answer("200 OK", Map.of(), gzip(zeros));
            case "large" -> RudeServer.answer("200 OK", Map.of("Content-Encoding", "gzip"), gzip(large()));
            case "endless" -> endless(ok + "\r\n", "x".repeat(4096));
            case "too long" -> RudeServer.answer("200 OK", Map.of(), new byte[300_000]);
            case "endless head" -> endless(ok, "X: y\r\n".repeat(100));
            case "endless line" -> endless(ok + "X: ", "x".repeat(4096));
            case "endless status" -> endless("HTTP/1.1 200 ", "x".repeat(4096));
            case "trickle" -> server.trickle(ok + "\r\n", "x", 50);
            case "trickled head" -> server.trickle(ok + "X: ", "x", 50);
            case "endless continue" -> server.trickle("", "HTTP/1.1 100 Continue\r\n\r\n", 50);
            case "silence" -> server.trickle("", "", 60_000);
            case "silence in the body" -> server.trickle(ok + "Content-Length: 9\r\n\r\nx", "", 60_000);
            case "cut" -> raw(ok + "Content-Length: 90\r\n\r\nabc");
            case "nothing" -> raw("");
            case "cut chunk" -> raw(ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nabc");
            case "bad chunk" -> raw(ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n");
            case "no HTTP" -> raw("220 mail.example ESMTP\r\n\r\n");
            case "broken gzip" ->
                RudeServer.answer("200 OK", Map.of("Content-Encoding", "gzip"), "no gzip at all".getBytes(UTF_8));
            case "cut gzip" -> {
                byte[] whole = gzip("<p>hello".repeat(500).getBytes(UTF_8));
                yield RudeServer.answer(
                        "200 OK", Map.of("Content-Encoding", "gzip"), java.util.Arrays.copyOf(whole, whole.length / 2));
            }
            case "brotli" -> RudeServer.answer("200 OK", Map.of("Content-Encoding", "br"), new byte[] {1, 2, 3});
            case "gzip twice" ->
                RudeServer.answer("200 OK", Map.of("Content-Encoding", "gzip, gzip"), gzip(gzip(zeros)));
            default -> throw new IllegalArgumentException(danger);
        };
    }

    private static RudeServer.Script raw(String answer) {
        return (request, out) -> out.write(answer.getBytes(ISO_8859_1));
    }

    private static RudeServer.Script endless(String beginning, String drop) {
        return (request, out) -> {
            out.write(beginning.getBytes(ISO_8859_1));
            while (true) {
                out.write(drop.getBytes(ISO_8859_1));
            }
        };
    }

    /** 5 MB that pack to a thirtieth: no bomb by the ratio. */
    private static byte[] large() {
        byte[] bytes = new byte[5_000_000];
        java.util.Random random = new java.util.Random(7);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 100 < 98 ? 'x' : random.nextInt(256));
        }
        return bytes;
    }

    private static byte[] deflated(byte[] plain, boolean raw) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, raw))) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static FetchReason reason(FetchOutcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return ((Failed) outcome).reason();
    }

    private static FetchRequest request(String url) {
        return new FetchRequest(url, FetchRequest.PAGES, Validators.NONE);
    }

    private FetchOutcome fetch(String url, String... knobs) throws InterruptedException {
        try (Fetcher fetcher = fetcher(knobs)) {
            return fetcher.fetch(request(url));
        }
    }

    private FetchOutcome fetch(FetchRequest request) throws InterruptedException {
        try (Fetcher fetcher = fetcher()) {
            return fetcher.fetch(request);
        }
    }

    private Fetcher fetcher(String... knobs) {
        return new Fetcher(settings(knobs), web.lookup(), pace, () -> .5);
    }

    private FetchSettings settings(String... knobs) {
        String port = ":" + server.port();
        return Web.settings("news.example" + port + ", other.example" + port + ", broken.example" + port, knobs);
    }
}
