package dev.dateline.streams.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * When an article stood at its address as it was seen: of several at one address the last counts. Immutable.
 *
 * @param published milliseconds since 1970; the least long where not told
 * @param fetched likewise
 */
record Edition(long published, long fetched) implements Comparable<Edition> {
    private static final Comparator<Edition> ORDER =
            Comparator.comparingLong(Edition::published).thenComparingLong(Edition::fetched);

    static Edition of(Optional<Instant> published, Optional<Instant> fetched) {
        return new Edition(millis(published), millis(fetched));
    }

    private static long millis(Optional<Instant> at) {
        return at.map(Instant::toEpochMilli).orElse(Long.MIN_VALUE);
    }

    @Override
    public int compareTo(Edition other) {
        return ORDER.compare(this, other);
    }
}
