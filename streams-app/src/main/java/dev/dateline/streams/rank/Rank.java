package dev.dateline.streams.rank;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of several articles comes first: by the time that the article itself tells, never by arrival; those without a time last; equals by id.
 * Immutable.
 *
 * @param time milliseconds since 1970; {@link #UNKNOWN} where none is told
 */
public record Rank(long time, String articleId) implements Comparable<Rank> {
    public static final long UNKNOWN = Long.MAX_VALUE;

    /**
     * The rank of an article.
     *
     * @param published when it was published, if that is told
     * @param fetched when it was fetched, if that is told; takes the place of the former
     */
    public static Rank of(String articleId, Optional<Instant> published, Optional<Instant> fetched) {
        return new Rank(published.or(() -> fetched).map(Instant::toEpochMilli).orElse(UNKNOWN), articleId);
    }

    @Override
    public int compareTo(Rank other) {
        return time == other.time ? articleId.compareTo(other.articleId) : Long.compare(time, other.time);
    }

    /** Whether both are so near in time that one may be a copy of the other; also where either time is unknown. */
    public boolean within(long millis, Rank other) {
        return time == UNKNOWN || other.time == UNKNOWN || Math.abs(time - other.time) <= millis;
    }
}
