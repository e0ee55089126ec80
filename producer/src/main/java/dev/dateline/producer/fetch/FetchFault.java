package dev.dateline.producer.fetch;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why an address gives nothing: travels within this package only, from where it is noticed to the outcome. */
final class FetchFault extends IOException {
    private static final long serialVersionUID = 1L;

    private final FetchReason reason;
    private final @Nullable Instant notBefore;

    FetchFault(FetchReason reason, String detail) {
        this(reason, detail, null);
    }

    /** @param notBefore when it may be asked for again; null where nobody said */
    FetchFault(FetchReason reason, String detail, @Nullable Instant notBefore) {
        super(OneLine.of(detail));
        this.reason = reason;
        this.notBefore = notBefore;
    }

    static FetchFault cap(FetchReason cap, long value, String found) {
        return new FetchFault(cap, "%s is %d, %s".formatted(cap.word(), value, found));
    }

    FetchReason reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    Optional<Instant> notBefore() {
        return Optional.ofNullable(notBefore);
    }

    /** Faults are values here: nobody reads their stack. */
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
