package dev.dateline.producer.feed;

import dev.dateline.producer.page.PageOutcome;

/** Takes what feeds give. Called by one thread; what it throws ends the polling. */
public interface FeedSink {

    /** A page or a rejection, and the state of its feed after it: both are kept, or neither. */
    void page(PageOutcome outcome, FeedState after);

    /** The state of a feed that gave no page. */
    void state(FeedState after);

    /** Nothing will come for a while: what was given is to be kept now. */
    void rest();
}
