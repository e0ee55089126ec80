package dev.dateline.producer.feed;

import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedState.Times;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.time.Duration;
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

/** What a feed's state is after a poll, and after each of its items. Pure. */
final class FeedRule {
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

    private static final Duration DEAD_INTERVAL = Duration.ofDays(1);

    private final FeedSettings settings;

    FeedRule(FeedSettings settings) {
        this.settings = settings;
    }

    /**
     * It was read.
     *
     * @param address where it is now
     * @param validators to ask with the next time
     * @param fresh how long its answer may be kept
     * @param elsewhere what other feeds know of an item
     */
    FeedState read(
            FeedState state,
            FeedDocument document,
            String address,
            Validators validators,
            Optional<Duration> fresh,
            Others elsewhere,
            Instant now) {
        List<FeedItem> items = document.items().stream()
                .limit(settings.items())
                .map(FeedRule::shortened)
                .toList();
        Set<String> shared = sharedGuids(items);
        Set<String> named = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(state.seen());
        Map<String, PendingItem> pending = new LinkedHashMap<>(state.pending());
        int chars = pending.values().stream().mapToInt(FeedRule::chars).sum();
        long duplicates = state.counts().duplicates();
        boolean all = true;
        for (FeedItem item : items) {
            String link = ItemKey.ofLink(item.link());
            Optional<String> guid =
                    item.guid().filter(id -> !shared.contains(id)).map(id -> ItemKey.ofGuid(state.url(), id));
            named.add(link);
            guid.ifPresent(named::add);
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
        Optional<Instant> newest = newest(state, items, now);
        Duration interval = interval(document.interval(), fresh);
        boolean names = !document.items().isEmpty() || !document.children().isEmpty();
        return new FeedState(
                state.url(),
                address,
                Optional.of(document.kind()),
                // what was left out must come again
                all ? validators : Validators.NONE,
                bounded(seen, named),
                pending,
                FeedHealth.ofRead(names, newest, now, settings.stale()),
                "",
                0,
                new Times(
                        Optional.of(now),
                        state.times().lastFailure(),
                        newest,
                        Optional.of(now.plus(interval)),
                        Optional.empty()),
                new Counts(state.counts().published(), state.counts().rejected(), duplicates));
    }

    /** It is as it was. */
    FeedState unchanged(FeedState state, String address, Optional<Duration> fresh, Instant now) {
        FeedHealth health = FeedHealth.ofRead(
                state.health() != FeedHealth.EMPTY, state.times().newest(), now, settings.stale());
        return new FeedState(
                state.url(),
                address,
                state.kind(),
                state.validators(),
                state.seen(),
                state.pending(),
                health,
                "",
                0,
                new Times(
                        Optional.of(now),
                        state.times().lastFailure(),
                        state.times().newest(),
                        Optional.of(now.plus(interval(Optional.empty(), fresh))),
                        Optional.empty()),
                state.counts());
    }

    /**
     * It could not be read.
     *
     * @param rest when it may be asked again, where somebody said
     * @param letter whether it became a dead letter
     */
    FeedState failed(
            FeedState state, String detail, boolean gone, Optional<Instant> rest, boolean letter, Instant now) {
        int failures = state.failures() + 1;
        FeedHealth health = FeedHealth.ofFailure(failures, settings.deadFailures(), gone);
        Duration pause = health == FeedHealth.DEAD
                ? DEAD_INTERVAL
                : bounded(settings.interval().multipliedBy(1L << Math.min(failures - 1, 20)));
        Instant due = now.plus(pause);
        Counts counts = state.counts();
        return new FeedState(
                state.url(),
                // what has moved and can't be found there may have come back
                failures > 1 ? state.url() : state.address(),
                state.kind(),
                state.validators(),
                state.seen(),
                state.pending(),
                health,
                detail,
                failures,
                new Times(
                        state.times().lastSuccess(),
                        Optional.of(now),
                        state.times().newest(),
                        Optional.of(rest.filter(due::isBefore).orElse(due)),
                        rest),
                new Counts(counts.published(), counts.rejected() + (letter ? 1 : 0), counts.duplicates()));
    }

    /** An item is done with: known from now on by these keys. */
    FeedState settled(FeedState state, PendingItem item, Set<String> keys, Counts counts) {
        Set<String> seen = new LinkedHashSet<>(state.seen());
        keys.forEach(key -> {
            seen.remove(key);
            seen.add(key);
        });
        Map<String, PendingItem> pending = new LinkedHashMap<>(state.pending());
        pending.remove(item.key());
        return state.withItems(seen, pending, counts);
    }

    /** An item is to be tried again. */
    FeedState postponed(FeedState state, PendingItem item) {
        Map<String, PendingItem> pending = new LinkedHashMap<>(state.pending());
        pending.put(item.key(), item);
        return state.withItems(state.seen(), pending, state.counts());
    }

    /** How long until the feed is asked again: as it says, else as its server says, within bounds. */
    Duration interval(Optional<Duration> said, Optional<Duration> fresh) {
        Duration wanted = said.orElse(settings.interval());
        return bounded(fresh.filter(age -> age.compareTo(wanted) > 0).orElse(wanted));
    }

    private Duration bounded(Duration wanted) {
        if (wanted.compareTo(settings.minInterval()) < 0) {
            return settings.minInterval().compareTo(settings.interval()) < 0
                    ? settings.minInterval()
                    : settings.interval();
        }
        return wanted.compareTo(settings.maxInterval()) > 0 ? settings.maxInterval() : wanted;
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

    private static Optional<Instant> newest(FeedState state, List<FeedItem> items, Instant now) {
        boolean someNew = items.stream()
                .anyMatch(item -> item.publishedAt().isEmpty() && !state.holds(ItemKey.ofLink(item.link())));
        Optional<Instant> told = items.stream()
                .map(FeedItem::publishedAt)
                .flatMap(Optional::stream)
                .filter(time -> !time.isAfter(now))
                .max(Instant::compareTo);
        Optional<Instant> newest = someNew ? Optional.of(now) : told;
        return newest.filter(
                        time -> state.times().newest().filter(time::isBefore).isEmpty())
                .or(() -> state.times().newest());
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
