package dev.dateline.producer.feed;

import dev.dateline.producer.page.PageOutcome;
import java.time.Instant;
import java.util.Optional;

/** Bytes of a page behind an item to a page, or to the reason why they are none. Thread-safe. */
@FunctionalInterface
public interface PageMaker {

    /**
     * A page as it was fetched.
     *
     * @param url where it was found
     * @param origin what outcomes call it
     * @param source its publisher: the host
     * @param fetchedAt when it was asked for
     * @param item what the feed says of it
     * @param contentType as the server gave it
     * @param body its bytes, unpacked
     */
    record FetchedPage(
            String url,
            String origin,
            String source,
            Instant fetchedAt,
            FeedItem item,
            Optional<String> contentType,
            java.nio.ByteBuffer body) {}

    PageOutcome page(FetchedPage fetched);
}
