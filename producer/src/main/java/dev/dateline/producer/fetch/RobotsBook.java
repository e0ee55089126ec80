package dev.dateline.producer.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What each site's robots.txt says to us, kept for a day: none (4xx) allows all, one that can't be read forbids all for a while, as RFC 9309
 * has it. A status of 429 counts as one that can't be read. Thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9309">RFC 9309</a>
 */
final class RobotsBook {
    /** Reads a robots.txt through the gates, redirects followed; the outcome of the last hop. */
    @FunctionalInterface
    interface Source {
        FetchOutcome read(URI robots) throws InterruptedException;
    }

    private record Page(BaseRobotRules rules, Instant until) {}

    private static final int MAX_PAGES = 5_000;
    private static final BaseRobotRules ALL = new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);

    private final FetchSettings settings;
    private final Pace pace;
    private final Source source;
    private final HostGates gates;
    private final List<String> names;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final Map<String, Object> locks = new ConcurrentHashMap<>();

    RobotsBook(FetchSettings settings, Pace pace, HostGates gates, Source source) {
        this.settings = settings;
        this.pace = pace;
        this.gates = gates;
        this.source = source;
        this.names = List.of(settings.userAgent().split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** @throws FetchFault where the site forbids the address, or can't be asked whether it does */
    void check(URI url) throws FetchFault, InterruptedException {
        BaseRobotRules rules = rules(url.getScheme() + "://" + url.getRawAuthority());
        if (rules.isDeferVisits()) {
            throw new FetchFault(
                    FetchReason.ROBOTS_UNAVAILABLE,
                    "robots.txt of " + url.getRawAuthority() + " can't be read now, which forbids all until it can",
                    pace.now().plus(settings.robotsRetry()));
        }
        if (!rules.isAllowed(url.toString())) {
            throw new FetchFault(
                    FetchReason.FORBIDDEN_BY_ROBOTS,
                    "robots.txt of %s forbids it to %s".formatted(url.getRawAuthority(), names.get(0)));
        }
        Duration pause = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        if (pause.compareTo(settings.maxCrawlDelay()) > 0) {
            throw FetchFault.cap(
                    FetchReason.FETCH_MAX_CRAWL_DELAY_MS,
                    settings.maxCrawlDelay().toMillis(),
                    "robots.txt asks for " + pause.toMillis());
        }
        gates.pause(WebAddress.host(url), pause);
    }

    private BaseRobotRules rules(String origin) throws FetchFault, InterruptedException {
        Page known = pages.get(origin);
        if (known != null && known.until.isAfter(pace.now())) {
            return known.rules;
        }
        Object lock = locks.computeIfAbsent(origin, any -> new Object());
        synchronized (lock) {
            try {
                Page meanwhile = pages.get(origin);
                if (meanwhile != null && meanwhile.until.isAfter(pace.now())) {
                    return meanwhile.rules;
                }
                Page page = read(URI.create(origin + "/robots.txt"));
                makeRoom();
                pages.put(origin, page);
                return page.rules;
            } finally {
                // links may name hosts without end
                locks.remove(origin, lock);
            }
        }
    }

    private Page read(URI robots) throws FetchFault, InterruptedException {
        FetchOutcome outcome = source.read(robots);
        if (outcome instanceof FetchOutcome.Fetched fetched) {
            return new Page(parse(robots, fetched.body()), pace.now().plus(settings.robotsAge()));
        }
        if (outcome instanceof FetchOutcome.Failed failed) {
            switch (failed.reason()) {
                case HTTP_CLIENT_ERROR, GONE, TOO_MANY_REDIRECTS -> {
                    return new Page(ALL, pace.now().plus(settings.robotsAge()));
                }
                // of the host itself, not of its robots.txt
                case PRIVATE_ADDRESS, NO_ADDRESS, NOT_FETCHED, FETCH_CONNECT_TIMEOUT_MS, UNREACHABLE ->
                    throw new FetchFault(
                            failed.reason(), failed.detail(), failed.notBefore().orElse(null));
                default -> {
                    // can't be read now
                }
            }
        }
        SimpleRobotRules none = new SimpleRobotRules(RobotRulesMode.ALLOW_NONE);
        none.setDeferVisits(true);
        return new Page(none, pace.now().plus(settings.robotsRetry()));
    }

    private BaseRobotRules parse(URI robots, ByteBuffer body) {
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return new SimpleRobotRulesParser(Long.MAX_VALUE, 1)
                .parseContent(robots.toString(), bytes, "text/plain", names);
    }

    private void makeRoom() {
        if (pages.size() >= MAX_PAGES) {
            Instant now = pace.now();
            pages.values().removeIf(page -> !page.until.isAfter(now));
            if (pages.size() >= MAX_PAGES) {
                pages.clear();
            }
        }
    }
}
