package dev.dateline.producer.feed;

import java.util.Optional;

/** What was known of feeds when the last round ended. */
@FunctionalInterface
public interface FeedStates {

    /** State of the feed given by this address; empty where it was never asked. */
    Optional<FeedState> find(String url);
}
