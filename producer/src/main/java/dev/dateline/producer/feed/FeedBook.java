package dev.dateline.producer.feed;

import dev.dateline.producer.feed.Agenda.Task;
import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedWork.Fault;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.NotModified;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.Pace;
import dev.dateline.producer.page.PageOutcome;
import java.net.URI;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The feeds of one run: what is known of each, and what is to be asked next. Changed by one thread; {@link #reports} may be asked by any. */
final class FeedBook {
    private static final Logger LOG = LoggerFactory.getLogger(FeedBook.class);

    /** In a single round a feed is tried again so often, as far as the patience goes. */
    private static final int POLLS = 3;

    private final FeedSettings settings;
    private final FeedRule rule;
    private final FeedStates stored;
    private final FeedSink sink;
    private final Pace pace;
    private final DoubleSupplier chance;
    private final Agenda agenda = new Agenda();
    private final ConcurrentSkipListMap<String, FeedState> states = new ConcurrentSkipListMap<>();
    private final ConcurrentSkipListMap<String, Counts> before = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> depths = new HashMap<>();
    private final Map<String, Integer> polls = new HashMap<>();
    private boolean follow;

    FeedBook(FeedSettings settings, FeedStates stored, FeedSink sink, Pace pace, DoubleSupplier chance) {
        this.settings = settings;
        this.rule = new FeedRule(settings);
        this.stored = stored;
        this.sink = sink;
        this.pace = pace;
        this.chance = chance;
    }

    Agenda agenda() {
        return agenda;
    }

    Optional<FeedState> state(String feed) {
        return Optional.ofNullable(states.get(feed));
    }

    List<FeedReport> reports() {
        return states.values().stream()
                .map(state -> FeedReport.of(state, before.getOrDefault(state.url(), Counts.NONE)))
                .toList();
    }

    /** Takes up these feeds where they were left. */
    void open(Collection<String> urls, boolean forEver) {
        follow = forEver;
        urls.forEach(url -> open(url, 0));
    }

    private void open(String url, int depth) {
        if (states.containsKey(url)) {
            return;
        }
        FeedState state = stored.find(url).orElseGet(() -> FeedState.unknown(url));
        states.put(url, state);
        before.put(url, state.counts());
        depths.put(url, depth);
        Optional<Instant> due = follow ? state.times().nextDue() : state.times().rest();
        poll(url, due.orElse(Instant.MIN));
        if (!follow
                && due.filter(pace.now().plus(settings.patience())::isBefore).isPresent()) {
            states.put(url, state.waiting("its server wants to be left alone until " + due.get()));
        }
        state.pending().values().forEach(item -> page(url, item));
    }

    /** Whether the page of an item of this feed was published for another meanwhile; then it is done with. */
    boolean settledElsewhere(String feed, PendingItem item) {
        FeedState state = states.get(feed);
        if (state == null || !isSeen(item.key())) {
            return false;
        }
        settle(rule.settled(state, item, Set.of(item.key()), duplicate(state)));
        return true;
    }

    void polled(String feed, FeedWork.Poll poll) {
        FeedState state = states.get(feed);
        if (state == null || poll.fault().filter(Fault::stopped).isPresent()) {
            return;
        }
        Instant now = pace.now();
        if (poll.fault().isPresent()) {
            failed(state, poll.fault().get(), now);
        } else if (poll.outcome() instanceof NotModified same) {
            settle(rule.unchanged(state, address(state, same.moved()), same.fresh(), now));
        } else if (poll.outcome() instanceof Fetched fetched && poll.document().isPresent()) {
            read(state, fetched, poll.document().get(), now);
        }
        FeedState next = states.getOrDefault(feed, state);
        if (follow) {
            poll(feed, next.times().nextDue().orElse(now));
        } else if (poll.fault().filter(Fault::passing).isPresent() && polls.merge(feed, 1, Integer::sum) < POLLS) {
            Instant again = now.plus(settings.retry().after(polls.getOrDefault(feed, 1), chance.getAsDouble()));
            poll(feed, next.times().rest().filter(again::isBefore).orElse(again));
        }
        log(state, next);
    }

    void paged(String feed, PendingItem item, FeedWork.Page page) {
        FeedState state = states.get(feed);
        if (state == null || page.fault().filter(Fault::stopped).isPresent()) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>(List.of(item.key()));
        page.url().map(ItemKey::ofLink).ifPresent(keys::add);
        Counts counts = state.counts();
        if (page.page().isPresent()) {
            PageOutcome outcome = page.page().get();
            if (keys.stream().anyMatch(this::isSeen)) {
                settle(rule.settled(state, item, keys, duplicate(state)));
            } else {
                boolean good = outcome instanceof PageOutcome.Ok;
                publish(outcome, rule.settled(state, item, keys, good ? published(counts) : rejected(counts)));
            }
            return;
        }
        Fault fault = page.fault().orElseThrow();
        int attempts = item.attempts() + 1;
        if (fault.passing() && attempts < settings.attempts()) {
            Instant again = pace.now().plus(settings.retry().after(attempts, chance.getAsDouble()));
            PendingItem later =
                    item.triedAgain(fault.rest().filter(again::isBefore).orElse(again));
            settle(rule.postponed(state, later));
            page(feed, later);
        } else {
            LOG.info("{}: {} {}: {}", FeedWork.origin(feed), item.item().link(), fault.reason(), fault.detail());
            String tries = attempts > 1 ? ", after %d attempts".formatted(attempts) : "";
            publish(
                    new Fault(
                                    fault.reason(),
                                    fault.detail() + tries,
                                    fault.passing(),
                                    fault.gone(),
                                    false,
                                    fault.rest(),
                                    fault.raw())
                            .rejected(item.item().link(), feed),
                    rule.settled(state, item, keys, rejected(counts)));
        }
    }

    private void read(FeedState state, Fetched fetched, FeedDocument document, Instant now) {
        // an index is always read whole: what it names is not kept
        Validators validators = document.kind() == FeedKind.SITEMAP_INDEX ? Validators.NONE : fetched.validators();
        FeedState next = rule.read(
                state, document, address(state, fetched.moved()), validators, fetched.fresh(), this::elsewhere, now);
        settle(next);
        next.pending().values().stream()
                .filter(item -> !state.pending().containsKey(item.key()))
                .forEach(item -> page(state.url(), item));
        int depth = depths.getOrDefault(state.url(), 0);
        if (depth < settings.sitemapDepth()) {
            document.children().stream().limit(settings.sitemaps()).forEach(child -> open(child, depth + 1));
        }
    }

    private void failed(FeedState state, Fault fault, Instant now) {
        String detail = fault.reason() + ": " + fault.detail();
        boolean known = state.failures() > 0 && state.detail().startsWith(fault.reason() + ":");
        boolean dies = state.health() != FeedHealth.DEAD
                && FeedHealth.ofFailure(state.failures() + 1, settings.deadFailures(), fault.gone()) == FeedHealth.DEAD;
        boolean letter = fault.passing() ? dies : !known;
        FeedState next = rule.failed(state, detail, fault.gone(), fault.rest(), letter, now);
        if (letter) {
            publish(fault.rejected(state.url(), state.url()), next);
        } else {
            settle(next);
        }
    }

    private void poll(String feed, Instant notBefore) {
        String address = states.get(feed).address();
        agenda.add(new Task(feed, Optional.empty(), Fetcher.host(address).orElse(""), notBefore));
    }

    private void page(String feed, PendingItem item) {
        agenda.add(new Task(
                feed, Optional.of(item), Fetcher.host(item.item().link()).orElse(""), item.notBefore()));
    }

    private FeedRule.Elsewhere elsewhere(String key) {
        if (isSeen(key)) {
            return FeedRule.Elsewhere.DONE;
        }
        return states.values().stream().anyMatch(state -> state.pending().containsKey(key))
                ? FeedRule.Elsewhere.WAITING
                : FeedRule.Elsewhere.UNKNOWN;
    }

    private boolean isSeen(String key) {
        return states.values().stream().anyMatch(state -> state.seen().contains(key));
    }

    private void publish(PageOutcome outcome, FeedState next) {
        states.put(next.url(), next);
        sink.page(outcome, next);
    }

    private void settle(FeedState next) {
        states.put(next.url(), next);
        sink.state(next);
    }

    private static String address(FeedState state, Optional<URI> moved) {
        return moved.map(URI::toString).orElse(state.address());
    }

    private static Counts published(Counts counts) {
        return new Counts(counts.published() + 1, counts.rejected(), counts.duplicates());
    }

    private static Counts rejected(Counts counts) {
        return new Counts(counts.published(), counts.rejected() + 1, counts.duplicates());
    }

    private static Counts duplicate(FeedState state) {
        Counts counts = state.counts();
        return new Counts(counts.published(), counts.rejected(), counts.duplicates() + 1);
    }

    private static void log(FeedState before, FeedState now) {
        String name = FeedWork.origin(now.url());
        String why = now.detail().isEmpty() ? now.health().meaning() : now.detail();
        if (now.health() == before.health()) {
            LOG.debug("{} is {} still: {}", name, now.health().word(), why);
        } else if (now.health() == FeedHealth.OK) {
            LOG.info("{} is ok, was {}", name, before.health().word());
        } else {
            LOG.warn("{} is {}: {}", name, now.health().word(), why);
        }
    }
}
