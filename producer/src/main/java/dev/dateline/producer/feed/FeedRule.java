package dev.dateline.producer.feed;

import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedState.Times;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a feed's state is after a poll, and after each of its items. Pure. */
final class FeedRule {
    private static final Duration DEAD_INTERVAL = Duration.ofDays(1);

    private final FeedSettings settings;
    private final ItemRule items;

    FeedRule(FeedSettings settings) {
        this.settings = settings;
        this.items = new ItemRule(settings);
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
            ItemRule.Others elsewhere,
            Instant now) {
        ItemRule.Taken taken = items.take(state, document.items(), elsewhere, now);
        Optional<Instant> newest = newest(state, taken.items(), now);
        Duration interval = interval(document.interval(), fresh);
        boolean names = !document.items().isEmpty() || !document.children().isEmpty();
        return new FeedState(
                state.url(),
                address,
                Optional.of(document.kind()),
                // what was left out must come again
                taken.all() ? validators : Validators.NONE,
                taken.seen(),
                taken.pending(),
                FeedHealth.ofRead(names, newest, now, settings.stale()),
                "",
                0,
                new Times(
                        Optional.of(now),
                        state.times().lastFailure(),
                        newest,
                        Optional.of(now.plus(interval)),
                        Optional.empty()),
                new Counts(
                        state.counts().published(),
                        state.counts().rejected(),
                        state.counts().duplicates() + taken.duplicates()));
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
}
