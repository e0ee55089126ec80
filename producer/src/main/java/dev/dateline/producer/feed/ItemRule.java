package dev.dateline.producer.feed;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which of the items that a feed names are new, and what is known of items after that. Pure. */
final class ItemRule {
    /** A state must fit a record of 1 MiB, whatever the items' links and titles are. */
    private static final int PENDING_CHARS = 200_000;

    private static final int MAX_LINK = 33_000;
    private static final int MAX_TITLE = 300;

    /** What other feeds know of an item. */
    enum Elsewhere {
        UNKNOWN,
        WAITING,
        DONE
    }

    /** The other feeds. */
    @FunctionalInterface
    interface Others {
        Elsewhere of(String key);
    }

    /**
     * What was taken of a document.
     *
     * @param items those that were looked at, none longer than may be kept
     * @param seen keys of items that are done with
     * @param pending items whose pages are to be fetched
     * @param duplicates items that are done with by way of another feed
     * @param all whether no item was left out
     */
    record Taken(
            List<FeedItem> items, Set<String> seen, Map<String, PendingItem> pending, int duplicates, boolean all) {}

    private final FeedSettings settings;

    ItemRule(FeedSettings settings) {
        this.settings = settings;
    }

    /** Takes the new ones of the items that a feed names. */
    Taken take(FeedState state, List<FeedItem> named, Others elsewhere, Instant now) {
        List<FeedItem> items =
                named.stream().limit(settings.items()).map(ItemRule::shortened).toList();
        Set<String> shared = sharedGuids(items);
        Set<String> keys = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(state.seen());
        Map<String, PendingItem> pending = new LinkedHashMap<>(state.pending());
        int chars = pending.values().stream().mapToInt(ItemRule::chars).sum();
        int duplicates = 0;
        boolean all = true;
        for (FeedItem item : items) {
            String link = ItemKey.ofLink(item.link());
            Optional<String> guid =
                    item.guid().filter(id -> !shared.contains(id)).map(id -> ItemKey.ofGuid(state.url(), id));
            keys.add(link);
            guid.ifPresent(keys::add);
            if (pending.containsKey(link)
                    || seen.contains(link)
                    || guid.filter(seen::contains).isPresent()) {
                continue;
            }
            Elsewhere other = elsewhere.of(link);
            if (other == Elsewhere.DONE) {
                seen.add(link);
                guid.ifPresent(seen::add);
                duplicates++;
            } else if (other == Elsewhere.WAITING) {
                // known once it is done with there
                all = false;
            }
            if (other != Elsewhere.UNKNOWN) {
                continue;
            }
            PendingItem next = PendingItem.of(item, 0, now);
            chars += chars(next);
            if (pending.size() >= settings.pending() || chars > PENDING_CHARS) {
                all = false;
                break;
            }
            // a changed link of a known guid is no new item, from now on
            guid.ifPresent(seen::add);
            pending.put(next.key(), next);
        }
        return new Taken(items, bounded(seen, keys), pending, duplicates, all);
    }

    /** The oldest are forgotten, but never what the feed still names. */
    private Set<String> bounded(Set<String> seen, Set<String> named) {
        int surplus = seen.size() - settings.seen();
        if (surplus <= 0) {
            return seen;
        }
        Set<String> kept = new LinkedHashSet<>();
        for (String key : seen) {
            if (surplus > 0 && !named.contains(key)) {
                surplus--;
            } else {
                kept.add(key);
            }
        }
        return kept;
    }

    /** A guid that several links share tells nothing. */
    private static Set<String> sharedGuids(List<FeedItem> items) {
        Map<String, String> links = new HashMap<>();
        Set<String> shared = new HashSet<>();
        items.forEach(item -> item.guid().ifPresent(guid -> {
            String other = links.putIfAbsent(guid, item.link());
            if (other != null && !other.equals(item.link())) {
                shared.add(guid);
            }
        }));
        return Collections.unmodifiableSet(shared);
    }

    private static FeedItem shortened(FeedItem item) {
        return new FeedItem(
                // longer than any address may be, so that it is refused as such
                item.link().substring(0, Math.min(item.link().length(), MAX_LINK)),
                item.guid().filter(guid -> guid.length() <= MAX_TITLE),
                item.publishedAt(),
                item.title()
                        .map(title -> title.length() <= MAX_TITLE
                                ? title
                                : title.substring(
                                        0, title.offsetByCodePoints(0, title.codePointCount(0, MAX_TITLE) - 1))),
                item.language());
    }

    private static int chars(PendingItem pending) {
        FeedItem item = pending.item();
        return item.link().length()
                + item.guid().map(String::length).orElse(0)
                + item.title().map(String::length).orElse(0);
    }
}
