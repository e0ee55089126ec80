package dev.dateline.standalone.run;

import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.streams.fault.Ledger;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The account of one run: which of its pages have come to an end, and how. Told each record of the run once, in any order. Pages are known by their
 * record, {@code news.pages-3@17}. Not thread-safe.
 */
final class RunAccount {
    private static final String PRODUCE = "produce";
    /** Steps behind which an article is published all the same. */
    private static final Set<String> PUBLISHED = Set.of("code", "merge");

    private final Map<String, PageAccount> open = new TreeMap<>();
    private final Map<String, BitSet> settled = new HashMap<>();
    private final Map<String, String> verdicts = new HashMap<>();
    private final Map<String, Boolean> events = new HashMap<>();
    private final SortedMap<String, Long> rejected = new TreeMap<>();
    private final SortedMap<String, Long> dead = new TreeMap<>();
    private long settledPages;
    private long eventVersions;
    private long surplus;

    /**
     * An article, published for the first time.
     *
     * @param origin record of its page
     * @param articlesOfPage articles the page was split into
     * @param labelsOfArticle labels that it has changed, its own among them
     * @param eventsOfLabel versions of events that are published with it
     */
    void article(
            String origin,
            int articlesOfPage,
            int labelsOfArticle,
            int eventsOfLabel,
            String articleId,
            String verdict) {
        surplus += verdicts.put(articleId, verdict) == null ? 0 : 1;
        PageAccount page = page(origin);
        page.article(articlesOfPage, labelsOfArticle, eventsOfLabel);
        settle(origin, page);
    }

    /**
     * An article that was published before and has another label now, by an article of some page.
     *
     * @param origin record of that page
     * @return whether it is one of this run
     */
    boolean label(String origin, int eventsOfLabel, String articleId, String verdict) {
        PageAccount page = page(origin);
        page.label(eventsOfLabel);
        settle(origin, page);
        return verdicts.replace(articleId, verdict) != null;
    }

    /**
     * A version of an event.
     *
     * @param stands whether it is no retraction
     */
    void event(String origin, String eventId, boolean stands) {
        eventVersions++;
        events.put(eventId, stands);
        PageAccount page = page(origin);
        page.event();
        settle(origin, page);
    }

    /**
     * A dead letter.
     *
     * @param articlesOfPage articles the page was split into, where the letter is one of them; empty where it is the page
     */
    void deadLetter(DeadLetter letter, OptionalInt articlesOfPage) {
        if (letter.stage().equals(PRODUCE)) {
            rejected.merge(letter.reason(), 1L, Long::sum);
            return;
        }
        dead.merge(letter.reason(), 1L, Long::sum);
        if (PUBLISHED.contains(letter.stage())) {
            return; // the article is published all the same, and told by itself
        }
        PageAccount page = page(letter.origin());
        if (articlesOfPage.isPresent()) {
            page.deadArticle(articlesOfPage.getAsInt());
        } else {
            page.deadPage();
        }
        settle(letter.origin(), page);
    }

    /** Pages that have come to an end. */
    long settledPages() {
        return settledPages;
    }

    /** Rejections by the producer that were read. */
    long rejections() {
        return rejected.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What of a run is not accounted for yet, for people. */
    String missing(PublishReport published) {
        return "%d of %d pages accounted for".formatted(settledPages, published.pagesPublished())
                + open.entrySet().stream()
                        .findFirst()
                        .map(page -> "; of " + page.getKey() + " there is missing "
                                + page.getValue().missing())
                        .orElse("; of the others nothing has come");
    }

    /** Whether each page and each article is accounted for exactly once. */
    boolean balanced(PublishReport published) {
        return published.pagesRead() == published.pagesPublished() + published.rejected()
                && rejected.equals(published.pagesRejected())
                && settledPages == published.pagesPublished()
                && open.isEmpty()
                && surplus == 0
                && verdicts.size() == verdict("ORIGINAL") + verdict("COPY") + verdict("UPDATE");
    }

    /** The ledger of the run. */
    Ledger ledger(PublishReport published) {
        return new Ledger(
                published.pagesRead(),
                published.pagesPublished(),
                published.pagesRejected(),
                verdicts.size(),
                verdict("ORIGINAL"),
                verdict("COPY"),
                verdict("UPDATE"),
                events.values().stream().filter(stands -> stands).count(),
                eventVersions,
                0,
                dead,
                balanced(published));
    }

    private long verdict(String verdict) {
        return Collections.frequency(verdicts.values(), verdict);
    }

    private PageAccount page(String origin) {
        return open.computeIfAbsent(origin, unseen -> new PageAccount());
    }

    private void settle(String origin, PageAccount page) {
        if (page.settled()) {
            open.remove(origin);
            if (mark(origin)) {
                settledPages++;
            } else {
                surplus++; // the same page came to an end before
            }
        }
    }

    /** Remembers that a page has come to an end; false where it had before. */
    private boolean mark(String origin) {
        int at = origin.lastIndexOf('@');
        BitSet offsets = settled.computeIfAbsent(origin.substring(0, Math.max(0, at)), partition -> new BitSet());
        int offset = Integer.parseInt(origin.substring(at + 1));
        boolean first = !offsets.get(offset);
        offsets.set(offset);
        return first;
    }
}
