package dev.dateline.producer.feed;

import dev.dateline.producer.feed.FeedState.Counts;
import java.time.Instant;
import java.util.Optional;

/**
 * How a feed is, and what it gave.
 *
 * @param url address it was given by
 * @param kind what it is, where it could ever be read
 * @param health how it is
 * @param detail what the last failure was; empty where there was none
 * @param published pages, in this run
 * @param rejected items and the feed itself, in this run, each with its dead letter
 * @param duplicates items whose page had been published already, in this run
 * @param pending items whose pages are still to be fetched
 * @param nextDue when it is asked again
 */
public record FeedReport(
        String url,
        Optional<FeedKind> kind,
        FeedHealth health,
        String detail,
        long published,
        long rejected,
        long duplicates,
        int pending,
        Optional<Instant> nextDue) {

    /** Items of this run, whatever became of them. */
    public long items() {
        return published + rejected + duplicates + pending;
    }

    static FeedReport of(FeedState state, Counts before) {
        Counts now = state.counts().since(before);
        return new FeedReport(
                state.url(),
                state.kind(),
                state.health(),
                state.detail(),
                now.published(),
                now.rejected(),
                now.duplicates(),
                state.pending().size(),
                state.times().nextDue());
    }
}
