package dev.dateline.producer.feed;

/** Why a text is no feed: travels within this package only. */
final class FeedFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final FeedReason reason;

    FeedFault(FeedReason reason, String detail) {
        super(detail);
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
