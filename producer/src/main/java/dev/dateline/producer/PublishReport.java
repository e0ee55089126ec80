package dev.dateline.producer;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;

/**
 * What became of every page that was read. It always balances. Immutable.
 *
 * @param pagesRead outcomes handed to the publisher
 * @param pagesPublished pages of them that the broker has taken
 * @param pagesRejected the others, counted by reason; each has its dead letter
 * @param lastPageOffsets for each partition of {@code news.pages} that got a page, the offset of the last one
 * @param lastDeadLetterOffsets likewise of {@code news.dead-letters}
 */
public record PublishReport(
        long pagesRead,
        long pagesPublished,
        SortedMap<String, Long> pagesRejected,
        SortedMap<Integer, Long> lastPageOffsets,
        SortedMap<Integer, Long> lastDeadLetterOffsets) {

    /** @throws IllegalStateException where a page is not accounted for, or twice: a bug of the publisher */
    public PublishReport {
        pagesRejected = Collections.unmodifiableSortedMap(new TreeMap<>(pagesRejected));
        lastPageOffsets = Collections.unmodifiableSortedMap(new TreeMap<>(lastPageOffsets));
        lastDeadLetterOffsets = Collections.unmodifiableSortedMap(new TreeMap<>(lastDeadLetterOffsets));
        long rejected = sum(pagesRejected);
        if (pagesRead != pagesPublished + rejected) {
            throw new IllegalStateException("%d pages were read, but %d published and %d rejected"
                    .formatted(pagesRead, pagesPublished, rejected));
        }
    }

    /** Of a publication that has read nothing. */
    public static PublishReport nothing() {
        return new PublishReport(0, 0, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Both together. */
    public PublishReport plus(PublishReport other) {
        return new PublishReport(
                pagesRead + other.pagesRead,
                pagesPublished + other.pagesPublished,
                merged(pagesRejected, other.pagesRejected, Long::sum),
                merged(lastPageOffsets, other.lastPageOffsets, Math::max),
                merged(lastDeadLetterOffsets, other.lastDeadLetterOffsets, Math::max));
    }

    /** Pages rejected, for whatever reason. */
    public long rejected() {
        return sum(pagesRejected);
    }

    private static <K> SortedMap<K, Long> merged(
            SortedMap<K, Long> first, SortedMap<K, Long> second, BinaryOperator<Long> joined) {
        SortedMap<K, Long> both = new TreeMap<>(first);
        second.forEach((key, value) -> both.merge(key, value, joined));
        return both;
    }

    private static long sum(SortedMap<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
