package dev.dateline.producer.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How a feed is, in a word. */
public enum FeedHealth {
    OK("it was read, and is fresh"),
    EMPTY("it was read, and names nothing"),
    STALE("it was read, and its newest item is older than feed-stale-days"),
    FAILING("it could not be read the last time; it is asked again"),
    DEAD(
            "it could not be read feed-dead-failures times in a row, or its server says that it is gone (410); it is asked once a day"),
    WAITING("it was not asked: its server wants a pause, or the program was stopped");

    private final String meaning;

    FeedHealth(String meaning) {
        this.meaning = meaning;
    }

    /** As it is shown, such as {@code stale}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it says of the feed, one phrase. */
    public String meaning() {
        return meaning;
    }

    /**
     * Of a feed that could be read.
     *
     * @param names whether it names anything
     * @param newest time of the newest item that it ever named
     */
    static FeedHealth ofRead(boolean names, Optional<Instant> newest, Instant now, Duration stale) {
        if (!names) {
            return EMPTY;
        }
        return newest.filter(time -> time.plus(stale).isBefore(now)).isPresent() ? STALE : OK;
    }

    /** Of a feed that could not be read for so many times in a row. */
    static FeedHealth ofFailure(int failures, int deadly, boolean gone) {
        return gone || failures >= deadly ? DEAD : FAILING;
    }
}
