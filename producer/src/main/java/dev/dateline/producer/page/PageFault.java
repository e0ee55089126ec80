package dev.dateline.producer.page;

import java.io.IOException;

/** Why the bytes at hand are no page: travels within this package only, from where it is noticed to where it becomes a rejection. */
final class PageFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    /**
     * @param reason what is counted
     * @param detail what is wrong and how to mend it, one line
     */
    PageFault(RejectionReason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    RejectionReason reason() {
        return reason;
    }

    String detail() {
        return getMessage();
    }

    /** The same fault, said of a place: {@code line 3, …}. */
    PageFault at(String place) {
        return new PageFault(reason, place + ", " + detail());
    }

    /** Faults are values here: nobody reads their stack. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
