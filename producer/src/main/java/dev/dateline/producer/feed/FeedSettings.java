package dev.dateline.producer.feed;

import dev.dateline.producer.Knob;
import dev.dateline.producer.fetch.BackoffRule;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * All that can be set of feeds. Immutable.
 *
 * @param interval between two polls of a feed that does not say
 * @param minInterval shortest that a feed may ask for
 * @param maxInterval longest that a feed may ask for, and longest after failures
 * @param items of one document that are looked at, the newest
 * @param pending items of a feed that wait for their pages at once
 * @param seen items of a feed that are remembered, at least those it still names
 * @param maxDepth levels of a feed's XML
 * @param maxElements elements and attributes of a feed's XML
 * @param sitemaps that an index may name
 * @param sitemapDepth levels of indexes
 * @param attempts of an item's page before it is given up
 * @param deadFailures in a row after which a feed is dead
 * @param stale age of the newest item after which a feed is stale
 * @param patience how long a single round waits for a page or feed that is to be tried again
 * @param retry pause before an item's page is tried again
 */
public record FeedSettings(
        Duration interval,
        Duration minInterval,
        Duration maxInterval,
        int items,
        int pending,
        int seen,
        int maxDepth,
        int maxElements,
        int sitemaps,
        int sitemapDepth,
        int attempts,
        int deadFailures,
        Duration stale,
        Duration patience,
        BackoffRule retry) {

    private static final Knob INTERVAL = new Knob(
            "feed-interval-ms",
            600_000,
            100,
            86_400_000,
            "ms",
            "between two polls of a feed that says neither ttl, updatePeriod nor max-age");
    private static final Knob MIN_INTERVAL = new Knob(
            "feed-min-interval-ms",
            120_000,
            100,
            86_400_000,
            "ms",
            "a feed that asks for less is asked as often as this");
    private static final Knob MAX_INTERVAL = new Knob(
            "feed-max-interval-ms",
            21_600_000,
            100,
            604_800_000,
            "ms",
            "a feed that asks for more is asked as often as this; news is worth four looks a day");
    private static final Knob ITEMS = new Knob(
            "feed-max-items",
            2_000,
            1,
            10_000,
            "items",
            "the newest of a document are looked at; a news sitemap has 1,000 at most");
    private static final Knob PENDING = new Knob(
            "feed-max-pending",
            500,
            1,
            2_000,
            "items",
            "wait for their pages at once, in the feed's state; the rest comes with the next poll");
    private static final Knob SEEN = new Knob(
            "feed-max-seen",
            3_000,
            10,
            20_000,
            "items",
            "remembered for each feed, 15 bytes each; never fewer than it names now");
    private static final Knob MAX_DEPTH =
            new Knob("feed-max-depth", 64, 4, 1_000, "levels", "feeds have five, with markup in them some twenty");
    private static final Knob MAX_ELEMENTS = new Knob(
            "feed-max-elements",
            300_000,
            100,
            10_000_000,
            "elements",
            "and attributes; a sitemap of 50,000 entries has 250,000");
    private static final Knob SITEMAPS =
            new Knob("feed-max-sitemaps", 20, 1, 1_000, "sitemaps", "that one index may name: the newest");
    private static final Knob SITEMAP_DEPTH =
            new Knob("feed-max-sitemap-depth", 2, 0, 5, "levels", "of indexes in indexes");
    private static final Knob ATTEMPTS = new Knob(
            "feed-item-attempts",
            8,
            1,
            100,
            "attempts",
            "with pauses that double from 2 s on they take four minutes, or as many rounds");
    private static final Knob RETRY = new Knob(
            "feed-item-retry-ms", 2_000, 1, 3_600_000, "ms", "pause after an item's first failure; doubles with each");
    private static final Knob DEAD_FAILURES = new Knob(
            "feed-dead-failures", 10, 1, 1_000, "failures", "in a row: by then it was asked for a day and more");
    private static final Knob STALE_DAYS = new Knob("feed-stale-days", 14, 1, 3_650, "days", "age of the newest item");
    private static final Knob PATIENCE = new Knob(
            "feed-patience-ms",
            30_000,
            0,
            3_600_000,
            "ms",
            "a single round waits so long for what is to be tried again; the rest is kept for the next");

    /** Every number that can be set. */
    public static List<Knob> knobs() {
        return List.of(
                INTERVAL,
                MIN_INTERVAL,
                MAX_INTERVAL,
                ITEMS,
                PENDING,
                SEEN,
                MAX_DEPTH,
                MAX_ELEMENTS,
                SITEMAPS,
                SITEMAP_DEPTH,
                ATTEMPTS,
                RETRY,
                DEAD_FAILURES,
                STALE_DAYS,
                PATIENCE);
    }

    /** Settings from properties; what is wrong with them is added to the faults. */
    public static FeedSettings of(Map<String, String> given, List<String> faults) {
        return new FeedSettings(
                ms(INTERVAL, given, faults),
                ms(MIN_INTERVAL, given, faults),
                ms(MAX_INTERVAL, given, faults),
                (int) ITEMS.in(given, faults),
                (int) PENDING.in(given, faults),
                (int) SEEN.in(given, faults),
                (int) MAX_DEPTH.in(given, faults),
                (int) MAX_ELEMENTS.in(given, faults),
                (int) SITEMAPS.in(given, faults),
                (int) SITEMAP_DEPTH.in(given, faults),
                (int) ATTEMPTS.in(given, faults),
                (int) DEAD_FAILURES.in(given, faults),
                Duration.ofDays(STALE_DAYS.in(given, faults)),
                ms(PATIENCE, given, faults),
                new BackoffRule(ms(RETRY, given, faults), Duration.ofHours(6)));
    }

    private static Duration ms(Knob knob, Map<String, String> given, List<String> faults) {
        return Duration.ofMillis(knob.in(given, faults));
    }
}
