package dev.dateline.producer.fetch;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What became of one request. Immutable. */
public sealed interface FetchOutcome {

    /**
     * A body.
     *
     * @param url where it was found, behind all redirects
     * @param moved where the address asked for has moved to for good: the end of the permanent redirects (301, 308) before any other
     * @param contentType as the server gave it
     * @param body inflated; read-only
     * @param validators to ask with the next time
     * @param fresh how long it may be kept by its Cache-Control; empty where it does not say, zero where it may not
     * @param at when it was asked for
     */
    record Fetched(
            URI url,
            Optional<URI> moved,
            Optional<String> contentType,
            ByteBuffer body,
            Validators validators,
            Optional<Duration> fresh,
            Instant at)
            implements FetchOutcome {
        public Fetched {
            body = body.asReadOnlyBuffer();
        }

        /** A copy of the body. */
        public byte[] bytes() {
            byte[] bytes = new byte[body.remaining()];
            body.duplicate().get(bytes);
            return bytes;
        }
    }

    /**
     * It is as it was when the validators were given (status 304).
     *
     * @param moved likewise
     * @param fresh likewise
     * @param at when it was asked for
     */
    record NotModified(Optional<URI> moved, Optional<Duration> fresh, Instant at) implements FetchOutcome {}

    /**
     * Nothing.
     *
     * @param reason what is counted
     * @param detail one line for people; says how to mend it where that is known
     * @param notBefore when it may be asked for again, where somebody said
     */
    record Failed(FetchReason reason, String detail, Optional<Instant> notBefore) implements FetchOutcome {}

    /**
     * What a server gave to recognise a state by; each as it came, to be sent back unchanged.
     *
     * @param etag of the header ETag
     * @param lastModified of the header Last-Modified
     */
    record Validators(Optional<String> etag, Optional<String> lastModified) {
        public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
    }
}
