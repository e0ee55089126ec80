package dev.dateline.producer.feed;

import dev.dateline.producer.fetch.OneLine;

/** Why a text is no feed: travels within this package only. */
final class FeedFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final FeedReason reason;

    FeedFault(FeedReason reason, String detail) {
        super(OneLine.of(detail));
        this.reason = reason;
    }

    FeedReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    /** Faults are values here: nobody reads their stack. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
