package dev.dateline.producer.fetch;

import static dev.dateline.producer.fetch.RudeServer.answer;
import static dev.dateline.producer.fetch.RudeServer.html;
import static dev.dateline.producer.fetch.RudeServer.page;
import static dev.dateline.producer.fetch.RudeServer.status;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.fetch.FetchOutcome.Failed;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FetcherOddityTest {
    private final RudeServer server = RudeServer.start();
    private final FakePace pace = new FakePace(Web.NOON);
    private final Web web = new Web();

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a_b.example", "-a.example", "a-.example", "1a.2b.example"})
    void a_host_that_the_web_has_and_the_standard_has_not_is_asked(String host) throws Exception {
        server.on("/a", html("A", "text"));

        assertThat(fetch(server.url(host, "/a"), host)).isInstanceOf(Fetched.class);
        assertThat(server.requests()).extracting(RudeServer.Request::host).containsOnly(host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://[::1]:%d/inside",
                "http://[::]:%d/inside",
                "http://[0:0:0:0:0:ffff:127.0.0.1]:%d/inside",
                "http://[::ffff:7f00:1]:%d/inside",
                "http://[64:ff9b::7f00:1]:%d/inside",
                "http://[fe80::1]:%d/inside",
                "http://0.0.0.0:%d/inside",
                "http://100.100.100.200:%d/inside",
                "http://224.0.0.1:%d/inside",
                "http://１２７.０.０.１:%d/inside",
                "http://127。0。0。1:%d/inside",
                "http://localhost.:%d/inside",
                "http://LOCALHOST:%d/inside",
                "//localhost:%d/inside"
            })
    void what_is_not_public_is_not_asked_however_it_is_spelt_first_or_behind_a_redirect(String spelling)
            throws Exception {
        web.host("localhost", "127.0.0.1");
        String link = spelling.formatted(server.port());
        server.on("/inside", html("inside", "secret")).on("/a", RudeServer.redirect(307, escaped(link)));

        FetchOutcome behind = fetch(server.url("news.example", "/a"), "news.example");
        FetchOutcome first = fetch(link.startsWith("//") ? "http:" + link : link, "news.example");

        assertThat(List.of(first, behind))
                .allSatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Failed.class,
                                failed -> assertThat(failed.reason())
                                        .as(failed.detail())
                                        .isEqualTo(FetchReason.PRIVATE_ADDRESS)));
        assertThat(server.paths()).containsExactly("/a");
    }

    @Test
    void a_page_that_wants_to_be_elsewhere_is_taken_as_it_is_and_no_cookie_or_challenge_is_answered() throws Exception {
        server.on(
                "/a",
                answer(
                        "200 OK",
                        Map.of(
                                "Refresh",
                                "0; url=/inside",
                                "Set-Cookie",
                                "id=7; Path=/",
                                "Link",
                                "</inside>; rel=preload"),
                        "<meta http-equiv=refresh content='0; url=/inside'>".getBytes(UTF_8)));
        server.on("/b", status(401, "WWW-Authenticate", "Basic realm=\"x\""));

        try (Fetcher fetcher = fetcher("news.example")) {
            for (String path : List.of("/a", "/b", "/a")) {
                fetcher.fetch(new FetchRequest(server.url("news.example", path), FetchRequest.PAGES, Validators.NONE));
            }
        }

        assertThat(server.paths()).containsExactly("/a", "/b", "/a");
        assertThat(server.requests())
                .noneMatch(request -> request.headers().containsKey("cookie")
                        || request.headers().containsKey("authorization"));
    }

    @ParameterizedTest
    @CsvSource({
        "500, 99999999999, 86400",
        "404, 'Fri, 31 Dec 9999 23:59:59 GMT', 86400",
        "404, 'Tue, 10 Nov 2026 11:00:00 GMT', 0",
        "429, 0, 5",
        "503, 'Tue, 10 Nov 2026 11:00:00 GMT', 5",
        "503, -5, 5",
        "429, 1e9, 5"
    })
    void no_pause_is_longer_than_may_be_asked_for_and_none_is_over_before_it_begins(
            int status, String after, long seconds) throws Exception {
        server.on("/a", status(status, "Retry-After", after));

        assertThat(fetch(server.url("news.example", "/a"), "news.example"))
                .isInstanceOfSatisfying(
                        Failed.class,
                        failed -> assertThat(failed.notBefore()
                                        .map(then ->
                                                Duration.between(Web.NOON, then).toSeconds())
                                        .orElse(0L))
                                .isBetween(seconds, seconds + 1));
    }

    @Test
    void a_validator_that_a_server_would_choke_on_is_not_kept() throws Exception {
        server.on(
                "/a",
                answer("200 OK", Map.of("ETag", '"' + "x".repeat(1_500) + '"', "Last-Modified", " "), new byte[] {'a'
                }));

        assertThat(fetch(server.url("news.example", "/a"), "news.example"))
                .isInstanceOfSatisfying(
                        Fetched.class,
                        fetched -> assertThat(fetched.validators()).isEqualTo(Validators.NONE));
    }

    @Test
    void a_validator_is_sent_back_as_it_came_and_starts_no_header_of_its_own() throws Exception {
        server.on("/a", answer("200 OK", Map.of("ETag", "W/\"é\u0001\u007f\rX-Evil: 1\""), new byte[] {'a'}));
        String url = server.url("news.example", "/a");

        Fetched first = (Fetched) fetch(url, "news.example");
        try (Fetcher fetcher = fetcher("news.example")) {
            fetcher.fetch(new FetchRequest(url, FetchRequest.FEEDS, first.validators()));
        }

        assertThat(server.requests()).noneMatch(request -> request.headers().containsKey("x-evil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"encoding", "header", "chunk"})
    void what_a_server_writes_reaches_no_detail_with_line_breaks_or_colours(String where) throws Exception {
        String evil = "\u001b[31m\u0085\u009bevil";
        server.on(
                "/a",
                (request, out) -> out.write(("HTTP/1.1 200 OK\r\n"
                                + switch (where) {
                                    case "encoding" -> "Content-Encoding: " + evil + "\r\n\r\na";
                                    case "header" -> evil + "\r\n\r\na";
                                    default -> "Transfer-Encoding: chunked\r\n\r\n" + evil + "\r\na";
                                })
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)));

        assertThat(fetch(server.url("news.example", "/a"), "news.example"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.detail()).doesNotContainPattern("\\p{Cc}"));
    }

    @Test
    void no_proxy_is_used_whatever_the_machine_says() throws Exception {
        server.on("/a", html("A", "text"));
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        Map<String, String> properties = Map.of(
                "http.proxyHost", "127.0.0.1",
                "http.proxyPort", "" + closed,
                "http.nonProxyHosts", "",
                "socksProxyHost", "127.0.0.1",
                "socksProxyPort", "" + closed,
                "socksNonProxyHosts", "");
        properties.forEach(System::setProperty);
        try {
            assertThat(fetch(server.url("news.example", "/a"), "news.example")).isInstanceOf(Fetched.class);
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void a_host_of_many_addresses_gets_few_tries_and_one_private_address_condemns_it_wherever_it_stands()
            throws Exception {
        InetAddress[] many = IntStream.range(0, 500)
                .mapToObj(i -> address("8.8.%d.%d".formatted(i / 250, i % 250 + 1)))
                .toArray(InetAddress[]::new);

        assertThat(new CheckedLookup(host -> many, AllowList.NOBODY).resolve("many.example", 80))
                .hasSizeBetween(1, 8);
        many[499] = address("127.0.0.1");
        assertThatThrownBy(() -> new CheckedLookup(host -> many, AllowList.NOBODY).resolve("many.example", 80))
                .isInstanceOf(CheckedLookup.NotPublic.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "16", "nothing"})
    void a_robots_with_a_mark_of_its_bytes_is_read(String mark) throws Exception {
        String rules = "User-agent: *\nDisallow: /a\n";
        byte[] bytes =
                switch (mark) {
                    case "16" -> ("\uFEFF" + rules).getBytes(UTF_16LE);
                    case "nothing" -> rules.getBytes(UTF_8);
                    default -> (mark + rules).getBytes(UTF_8);
                };
        server.on("/robots.txt", page("text/plain", bytes)).on("/a", html("A", "text"));

        assertThat(fetch(server.url("news.example", "/a"), "news.example"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.reason()).isEqualTo(FetchReason.FORBIDDEN_BY_ROBOTS));
    }

    @ParameterizedTest
    @CsvSource({"-5, 1", "NaN, 1", "999999, 0", "0x10, 1", "soon, 1"})
    void a_crawl_delay_is_kept_or_refused_whatever_it_is(String delay, int asked) throws Exception {
        server.on("/robots.txt", page("text/plain", ("User-agent: *\nCrawl-delay: " + delay + "\n").getBytes(UTF_8)))
                .on("/a", html("A", "text"));

        fetch(server.url("news.example", "/a"), "news.example");

        assertThat(server.paths()).hasSize(asked);
    }

    @Test
    @Timeout(20)
    void a_robots_full_of_wildcards_takes_no_time() throws Exception {
        StringBuilder rules = new StringBuilder("User-agent: *\n");
        for (int i = 0; i < 1_500; i++) {
            rules.append("Disallow: /").append("*a".repeat(30)).append("*b$\n");
        }
        server.on("/robots.txt", page("text/plain", rules.toString().getBytes(UTF_8)));
        String path = "/" + "a".repeat(2_000);
        server.on(path, html("A", "text"));

        FetchOutcome outcome = fetch(server.url("news.example", path), "news.example");

        assertThat(outcome).isInstanceOf(Fetched.class);
    }

    private FetchOutcome fetch(String url, String allowed) throws InterruptedException {
        try (Fetcher fetcher = fetcher(allowed)) {
            return fetcher.fetch(new FetchRequest(url, FetchRequest.PAGES, Validators.NONE));
        }
    }

    private Fetcher fetcher(String allowed) {
        return new Fetcher(Web.settings(allowed + ":" + server.port()), web.lookup(), pace, () -> .5);
    }

    /** A header holds no letters but those of its own character set. */
    private static String escaped(String link) {
        String host = URI.create(WebAddress.absolute(URI.create("http://news.example/"), link))
                .getHost();
        return link.matches("\\p{ASCII}*") ? link : link.replaceFirst("//[^:]*", "//" + host);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
