package dev.dateline.producer.feed;

import dev.dateline.producer.feed.Agenda.Task;
import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedWork.Fault;
import dev.dateline.producer.fetch.FetchOutcome.Fetched;
import dev.dateline.producer.fetch.FetchOutcome.NotModified;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import dev.dateline.producer.fetch.Fetcher;
import dev.dateline.producer.fetch.OneLine;
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
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be asked next for the feeds of one run, and what becomes of the answers. For use by one thread; {@link #reports} may be asked by any. */
final class FeedBook {
    private static final Logger LOG = LoggerFactory.getLogger(FeedBook.class);

    /** In a single round a feed is tried again so often, as far as the patience goes. */
    private static final int POLLS = 3;

    private final FeedSettings settings;
    private final FeedRule rule;
    private final FeedShelf shelf;
    private final SitemapTree tree;
    private final Pace pace;
    private final DoubleSupplier chance;
    private final Agenda agenda = new Agenda();
    private final Map<String, Integer> polls = new HashMap<>();
    private boolean follow;

    FeedBook(FeedSettings settings, FeedStates stored, FeedSink sink, Pace pace, DoubleSupplier chance) {
        this.settings = settings;
        this.rule = new FeedRule(settings);
        this.shelf = new FeedShelf(stored, sink);
        this.tree = new SitemapTree(settings);
        this.pace = pace;
        this.chance = chance;
    }

    Agenda agenda() {
        return agenda;
    }

    Optional<FeedState> state(String feed) {
        return shelf.state(feed);
    }

    List<FeedReport> reports() {
        return shelf.reports();
    }

    /** Takes up these feeds where they were left. */
    void open(Collection<String> urls, boolean forEver) {
        follow = forEver;
        urls.forEach(tree::root);
        urls.forEach(this::open);
    }

    private void open(String url) {
        FeedState state = shelf.takeUp(url).orElse(null);
        if (state == null) {
            return;
        }
        Optional<Instant> due = follow ? state.times().nextDue() : state.times().rest();
        poll(state, due.orElse(Instant.MIN));
        if (!follow
                && due.filter(pace.now().plus(settings.patience())::isBefore).isPresent()) {
            shelf.show(state.waiting("its server wants to be left alone until " + due.get()));
        }
        state.pending().values().forEach(item -> page(url, item));
    }

    /** Whether the page of an item of this feed was published for another meanwhile; then it is done with. */
    boolean settledElsewhere(String feed, PendingItem item) {
        FeedState state = shelf.state(feed).orElse(null);
        if (state == null || !shelf.isSeen(item.key())) {
            return false;
        }
        shelf.settle(rule.settled(state, item, Set.of(item.key()), duplicate(state)));
        return true;
    }

    void polled(String feed, FeedWork.Poll poll) {
        FeedState state = shelf.state(feed).orElse(null);
        if (state == null || poll.fault().filter(Fault::stopped).isPresent()) {
            return;
        }
        Instant now = pace.now();
        if (poll.fault().isPresent()) {
            failed(state, poll.fault().get(), now);
        } else if (poll.outcome() instanceof NotModified same) {
            shelf.settle(rule.unchanged(state, address(state, same.moved()), same.fresh(), now));
        } else if (poll.outcome() instanceof Fetched fetched && poll.document().isPresent()) {
            read(state, fetched, poll.document().get(), now);
        }
        FeedState next = shelf.state(feed).orElse(state);
        if (follow && !tree.isNamed(feed) && next.pending().isEmpty()) {
            tree.forget(feed);
            shelf.retire(feed);
        } else if (follow) {
            poll(next, next.times().nextDue().orElse(now));
        } else if (poll.fault().filter(Fault::passing).isPresent() && polls.merge(feed, 1, Integer::sum) < POLLS) {
            Instant again = now.plus(settings.retry().after(polls.getOrDefault(feed, 1), chance.getAsDouble()));
            poll(next, next.times().rest().filter(again::isBefore).orElse(again));
        }
        log(state, next);
    }

    void paged(String feed, PendingItem item, FeedWork.Page page) {
        FeedState state = shelf.state(feed).orElse(null);
        if (state == null || page.fault().filter(Fault::stopped).isPresent()) {
            return;
        }
        Set<String> keys = new LinkedHashSet<>(List.of(item.key()));
        page.url().map(ItemKey::ofLink).ifPresent(keys::add);
        Counts counts = state.counts();
        if (page.page().isPresent()) {
            PageOutcome outcome = page.page().get();
            if (keys.stream().anyMatch(shelf::isSeen)) {
                shelf.settle(rule.settled(state, item, keys, duplicate(state)));
            } else {
                boolean good = outcome instanceof PageOutcome.Ok;
                shelf.publish(outcome, rule.settled(state, item, keys, good ? published(counts) : rejected(counts)));
            }
            return;
        }
        Fault fault = page.fault().orElseThrow();
        int attempts = item.attempts() + 1;
        if (fault.passing() && attempts < settings.attempts()) {
            Instant again = pace.now().plus(settings.retry().after(attempts, chance.getAsDouble()));
            PendingItem later =
                    item.triedAgain(fault.rest().filter(again::isBefore).orElse(again));
            shelf.settle(rule.postponed(state, later));
            page(feed, later);
        } else {
            LOG.info(
                    "{}: {} {}: {}",
                    FeedWork.origin(feed),
                    OneLine.of(item.item().link()),
                    fault.reason(),
                    fault.detail());
            String tries = attempts > 1 ? ", after %d attempts".formatted(attempts) : "";
            shelf.publish(
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
                state, document, address(state, fetched.moved()), validators, fetched.fresh(), shelf::elsewhere, now);
        shelf.settle(next);
        next.pending().values().stream()
                .filter(item -> !state.pending().containsKey(item.key()))
                .forEach(item -> page(state.url(), item));
        tree.named(state.url(), document.children()).forEach(this::open);
    }

    private void failed(FeedState state, Fault fault, Instant now) {
        String detail = fault.reason() + ": " + fault.detail();
        boolean known = state.failures() > 0 && state.detail().startsWith(fault.reason() + ":");
        boolean dies = state.health() != FeedHealth.DEAD
                && FeedHealth.ofFailure(state.failures() + 1, settings.deadFailures(), fault.gone()) == FeedHealth.DEAD;
        boolean letter = fault.passing() ? dies : !known;
        FeedState next = rule.failed(state, detail, fault.gone(), fault.rest(), letter, now);
        if (letter) {
            shelf.publish(fault.rejected(state.url(), state.url()), next);
        } else {
            shelf.settle(next);
        }
    }

    private void poll(FeedState state, Instant notBefore) {
        String host = Fetcher.host(state.address()).orElse("");
        agenda.add(new Task(state.url(), Optional.empty(), host, notBefore));
    }

    private void page(String feed, PendingItem item) {
        agenda.add(new Task(
                feed, Optional.of(item), Fetcher.host(item.item().link()).orElse(""), item.notBefore()));
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
