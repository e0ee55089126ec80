package dev.dateline.producer.feed;

import java.time.Instant;

/**
 * An item whose page is still to be fetched. Immutable.
 *
 * @param key what it is known by: a hash of its link
 * @param item the item
 * @param attempts how often its page was tried
 * @param notBefore when it may be tried next
 */
public record PendingItem(String key, FeedItem item, int attempts, Instant notBefore) {

    /** An item that was tried so often. */
    public static PendingItem of(FeedItem item, int attempts, Instant notBefore) {
        return new PendingItem(ItemKey.ofLink(item.link()), item, attempts, notBefore);
    }

    /** The same item after one more failure. */
    PendingItem triedAgain(Instant then) {
        return new PendingItem(key, item, attempts + 1, then);
    }
}
