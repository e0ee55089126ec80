package dev.dateline.producer.fetch;

import dev.dateline.producer.Knob;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * All that can be set of fetching. Immutable.
 *
 * @param userAgent who we say we are; its first word up to a slash is the name that a robots.txt knows us by
 * @param allowed hosts that may be asked although they are not public
 * @param caps what is taken of an answer
 * @param hosts how many hosts are asked at once
 * @param delay least pause between two requests to a host
 * @param maxCrawlDelay longest pause that a robots.txt may ask for
 * @param backoff pause after failures
 * @param maxRetryAfter longest pause that a Retry-After may ask for; what is longer counts as this
 * @param robotsAge how long a robots.txt counts
 * @param robotsRetry how long one that could not be read forbids all, before it is asked for again
 */
public record FetchSettings(
        String userAgent,
        AllowList allowed,
        Caps caps,
        int hosts,
        Duration delay,
        Duration maxCrawlDelay,
        BackoffRule backoff,
        Duration maxRetryAfter,
        Duration robotsAge,
        Duration robotsRetry) {

    /** Key of the user agent. */
    public static final String USER_AGENT = "fetch-user-agent";
    /** Key of the hosts that are allowed. */
    public static final String ALLOW = "fetch-allow";

    /**
     * What is taken of an answer before it counts as hostile or broken.
     *
     * @param urlBytes of an address
     * @param bytes of a body, as they come over the wire
     * @param inflatedBytes of a body, inflated
     * @param inflateRatio inflated bytes for each byte of the wire, judged once a MiB is inflated
     * @param headerBytes of a line of the answer's head
     * @param headers lines of the answer's head
     * @param redirects from one address to the last
     * @param connect until a connection stands
     * @param response silence
     * @param total from the first byte of a request to the last of its answer
     */
    public record Caps(
            int urlBytes,
            int bytes,
            int inflatedBytes,
            int inflateRatio,
            int headerBytes,
            int headers,
            int redirects,
            Duration connect,
            Duration response,
            Duration total) {}

    private static final Knob URL_BYTES = new Knob(
            "max-url-bytes", 8 << 10, 64, 32 << 10, "bytes", "the same as for pages in files: it is the record's key");
    private static final Knob BYTES = new Knob(
            "fetch-max-bytes", 4 << 20, 1 << 10, 256 << 20, "bytes", "pages of news have 50 to 500 kB, before packing");
    private static final Knob INFLATED_BYTES = new Knob(
            "fetch-max-inflated-bytes",
            8 << 20,
            1 << 10,
            512 << 20,
            "bytes",
            "held in memory for each host that is asked at once; a news sitemap of 1,000 entries has 1 MB");
    private static final Knob INFLATE_RATIO = new Knob(
            "fetch-max-inflate-ratio",
            200,
            10,
            1_032,
            "bytes for a byte",
            "as for .gz files: scraped pages have 3, one page over and over 160; judged from 1 MiB on");
    private static final Knob HEADER_BYTES = new Knob(
            "fetch-max-header-bytes",
            16 << 10,
            1 << 10,
            1 << 20,
            "bytes",
            "a line of an answer's head; common servers refuse more than 8 KiB");
    private static final Knob HEADERS =
            new Knob("fetch-max-headers", 200, 10, 10_000, "lines", "answers have 10 to 50");
    private static final Knob REDIRECTS = new Knob(
            "fetch-max-redirects", 5, 0, 20, "hops", "RFC 9309 asks for five for a robots.txt; more is a loop");
    private static final Knob CONNECT =
            new Knob("fetch-connect-timeout-ms", 10_000, 50, 120_000, "ms", "more than any working host needs");
    private static final Knob RESPONSE =
            new Knob("fetch-response-timeout-ms", 20_000, 50, 600_000, "ms", "silence of a slow, but living server");
    private static final Knob TOTAL = new Knob(
            "fetch-total-timeout-ms",
            60_000,
            100,
            3_600_000,
            "ms",
            "a server that sends a byte now and then holds a place no longer");
    private static final Knob HOSTS =
            new Knob("fetch-hosts", 8, 1, 256, "hosts", "asked at once, one connection each; bounds the memory");
    private static final Knob DELAY = new Knob(
            "fetch-delay-ms",
            1_000,
            0,
            600_000,
            "ms",
            "least pause between two requests to a host; robots.txt may ask for more");
    private static final Knob MAX_CRAWL_DELAY = new Knob(
            "fetch-max-crawl-delay-ms", 120_000, 0, 86_400_000, "ms", "a site that asks for more is not asked at all");
    private static final Knob BACKOFF =
            new Knob("fetch-backoff-ms", 5_000, 1, 3_600_000, "ms", "pause after a first failure; doubles with each");
    private static final Knob MAX_BACKOFF =
            new Knob("fetch-max-backoff-ms", 3_600_000, 1, 86_400_000, "ms", "longest pause after failures");
    private static final Knob MAX_RETRY_AFTER = new Knob(
            "fetch-max-retry-after-ms", 86_400_000, 0, 604_800_000, "ms", "a Retry-After beyond a day counts as a day");
    private static final Knob ROBOTS_AGE =
            new Knob("fetch-robots-age-ms", 86_400_000, 0, 86_400_000, "ms", "RFC 9309: not longer than 24 hours");
    private static final Knob ROBOTS_RETRY = new Knob(
            "fetch-robots-retry-ms",
            600_000,
            1,
            86_400_000,
            "ms",
            "a robots.txt that can't be read forbids all for so long");

    /** Every number that can be set here and nowhere else. */
    public static List<Knob> knobs() {
        return List.of(
                BYTES,
                INFLATED_BYTES,
                INFLATE_RATIO,
                HEADER_BYTES,
                HEADERS,
                REDIRECTS,
                CONNECT,
                RESPONSE,
                TOTAL,
                HOSTS,
                DELAY,
                MAX_CRAWL_DELAY,
                BACKOFF,
                MAX_BACKOFF,
                MAX_RETRY_AFTER,
                ROBOTS_AGE,
                ROBOTS_RETRY);
    }

    /**
     * Settings from properties; what is wrong with them is added to the faults.
     *
     * @param fallbackAgent the user agent where none is given
     */
    public static FetchSettings of(Map<String, String> given, String fallbackAgent, List<String> faults) {
        String agent = given.getOrDefault(USER_AGENT, fallbackAgent).strip();
        if (!agent.matches("[\\x21-\\x7E][\\x20-\\x7E]*")) {
            faults.add(USER_AGENT + " is '" + agent
                    + "'; give letters of ASCII, such as MyNews/1.0 (+https://my.example/bot)");
        }
        return new FetchSettings(
                agent,
                AllowList.of(given.getOrDefault(ALLOW, ""), faults),
                caps(given, faults),
                (int) HOSTS.in(given, faults),
                ms(DELAY, given, faults),
                ms(MAX_CRAWL_DELAY, given, faults),
                new BackoffRule(ms(BACKOFF, given, faults), ms(MAX_BACKOFF, given, faults)),
                ms(MAX_RETRY_AFTER, given, faults),
                ms(ROBOTS_AGE, given, faults),
                ms(ROBOTS_RETRY, given, faults));
    }

    private static Caps caps(Map<String, String> given, List<String> faults) {
        return new Caps(
                (int) URL_BYTES.in(given, faults),
                (int) BYTES.in(given, faults),
                (int) INFLATED_BYTES.in(given, faults),
                (int) INFLATE_RATIO.in(given, faults),
                (int) HEADER_BYTES.in(given, faults),
                (int) HEADERS.in(given, faults),
                (int) REDIRECTS.in(given, faults),
                ms(CONNECT, given, faults),
                ms(RESPONSE, given, faults),
                ms(TOTAL, given, faults));
    }

    private static Duration ms(Knob knob, Map<String, String> given, List<String> faults) {
        return Duration.ofMillis(knob.in(given, faults));
    }
}
