package dev.dateline.streams.merge;

import static dev.dateline.streams.fault.LedgerCounts.EVENTS;
import static dev.dateline.streams.fault.LedgerCounts.EVENT_VERSIONS;
import static dev.dateline.streams.fault.LedgerCounts.MERGED;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.ReportedArticle;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Takes each reported article into the book, stores what has changed, and sends on the article with the versions of events that it has changed. An article
 * goes onward even where the book fails on it.
 */
final class MergeProcessor extends ContextualProcessor<String, ReportedArticle, String, Routed<CodedStory>> {
    /** Makes one processor a task, and declares its stores. */
    record Supplier(Duration memory, int mostTexts, SchemaRegistry registry)
            implements ProcessorSupplier<String, ReportedArticle, String, Routed<CodedStory>> {
        @Override
        public MergeProcessor get() {
            return new MergeProcessor(
                    memory, mostTexts, Topics.ARTICLES.valueSerde(registry).serializer());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            Set<StoreBuilder<?>> stores = new LinkedHashSet<>(EventStore.builders(registry));
            stores.add(LedgerStore.builder(LedgerStore.EVENTS));
            return stores;
        }
    }

    private final Duration memory;
    private final int mostTexts;
    private final Serializer<Article> serializer;
    private EventBook book;
    private EventStore store;
    private LedgerStore ledger;

    MergeProcessor(Duration memory, int mostTexts, Serializer<Article> serializer) {
        this.memory = memory;
        this.mostTexts = mostTexts;
        this.serializer = serializer;
    }

    @Override
    public void init(ProcessorContext<String, Routed<CodedStory>> context) {
        super.init(context);
        ledger = LedgerStore.in(context, LedgerStore.EVENTS);
        store = EventStore.in(context);
        book = restored();
    }

    private EventBook restored() {
        EventBook restored = new EventBook(memory, mostTexts, store::wording);
        restored.restore(store.load());
        return restored;
    }

    @Override
    public void process(Record<String, ReportedArticle> record) {
        ReportedArticle reported = record.value();
        Outcome<List<NewsEvent>> outcome =
                Outcome.attempt(() -> new Outcome.Ok<>(take(reported, Instant.ofEpochMilli(record.timestamp()))));
        List<NewsEvent> versions = outcome.fold(published -> published, refused -> List.of());
        Headers headers = Lineage.with(Lineage.of(record.headers()), Lineage.EVENTS, Integer.toString(versions.size()));
        ledger.add(LedgerCounts.of(MERGED, 1).plus(EVENT_VERSIONS, versions.size()));
        context()
                .forward(new Record<>(
                        record.key(),
                        new Routed.Onward<>(new CodedStory(reported.article(), versions)),
                        record.timestamp(),
                        headers));
        if (outcome instanceof Outcome.Rejected<List<NewsEvent>> refused) {
            book = restored(); // it may have stopped half way
            refuse(record, refused);
        }
    }

    private List<NewsEvent> take(ReportedArticle reported, Instant at) {
        String content = reported.label().content();
        save(book.forget(at));
        if (!book.knows(content)) {
            store.save(content, Wording.of(reported.article().getBody()));
        }
        List<NewsEvent> coded = reported.reports().orElse(List.of());
        Words head = Told.head(reported.article());
        Told told = Told.of(
                reported.label(),
                reported.article(),
                reported.reports()
                        .map(events -> events.stream()
                                .map(event -> StoredReport.of(event, head))
                                .toList()));
        coded.forEach(event -> store.save(content, event));
        BookChange change = book.take(told);
        save(change);
        store.save(content, told.address(), told.edition());
        List<NewsEvent> versions = new ArrayList<>();
        change.events().forEach((eventId, of) -> version(eventId, of).ifPresent(versions::add));
        return versions;
    }

    private void save(BookChange change) {
        change.forgotten().forEach(store::forget);
        change.texts().forEach(store::save);
    }

    private Optional<NewsEvent> version(String eventId, String content) {
        Optional<Version> last = store.version(eventId);
        Optional<NewsEvent> now = book.event(eventId).map(state -> EventVersions.of(state, this::coded));
        Optional<NewsEvent> next = now.isPresent()
                ? VersionRule.told(last, now.get())
                : last.flatMap(known -> untold(eventId, content, known));
        next.ifPresent(version -> {
            Version published = VersionRule.of(version, now.orElse(version));
            store.save(eventId, published);
            int grown =
                    (published.stands() ? 1 : 0) - (last.filter(Version::stands).isPresent() ? 1 : 0);
            ledger.add(LedgerCounts.of(EVENTS, grown));
        });
        return next;
    }

    private Optional<NewsEvent> untold(String eventId, String content, Version last) {
        NewsEvent event = store.report(content, eventId);
        Optional<String> into = book.successor(
                eventId, content, Sequences.of(event.getEvidence().getSentence()));
        return VersionRule.untold(
                Optional.of(last),
                event,
                into,
                into.isPresent() ? "another report of it is earlier" : "no article tells it any longer");
    }

    private NewsEvent coded(ReportNode report) {
        return store.report(report.text().content(), report.eventId());
    }

    private void refuse(Record<String, ReportedArticle> record, Outcome.Rejected<?> refused) {
        ledger.add(LedgerCounts.NONE.plusDead(refused.reason()));
        context()
                .forward(record.withValue(new Routed.Dead<>(
                        Bytes.wrap(record.key().getBytes(StandardCharsets.UTF_8)),
                        Bytes.wrap(serializer.serialize(
                                Topics.ARTICLES.name(), record.value().article())),
                        new DeadLetter(
                                "merge",
                                refused.reason(),
                                refused.detail(),
                                Lineage.get(record.headers(), Lineage.ORIGIN)))));
    }
}
