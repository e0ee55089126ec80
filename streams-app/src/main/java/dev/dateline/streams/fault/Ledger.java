package dev.dateline.streams.fault;

import static dev.dateline.streams.fault.LedgerCounts.ALERTS;
import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_DEAD;
import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_SPLIT;
import static dev.dateline.streams.fault.LedgerCounts.CODED;
import static dev.dateline.streams.fault.LedgerCounts.COPIES;
import static dev.dateline.streams.fault.LedgerCounts.EVENTS;
import static dev.dateline.streams.fault.LedgerCounts.EVENT_VERSIONS;
import static dev.dateline.streams.fault.LedgerCounts.MERGED;
import static dev.dateline.streams.fault.LedgerCounts.ORIGINALS;
import static dev.dateline.streams.fault.LedgerCounts.PAGES;
import static dev.dateline.streams.fault.LedgerCounts.PAGES_DEAD;
import static dev.dateline.streams.fault.LedgerCounts.PAGES_SPLIT;
import static dev.dateline.streams.fault.LedgerCounts.REPORTED;
import static dev.dateline.streams.fault.LedgerCounts.UNCODED;
import static dev.dateline.streams.fault.LedgerCounts.UPDATES;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The account of everything: what came in, and what became of it. Immutable.
 *
 * @param pagesRead pages that producers read: published or rejected
 * @param pagesPublished pages that the Streams app took in
 * @param pagesRejected pages that producers rejected, by reason
 * @param articles articles found on pages, without those that went to the dead letters before they had a verdict
 * @param originals articles that opened a story
 * @param copies articles whose text their story had already
 * @param updates articles with newer text of their story
 * @param events events, each once
 * @param eventVersions versions of events
 * @param alerts alerts
 * @param deadLetters what was published and then failed, by reason
 * @param balanced whether each page and each article is accounted for exactly once; false also while some are under way
 */
public record Ledger(
        long pagesRead,
        long pagesPublished,
        SortedMap<String, Long> pagesRejected,
        long articles,
        long originals,
        long copies,
        long updates,
        long events,
        long eventVersions,
        long alerts,
        SortedMap<String, Long> deadLetters,
        boolean balanced) {

    public Ledger {
        pagesRejected = Collections.unmodifiableSortedMap(new TreeMap<>(pagesRejected));
        deadLetters = Collections.unmodifiableSortedMap(new TreeMap<>(deadLetters));
    }

    /**
     * Draws the balance. Each figure of one side was counted apart from the other side: pages when taken in against pages split or refused,
     * articles when split against verdicts given behind the hop, verdicts on new text against those that came to be coded, articles sent
     * to be merged against those that came there.
     *
     * @param counts of all tasks together
     * @param pagesRejected by producers, by reason
     */
    public static Ledger of(LedgerCounts counts, SortedMap<String, Long> pagesRejected) {
        long pages = counts.get(PAGES);
        long articles = counts.get(ARTICLES_SPLIT) - counts.get(ARTICLES_DEAD);
        long fresh = counts.get(ORIGINALS) + counts.get(UPDATES);
        boolean balanced = pages == counts.get(PAGES_SPLIT) + counts.get(PAGES_DEAD)
                && articles == fresh + counts.get(COPIES)
                && fresh == counts.get(CODED) + counts.get(UNCODED)
                && counts.get(REPORTED) == counts.get(MERGED);
        return new Ledger(
                pages + sum(pagesRejected),
                pages,
                pagesRejected,
                articles,
                counts.get(ORIGINALS),
                counts.get(COPIES),
                counts.get(UPDATES),
                counts.get(EVENTS),
                counts.get(EVENT_VERSIONS),
                counts.get(ALERTS),
                counts.dead(),
                balanced);
    }

    /** The same account held against a producer's own count of what it read. */
    public Ledger withPagesRead(long read) {
        return new Ledger(
                read,
                pagesPublished,
                pagesRejected,
                articles,
                originals,
                copies,
                updates,
                events,
                eventVersions,
                alerts,
                deadLetters,
                balanced && read == pagesPublished + sum(pagesRejected));
    }

    /** As in {@code ledger.json}. */
    public ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("pagesRead", pagesRead).put("pagesPublished", pagesPublished);
        pagesRejected.forEach(json.putObject("pagesRejected")::put);
        json.put("articles", articles)
                .put("originals", originals)
                .put("copies", copies)
                .put("updates", updates)
                .put("events", events)
                .put("eventVersions", eventVersions)
                .put("alerts", alerts);
        deadLetters.forEach(json.putObject("deadLetters")::put);
        return json.put("balanced", balanced);
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
