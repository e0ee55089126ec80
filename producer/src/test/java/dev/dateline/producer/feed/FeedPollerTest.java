package dev.dateline.producer.feed;

import static dev.dateline.producer.feed.Feeds.rss;
import static dev.dateline.producer.feed.Feeds.served;
import static dev.dateline.producer.fetch.RudeServer.html;
import static dev.dateline.producer.fetch.RudeServer.page;
import static dev.dateline.producer.fetch.RudeServer.redirect;
import static dev.dateline.producer.fetch.RudeServer.status;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.producer.fetch.FakePace;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.RudeServer;
import dev.dateline.producer.fetch.RudeServer.Request;
import dev.dateline.producer.fetch.Web;
import dev.dateline.producer.page.PageLimits;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class FeedPollerTest {
    /** Pages and states as a publisher would keep them: a state covers the pages that came with it and before it. */
    private static final class Kept implements FeedSink {
        private final List<PageOutcome> outcomes = new ArrayList<>();
        private final Map<String, FeedState> states = new HashMap<>();
        private int crashAfter = Integer.MAX_VALUE;

        @Override
        public void page(PageOutcome outcome, FeedState after) {
            if (outcomes.size() == crashAfter) {
                throw new IllegalStateException("crash");
            }
            outcomes.add(outcome);
            states.put(after.url(), after);
        }

        @Override
        public void state(FeedState after) {
            states.put(after.url(), after);
        }

        @Override
        public void rest() {
            // all is kept at once
        }

        List<String> pages() {
            return outcomes.stream()
                    .filter(Ok.class::isInstance)
                    .map(outcome -> ((Ok) outcome).page().getUrl())
                    .toList();
        }

        Map<String, String> rejections() {
            return outcomes.stream()
                    .filter(Rejected.class::isInstance)
                    .map(Rejected.class::cast)
                    .collect(Collectors.toMap(
                            Rejected::key, rejected -> rejected.letter().reason()));
        }
    }

    private final RudeServer server = RudeServer.start();
    private final FakePace pace = new FakePace(Web.NOON);
    private final Kept kept = new Kept();
    private final Web web = new Web();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void the_page_behind_each_item_is_published_with_what_the_feed_says_of_it() throws Exception {
        server.on("/feed", served(rss(at("/1"), at("/2"))))
                .on("/1", html("One", "text"))
                .on("/2", html("Two", "text"));

        FeedReport report = once(at("/feed"));

        assertThat(report.health()).isEqualTo(FeedHealth.OK);
        assertThat(report.published()).isEqualTo(2);
        assertThat(kept.pages()).containsExactly(at("/1"), at("/2"));
        assertThat(kept.outcomes.get(0)).isInstanceOfSatisfying(Ok.class, ok -> {
            assertThat(ok.origin()).isEqualTo("feed:" + at("/feed"));
            assertThat(ok.page().getSource()).isEqualTo("news.example");
            assertThat(ok.page().getTitle()).isEqualTo("Ferry runs again: " + at("/1"));
            assertThat(ok.page().getPublishedAt()).isEqualTo(Instant.parse("2026-11-10T09:00:00Z"));
            assertThat(ok.page().getFetchedAt()).isAfterOrEqualTo(Web.NOON);
            assertThat(ok.page().getContentType()).isEqualTo("text/html");
            assertThat(ok.page().getLanguage()).isEqualTo("en");
            assertThat(ok.page().getBody()).contains("<h1>One</h1>");
        });
    }

    @Test
    void a_second_round_asks_by_validators_and_fetches_only_what_is_new() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        server.on("/feed", (request, out) -> {
            if ("\"v1\"".equals(request.headers().get("if-none-match")) && polls.get() == 1) {
                polls.incrementAndGet();
                status(304).answer(request, out);
            } else {
                String xml = polls.getAndIncrement() == 0 ? rss(at("/1")) : rss(at("/2"), at("/1?utm_source=feed"));
                RudeServer.answer("200 OK", Map.of("ETag", "\"v1\""), xml.getBytes(UTF_8))
                        .answer(request, out);
            }
        });
        server.on("/1", html("One", "text")).on("/2", html("Two", "text"));

        once(at("/feed"));
        FeedReport unchanged = once(at("/feed"));
        FeedReport changed = once(at("/feed"));

        assertThat(unchanged.health()).isEqualTo(FeedHealth.OK);
        assertThat(unchanged.published()).isZero();
        assertThat(changed.published()).isEqualTo(1);
        assertThat(server.paths()).containsExactly("/feed", "/1", "/feed", "/feed", "/2");
        assertThat(kept.pages()).containsExactly(at("/1"), at("/2"));
    }

    @Test
    void an_item_that_several_feeds_name_is_published_once() throws Exception {
        server.on("/a", served(rss(at("/1"), at("/2"), at("/short"))));
        server.on("/b", served(rss(at("/2?utm_medium=rss#top"), at("/1"), at("/3"))));
        server.on("/short", redirect(302, "/3"));
        server.on("/1", html("1", "a")).on("/2", html("2", "b")).on("/3", html("3", "c"));

        List<FeedReport> reports = round(List.of(at("/a"), at("/b")));

        assertThat(kept.pages()).containsExactlyInAnyOrder(at("/1"), at("/2"), at("/3"));
        assertThat(reports.stream().mapToLong(FeedReport::published).sum()).isEqualTo(3);
        assertThat(reports.stream().mapToLong(FeedReport::duplicates).sum()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /private/1                        | forbidden-by-robots
            /missing                          | http-client-error
            /gone                             | gone
            /loop                             | too-many-redirects
            /to-file                          | unsupported-scheme
            /to-inside                        | private-address
            /to-private                       | forbidden-by-robots
            /image                            | unsupported-type
            /empty                            | empty
            /large                            | fetch-max-bytes
            file:///etc/passwd                | unsupported-scheme
            javascript:alert(1)               | unsupported-scheme
            http://me:word@news.example/1     | userinfo
            http://0x7f.1/                    | bad-url
            http://169.254.169.254/latest     | private-address
            http://news.example:6/            | forbidden-port
            """)
    void an_item_whose_page_cannot_be_had_becomes_a_dead_letter_that_names_the_cause(String link, String reason)
            throws Exception {
        String target = link.startsWith("/") ? at(link) : link;
        server.on("/robots.txt", page("text/plain", "User-agent: *\nDisallow: /private\n".getBytes(UTF_8)));
        server.on("/private/1", html("1", "secret")).on("/gone", status(410)).on("/loop", redirect(302, "/loop"));
        server.on("/to-file", redirect(302, "file:///etc/passwd")).on("/to-private", redirect(302, "/private/1"));
        server.on("/to-inside", redirect(302, "http://127.0.0.1:" + server.port() + "/inside"));
        server.on("/inside", html("inside", "secret")).on("/good", html("good", "text"));
        server.on("/image", page("image/png", new byte[] {1, 2, 3})).on("/empty", page("text/html", new byte[0]));
        server.on("/large", page("text/html", new byte[300_000]));
        server.on("/feed", served(rss(target, at("/good"))));

        FeedReport report = once(at("/feed"));

        assertThat(kept.rejections()).containsExactly(Map.entry(target, reason));
        assertThat(kept.pages()).containsExactly(at("/good"));
        assertThat(report.rejected()).isEqualTo(1);
        assertThat(report.pending()).isZero();
        assertThat(server.paths()).doesNotContain("/private/1", "/inside");
        once(at("/feed"));
        assertThat(kept.outcomes).hasSize(2);
    }

    @Test
    void an_item_that_fails_for_now_is_tried_again_and_given_up_at_last() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.on("/feed", served(rss(at("/late"), at("/never"))));
        server.on(
                "/late",
                (request, out) ->
                        (asked.incrementAndGet() < 3 ? status(500) : html("late", "text")).answer(request, out));
        server.on("/never", status(500));

        FeedReport first = once(at("/feed"));
        for (int i = 0; i < 5 && kept.states.get(at("/feed")).pending().size() > 0; i++) {
            pace.sleepUntil(pace.now().plus(Duration.ofHours(1)));
            once(at("/feed"));
        }

        assertThat(first.published()).isEqualTo(1);
        assertThat(first.pending()).isEqualTo(1);
        assertThat(kept.pages()).containsExactly(at("/late"));
        assertThat(kept.rejections()).containsExactly(Map.entry(at("/never"), "http-server-error"));
        assertThat(server.paths().stream().filter("/never"::equals)).hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({
        "broken, failing, broken-feed",
        "doctype, failing, doctype",
        "html, failing, no-feed",
        "forbidden, failing, forbidden-by-robots",
        "gone, dead, gone",
        "moved inside, failing, private-address",
        "bomb, failing, fetch-max-inflate-ratio"
    })
    void a_feed_that_cannot_be_read_is_told_once_and_asked_again(String kind, String health, String reason)
            throws Exception {
        server.on("/robots.txt", page("text/plain", "User-agent: *\nDisallow: /forbidden\n".getBytes(UTF_8)));
        server.on("/broken", served(rss(at("/1")).substring(0, 200)));
        server.on("/doctype", served("<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss version=\"2.0\"/>"));
        server.on("/html", html("a page", "text")).on("/gone", status(410));
        server.on("/forbidden", served(rss(at("/1"))));
        server.on("/moved%20inside", redirect(301, "http://localhost:" + server.port() + "/1"));
        server.on(
                "/bomb",
                RudeServer.answer("200 OK", Map.of("Content-Encoding", "gzip"), RudeServer.gzip(new byte[8 << 20])));
        web.host("localhost", "127.0.0.1");
        String url = at("/" + kind);

        FeedReport first = once(url);
        FeedReport second = once(url);

        assertThat(first.health().word()).isEqualTo(health);
        assertThat(first.detail()).startsWith(reason + ": ");
        assertThat(first.rejected()).isEqualTo(1);
        assertThat(second.rejected()).isZero();
        assertThat(kept.rejections()).containsExactly(Map.entry(url, reason));
        assertThat(server.paths()).doesNotContain("/forbidden", "/1");
    }

    @Test
    void a_feed_that_fails_for_now_is_asked_again_within_the_patience() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        server.on(
                "/feed",
                (request, out) -> (switch (asked.incrementAndGet()) {
                            case 1 -> status(429, "Retry-After", "20");
                            case 2 -> status(500);
                            default -> served(rss(at("/1")));
                        })
                        .answer(request, out));
        server.on("/1", html("1", "text"));

        FeedReport report = once(at("/feed"));

        assertThat(report.health()).isEqualTo(FeedHealth.OK);
        assertThat(kept.pages()).containsExactly(at("/1"));
        assertThat(Duration.between(Web.NOON, pace.now())).isGreaterThan(Duration.ofSeconds(20));
    }

    @Test
    void a_server_that_wants_a_long_pause_is_left_alone_also_by_the_next_round() throws Exception {
        server.on("/feed", status(503, "Retry-After", "3600"));

        FeedReport first = once(at("/feed"));
        FeedReport second = once(at("/feed"));

        assertThat(first.health()).isEqualTo(FeedHealth.FAILING);
        assertThat(second.health()).isEqualTo(FeedHealth.WAITING);
        assertThat(server.paths()).containsExactly("/feed");
    }

    @Test
    void a_feed_is_empty_or_stale_or_dead_by_what_it_shows() throws Exception {
        server.on("/empty", served(rss())).on("/stale", served(rss(at("/1")))).on("/1", html("1", "text"));
        server.on("/dead", status(500));

        assertThat(once(at("/empty")).health()).isEqualTo(FeedHealth.EMPTY);
        assertThat(once(at("/stale")).health()).isEqualTo(FeedHealth.OK);
        pace.sleepUntil(Web.NOON.plus(Duration.ofDays(20)));
        assertThat(once(at("/stale")).health()).isEqualTo(FeedHealth.STALE);
        List<FeedHealth> healths = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            healths.add(once(at("/dead")).health());
            pace.sleepUntil(pace.now().plus(Duration.ofHours(6)));
        }
        assertThat(healths)
                .containsExactly(FeedHealth.FAILING, FeedHealth.FAILING, FeedHealth.FAILING, FeedHealth.DEAD);
        assertThat(kept.rejections()).containsExactly(Map.entry(at("/dead"), "http-server-error"));
    }

    @Test
    void a_feed_that_moved_for_good_is_asked_where_it_is() throws Exception {
        server.on("/old", redirect(301, "/new")).on("/new", served(rss()));

        once(at("/old"));
        once(at("/old"));

        assertThat(server.paths()).containsExactly("/old", "/new", "/new");
    }

    @Test
    void an_index_of_sitemaps_is_followed_within_bounds() throws Exception {
        String children = IntStream.range(0, 40)
                .mapToObj(i -> "<sitemap><loc>" + at("/map" + i) + "</loc></sitemap>")
                .collect(Collectors.joining());
        String index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</sitemapindex>";
        server.on("/index", served(index.formatted(children)));
        for (int i = 0; i < 40; i++) {
            String map =
                    "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>%s</loc></url></urlset>"
                            .formatted(at("/page" + i));
            server.on("/map" + i, page("application/x-gzip", RudeServer.gzip(map.getBytes(UTF_8))));
            server.on("/page" + i, html("page", "text " + i));
        }
        server.on(
                "/map0",
                served(index.formatted("<sitemap><loc>" + at("/index") + "</loc></sitemap>" + "<sitemap><loc>"
                        + at("/map1") + "</loc></sitemap>")));

        List<FeedReport> reports = round(List.of(at("/index")));

        assertThat(reports).hasSize(21);
        assertThat(kept.pages()).hasSize(19).doesNotHaveDuplicates();
        assertThat(server.paths().stream().filter("/index"::equals)).hasSize(1);
    }

    @Test
    void fifty_feeds_at_once_give_every_item_once_with_one_connection_a_host() throws Exception {
        List<String> feeds = new ArrayList<>();
        for (int feed = 0; feed < 50; feed++) {
            String host = "feed%d.example".formatted(feed);
            String[] links = IntStream.range(0, 6)
                    .map(item -> item)
                    .mapToObj(item -> server.url("site%d.example".formatted(item), "/item"))
                    .toArray(String[]::new);
            links[0] = server.url(host, "/own");
            server.on(host, "/feed", served(rss(links))).on(host, "/own", html("own", "text " + feed));
            feeds.add(server.url(host, "/feed"));
        }
        // a refusal's body is not waited for, and would seem to be a connection still open
        server.on("/item", html("shared", "text")).on("/robots.txt", page("text/plain", new byte[0]));

        List<FeedReport> reports = round(feeds);

        assertThat(kept.pages()).hasSize(55).doesNotHaveDuplicates();
        assertThat(reports)
                .hasSize(50)
                .allSatisfy(report -> assertThat(report.health()).isEqualTo(FeedHealth.OK));
        assertThat(reports.stream().mapToLong(FeedReport::published).sum()).isEqualTo(55);
        assertThat(server.mostConnectionsOfAHost()).isEqualTo(1);
        assertThat(server.requests().stream().map(request -> request.host() + request.path()))
                .doesNotHaveDuplicates();
    }

    @Test
    void whoever_goes_on_after_a_crash_fetches_the_rest_and_nothing_twice() throws Exception {
        String[] links = IntStream.range(0, 20).mapToObj(i -> at("/" + i)).toArray(String[]::new);
        server.on("/feed", served(rss(links)));
        IntStream.range(0, 20).forEach(i -> server.on("/" + i, html("page", "text " + i)));
        kept.crashAfter = 7;

        assertThatThrownBy(() -> once(at("/feed"))).hasMessage("crash");
        kept.crashAfter = Integer.MAX_VALUE;
        FeedReport rest = once(at("/feed"));

        assertThat(rest.published()).isEqualTo(13);
        assertThat(kept.pages()).containsExactlyInAnyOrder(links);
        // the one that was fetched and not kept
        assertThat(server.paths().stream().filter(path -> !path.equals("/feed")))
                .hasSize(21);
    }

    @Test
    void feeds_are_followed_at_the_pace_they_ask_for_until_the_thread_is_interrupted() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        Thread follower = Thread.currentThread();
        List<Instant> times = new ArrayList<>();
        server.on("/feed", (request, out) -> {
            times.add(pace.now());
            int number = polls.incrementAndGet();
            if (number == 4) {
                follower.interrupt();
            }
            served(rss(at("/" + number)).replace("</channel>", "<ttl>30</ttl></channel>"))
                    .answer(request, out);
        });
        IntStream.range(0, 9).forEach(i -> server.on("/" + i, html("page", "text " + i)));

        try (Fetcher fetcher = fetcher();
                FeedPoller poller = poller(fetcher)) {
            assertThatThrownBy(() -> poller.follow(List.of(at("/feed")))).isInstanceOf(InterruptedException.class);
        }

        assertThat(kept.pages()).contains(at("/1"), at("/2"), at("/3"));
        assertThat(Duration.between(times.get(1), times.get(2)))
                .isBetween(Duration.ofMinutes(30), Duration.ofMinutes(31));
    }

    @Test
    void more_items_than_may_wait_come_with_the_next_poll() throws Exception {
        String[] links = IntStream.range(0, 9).mapToObj(i -> at("/" + i)).toArray(String[]::new);
        server.on(
                "/feed",
                (request, out) -> (request.headers().containsKey("if-none-match")
                                ? status(304)
                                : RudeServer.answer(
                                        "200 OK",
                                        Map.of("ETag", "\"1\""),
                                        rss(links).getBytes(UTF_8)))
                        .answer(request, out));
        IntStream.range(0, 9).forEach(i -> server.on("/" + i, html("page", "text " + i)));

        for (int i = 0; i < 4; i++) {
            once(at("/feed"), "feed-max-pending", "4");
        }

        assertThat(kept.pages()).containsExactlyInAnyOrder(links);
        assertThat(server.requests().stream()
                        .filter(request -> request.path().equals("/feed"))
                        .filter(request -> request.headers().containsKey("if-none-match"))
                        .map(Request::path))
                .hasSize(1);
    }

    @Test
    void a_sitemap_that_no_index_names_any_more_is_asked_no_more() throws Exception {
        AtomicInteger polls = new AtomicInteger();
        Thread follower = Thread.currentThread();
        String index = "<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">%s</sitemapindex>";
        server.on("/index", (request, out) -> {
            int number = polls.incrementAndGet();
            if (number == 130) {
                follower.interrupt();
            }
            served(index.formatted("<sitemap><loc>" + at("/map" + number) + "</loc></sitemap>"))
                    .answer(request, out);
        });
        for (int i = 0; i < 140; i++) {
            // one that names itself is named by nobody for that
            server.on("/map" + i, served(index.formatted("<sitemap><loc>" + at("/map" + i) + "</loc></sitemap>")));
        }

        List<FeedReport> reports;
        try (Fetcher fetcher = fetcher();
                FeedPoller poller = poller(fetcher)) {
            assertThatThrownBy(() -> poller.follow(List.of(at("/index")))).isInstanceOf(InterruptedException.class);
            reports = poller.reports();
        }

        assertThat(server.paths().stream().filter("/map7"::equals)).hasSizeBetween(1, 2);
        assertThat(server.paths()).hasSizeLessThan(400);
        assertThat(reports).hasSizeLessThan(110);
    }

    @Test
    void an_error_in_a_worker_ends_the_round_and_leaves_nobody_waiting() throws Exception {
        server.on("/feed", served(rss(at("/1")))).on("/1", html("1", "text"));

        try (Fetcher fetcher = fetcher()) {
            FeedPoller poller = new FeedPoller(
                    FeedSettings.of(Map.of(), new ArrayList<>()),
                    8,
                    fetcher,
                    page -> {
                        throw new OutOfMemoryError("as it might be");
                    },
                    url -> Optional.empty(),
                    kept,
                    pace,
                    () -> .5);
            try (poller) {
                assertThatThrownBy(() -> poller.once(List.of(at("/feed")))).hasMessage("as it might be");
            }
        }
    }

    @Test
    void two_addresses_of_one_page_in_a_feed_and_a_sitemap_are_fetched_once() throws Exception {
        server.on("/feed", served(rss(at("/é"))));
        server.on(
                "/map",
                served("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>%s</loc></url></urlset>"
                        .formatted(at("/a/../é"))));
        server.on("/%C3%A9", html("1", "text"));

        round(List.of(at("/feed"), at("/map")));

        assertThat(server.paths().stream().filter("/%C3%A9"::equals)).hasSize(1);
        assertThat(kept.pages()).hasSize(1);
    }

    @Test
    void an_item_without_a_link_becomes_a_dead_letter_once() throws Exception {
        server.on("/feed", served(rss().replace("</channel>", "<item><title>No link at all</title></item></channel>")));

        once(at("/feed"));
        once(at("/feed"));

        assertThat(kept.rejections()).containsExactly(Map.entry("No link at all", "bad-url"));
        assertThat(kept.outcomes).hasSize(1);
    }

    private String at(String path) {
        return server.url("news.example", path.replace(" ", "%20"));
    }

    private FeedReport once(String url, String... knobs) throws InterruptedException {
        List<FeedReport> reports = round(List.of(url), knobs);
        assertThat(reports).hasSize(1);
        return reports.get(0);
    }

    private List<FeedReport> round(List<String> urls, String... knobs) throws InterruptedException {
        try (Fetcher fetcher = fetcher();
                FeedPoller poller = poller(fetcher, knobs)) {
            return poller.once(urls);
        }
    }

    private Fetcher fetcher() {
        String allowed = IntStream.range(0, 50)
                .mapToObj(i -> "feed%d.example site%d.example".formatted(i, i))
                .collect(Collectors.joining(" "));
        return new Fetcher(Web.settings(allowed + " news.example:" + server.port()), web.lookup(), pace, () -> .5);
    }

    private FeedPoller poller(Fetcher fetcher, String... knobs) {
        Map<String, String> given = new HashMap<>(Map.of("feed-dead-failures", "12"));
        for (int i = 0; i < knobs.length; i += 2) {
            given.put(knobs[i], knobs[i + 1]);
        }
        List<String> faults = new ArrayList<>();
        FeedSettings settings = FeedSettings.of(given, faults);
        assertThat(faults).isEmpty();
        return new FeedPoller(
                settings,
                8,
                fetcher,
                page -> page.outcome(PageLimits.DEFAULTS),
                url -> Optional.ofNullable(kept.states.get(url)),
                kept,
                pace,
                () -> .5);
    }
}
