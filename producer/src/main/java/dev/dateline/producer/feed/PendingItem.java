package dev.dateline.producer.feed;

import java.time.Instant;

/**
 * An item whose page is still to be fetched.
 *
 * @param item the item
 * @param attempts how often its page was tried
 * @param notBefore when it may be tried next
 */
public record PendingItem(FeedItem item, int attempts, Instant notBefore) {

    /** What it is known by: its link, told in short. */
    String key() {
        return ItemKey.ofLink(item.link());
    }
}
