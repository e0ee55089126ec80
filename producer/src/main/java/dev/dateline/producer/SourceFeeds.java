package dev.dateline.producer;

import dev.dateline.producer.feed.FeedHealth;
import dev.dateline.producer.feed.FeedItem;
import dev.dateline.producer.feed.FeedKind;
import dev.dateline.producer.feed.FeedSink;
import dev.dateline.producer.feed.FeedState;
import dev.dateline.producer.feed.FeedState.Counts;
import dev.dateline.producer.feed.FeedState.Times;
import dev.dateline.producer.feed.PendingItem;
import dev.dateline.producer.fetch.FetchOutcome.Validators;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.schemas.avro.SourceItem;
import dev.dateline.schemas.avro.SourceState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** States of feeds as records of {@code news.sources}, committed in step with their pages. For use by one thread. */
public final class SourceFeeds implements FeedSink {
    private static final String UNREAD = "FEED";

    private final SourcePublisher publisher;

    /** Pages and states go to this publisher. */
    public SourceFeeds(SourcePublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void page(PageOutcome outcome, FeedState after) {
        publisher.accept(outcome);
        publisher.mark(record(after));
    }

    @Override
    public void state(FeedState after) {
        publisher.mark(record(after));
    }

    @Override
    public void rest() {
        publisher.commit();
    }

    /** A feed's state as it is kept. */
    static SourceState record(FeedState state) {
        Times times = state.times();
        return SourceState.newBuilder()
                .setSource(state.url())
                .setKind(state.kind().map(FeedKind::name).orElse(UNREAD))
                .setAddress(state.address().equals(state.url()) ? null : state.address())
                .setEtag(state.validators().etag().orElse(null))
                .setLastModified(state.validators().lastModified().orElse(null))
                .setSeen(new ArrayList<>(state.seen()))
                .setPending(pending(state))
                .setLastSuccessAt(times.lastSuccess().orElse(null))
                .setLastFailureAt(times.lastFailure().orElse(null))
                .setNewestAt(times.newest().orElse(null))
                .setNextDueAt(times.nextDue().orElse(null))
                .setRestUntil(times.rest().orElse(null))
                .setFailures(state.failures())
                .setHealth(state.health().name())
                .setDetail(state.detail().isEmpty() ? null : state.detail())
                .setPages(state.counts().published())
                .setRejected(state.counts().rejected())
                .setSkipped(state.counts().duplicates())
                .build();
    }

    /** A feed's state as it was kept; words of a later version count as unknown. */
    public static FeedState state(SourceState record) {
        Map<String, PendingItem> pending = new LinkedHashMap<>();
        for (SourceItem item : record.getPending() == null ? List.<SourceItem>of() : record.getPending()) {
            PendingItem waiting = PendingItem.of(
                    new FeedItem(
                            item.getLink(),
                            Optional.ofNullable(item.getGuid()),
                            Optional.ofNullable(item.getPublishedAt()),
                            Optional.ofNullable(item.getTitle()),
                            Optional.ofNullable(item.getLanguage())),
                    item.getAttempts(),
                    Optional.ofNullable(item.getNotBefore()).orElse(Instant.EPOCH));
            pending.put(waiting.key(), waiting);
        }
        return new FeedState(
                record.getSource(),
                Optional.ofNullable(record.getAddress()).orElse(record.getSource()),
                word(FeedKind.values(), record.getKind()),
                new Validators(Optional.ofNullable(record.getEtag()), Optional.ofNullable(record.getLastModified())),
                new LinkedHashSet<>(record.getSeen()),
                pending,
                word(FeedHealth.values(), record.getHealth()).orElse(FeedHealth.WAITING),
                Optional.ofNullable(record.getDetail()).orElse(""),
                Optional.ofNullable(record.getFailures()).orElse(0),
                new Times(
                        Optional.ofNullable(record.getLastSuccessAt()),
                        Optional.ofNullable(record.getLastFailureAt()),
                        Optional.ofNullable(record.getNewestAt()),
                        Optional.ofNullable(record.getNextDueAt()),
                        Optional.ofNullable(record.getRestUntil())),
                new Counts(count(record.getPages()), count(record.getRejected()), count(record.getSkipped())));
    }

    private static @Nullable List<SourceItem> pending(FeedState state) {
        return state.pending().isEmpty()
                ? null
                : state.pending().values().stream().map(SourceFeeds::record).toList();
    }

    private static SourceItem record(PendingItem waiting) {
        FeedItem item = waiting.item();
        return SourceItem.newBuilder()
                .setLink(item.link())
                .setGuid(item.guid().orElse(null))
                .setPublishedAt(item.publishedAt().orElse(null))
                .setTitle(item.title().orElse(null))
                .setLanguage(item.language().orElse(null))
                .setAttempts(waiting.attempts())
                .setNotBefore(waiting.notBefore())
                .build();
    }

    private static <E extends Enum<E>> Optional<E> word(E[] words, @Nullable String name) {
        return Stream.of(words)
                .filter(word -> word.name().equals(name == null ? "" : name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    private static long count(@Nullable Long count) {
        return count == null ? 0 : count;
    }
}
