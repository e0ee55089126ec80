package dev.dateline.producer.feed;

import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known of a feed from one time to the next. Immutable.
 *
 * @param url address it was given by
 * @param address where it is now, after redirects for good
 * @param kind what it was the last time
 * @param validators of what was read the last time
 * @param seen keys of items that are done with, newest last
 * @param pending items whose pages are still to be fetched by their keys, in the order in which they will be
 * @param health how it was the last time
 * @param detail what the last failure was; empty where there was none
 * @param failures failures in a row
 * @param times when what happened
 * @param counts of all times together
 */
public record FeedState(
        String url,
        String address,
        Optional<FeedKind> kind,
        Validators validators,
        Set<String> seen,
        Map<String, PendingItem> pending,
        FeedHealth health,
        String detail,
        int failures,
        Times times,
        Counts counts) {

    /**
     * When what happened.
     *
     * @param lastSuccess it was read
     * @param lastFailure it could not be read
     * @param newest of the newest item that it named
     * @param nextDue it is to be asked again
     * @param rest its server wants it to be left alone until then
     */
    public record Times(
            Optional<Instant> lastSuccess,
            Optional<Instant> lastFailure,
            Optional<Instant> newest,
            Optional<Instant> nextDue,
            Optional<Instant> rest) {
        static final Times NEVER =
                new Times(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * How many items became what.
     *
     * @param published pages
     * @param rejected items and the feed itself, each with its dead letter
     * @param duplicates items whose page had been published already
     */
    public record Counts(long published, long rejected, long duplicates) {
        static final Counts NONE = new Counts(0, 0, 0);

        /** Of the time since then. */
        Counts since(Counts then) {
            return new Counts(published - then.published, rejected - then.rejected, duplicates - then.duplicates);
        }
    }

    public FeedState {
        seen = Collections.unmodifiableSet(new LinkedHashSet<>(seen));
        pending = Collections.unmodifiableMap(new LinkedHashMap<>(pending));
    }

    /** A feed that was never asked. */
    public static FeedState unknown(String url) {
        return new FeedState(
                url,
                url,
                Optional.empty(),
                Validators.NONE,
                Set.of(),
                Map.of(),
                FeedHealth.WAITING,
                "",
                0,
                Times.NEVER,
                Counts.NONE);
    }

    /** Whether an item of this key is done with or waits here. */
    boolean holds(String key) {
        return seen.contains(key) || pending.containsKey(key);
    }

    /** Nothing more is known of it than that it was not asked this time. */
    FeedState waiting(String why) {
        return new FeedState(
                url, address, kind, validators, seen, pending, FeedHealth.WAITING, why, failures, times, counts);
    }

    FeedState withItems(Set<String> newSeen, Map<String, PendingItem> newPending, Counts newCounts) {
        return new FeedState(
                url, address, kind, validators, newSeen, newPending, health, detail, failures, times, newCounts);
    }
}
