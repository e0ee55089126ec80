package dev.dateline.producer.feed;

import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.page.PageOutcome;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is known of the feeds of one run, each change handed to the sink. Changed by one thread; {@link #reports} may be asked by any. */
final class FeedShelf {
    /** Sitemaps that no index names any more, the last ones: so many are told what they had, should they come back. */
    private static final int MAX_RETIRED = 100;

    private final FeedStates stored;
    private final FeedSink sink;
    private final ConcurrentSkipListMap<String, FeedState> states = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Counts> before = new ConcurrentSkipListMap<>();
    private final Set<String> retired = new LinkedHashSet<>();

    FeedShelf(FeedStates stored, FeedSink sink) {
        this.stored = stored;
        this.sink = sink;
    }

    Optional<FeedState> state(String feed) {
        return Optional.ofNullable(states.get(feed));
    }

    List<FeedReport> reports() {
        return states.values().stream()
                .map(state -> FeedReport.of(state, before.getOrDefault(state.url(), Counts.NONE)))
                .toList();
    }

    /** Takes a feed up where it was left; empty where it is taken up already. */
    Optional<FeedState> takeUp(String feed) {
        FeedState known = states.get(feed);
        if (known != null) {
            return retired.remove(feed) ? Optional.of(known) : Optional.empty();
        }
        FeedState state = stored.find(feed).orElseGet(() -> FeedState.unknown(feed));
        states.put(feed, state);
        before.put(feed, state.counts());
        return Optional.of(state);
    }

    /** It is not asked any more. */
    void retire(String feed) {
        retired.add(feed);
        Iterator<String> oldest = retired.iterator();
        while (retired.size() > MAX_RETIRED) {
            String forgotten = oldest.next();
            oldest.remove();
            states.remove(forgotten);
            before.remove(forgotten);
        }
    }

    /** The state is another, which is kept with what is committed next. */
    void settle(FeedState next) {
        states.put(next.url(), next);
        sink.state(next);
    }

    /** Something has come, after which the state is this. */
    void publish(PageOutcome outcome, FeedState next) {
        states.put(next.url(), next);
        sink.page(outcome, next);
    }

    /** The state is shown as another for now. */
    void show(FeedState next) {
        states.put(next.url(), next);
    }

    boolean isSeen(String key) {
        return states.values().stream().anyMatch(state -> state.seen().contains(key));
    }

    /** What all these feeds know of an item. */
    ItemRule.Elsewhere elsewhere(String key) {
        if (isSeen(key)) {
            return ItemRule.Elsewhere.DONE;
        }
        return states.values().stream().anyMatch(state -> state.pending().containsKey(key))
                ? ItemRule.Elsewhere.WAITING
                : ItemRule.Elsewhere.UNKNOWN;
    }
}
