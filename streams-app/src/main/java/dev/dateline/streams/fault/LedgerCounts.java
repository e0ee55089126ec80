package dev.dateline.streams.fault;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Named counts; those that are not named are 0. Immutable.
 *
 * @param counts by name: one of the constants, or a reason behind {@link #DEAD}
 */
public record LedgerCounts(SortedMap<String, Long> counts) {
    /** Pages taken in. */
    public static final String PAGES = "pages";
    /** Pages that were split into articles. */
    public static final String PAGES_SPLIT = "pages.split";
    /** Pages that went to the dead letters. */
    public static final String PAGES_DEAD = "pages.dead";
    /** Articles that pages were split into. */
    public static final String ARTICLES_SPLIT = "articles.split";
    /** Articles that went to the dead letters before they had a verdict. */
    public static final String ARTICLES_DEAD = "articles.dead";
    /** Articles by verdict. */
    public static final String ORIGINALS = "originals";

    public static final String COPIES = "copies";
    public static final String UPDATES = "updates";
    /** Articles coded. */
    public static final String CODED = "coded";
    /** Articles that were published, but that the coder failed on. */
    public static final String UNCODED = "uncoded";
    /** Articles sent on with a label to where events are merged. */
    public static final String REPORTED = "reported";
    /** Articles taken in there. */
    public static final String MERGED = "merged";
    /** Events, each counted once. */
    public static final String EVENTS = "events";
    /** Versions of events. */
    public static final String EVENT_VERSIONS = "events.versions";

    /** Alerts. */
    public static final String ALERTS = "alerts";
    /** Before the reason of a dead letter. */
    public static final String DEAD = "dead:";

    /** Nothing counted. */
    public static final LedgerCounts NONE = new LedgerCounts(new TreeMap<>());

    public LedgerCounts {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** A single count. */
    public static LedgerCounts of(String name, long n) {
        return NONE.plus(name, n);
    }

    public LedgerCounts plus(String name, long n) {
        return plus(Map.of(name, n));
    }

    public LedgerCounts plus(LedgerCounts other) {
        return plus(other.counts);
    }

    /** One more dead letter of this reason. */
    public LedgerCounts plusDead(String reason) {
        return plus(DEAD + reason, 1);
    }

    public long get(String name) {
        return counts.getOrDefault(name, 0L);
    }

    /** Dead letters by reason. */
    public SortedMap<String, Long> dead() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().startsWith(DEAD))
                .collect(Collectors.toMap(
                        count -> count.getKey().substring(DEAD.length()),
                        Map.Entry::getValue,
                        Long::sum,
                        TreeMap::new));
    }

    private LedgerCounts plus(Map<String, Long> more) {
        SortedMap<String, Long> sum = new TreeMap<>(counts);
        more.forEach((name, n) -> sum.merge(name, n, Long::sum));
        return new LedgerCounts(sum);
    }
}
