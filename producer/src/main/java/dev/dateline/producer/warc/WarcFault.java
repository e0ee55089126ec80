package dev.dateline.producer.warc;

import java.io.IOException;

/** Why a record can't be read. The message is one line for people. */
public final class WarcFault extends IOException {
    private static final long serialVersionUID = 1L;

    /** What sort of fault. */
    public enum Kind {
        /** It is damaged, cut short, or no record. */
        BROKEN,
        /** It inflates to more than a cap allows. */
        BOMB,
        /** A cap on its size forbids it. */
        TOO_LARGE,
        /** The HTTP message in it can't be read. */
        HTTP,
        /** The disk fails: nothing behind it can be read now. */
        UNREADABLE
    }

    private final Kind kind;

    public WarcFault(Kind kind, String detail) {
        super(detail);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    /** What is wrong and, where a cap forbids it, the cap's name. */
    public String detail() {
        return getMessage();
    }

    /** Faults are values here: nobody reads their stack. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
