package dev.dateline.streams.dedupe;

import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_DEAD;
import static dev.dateline.streams.fault.LedgerCounts.COPIES;
import static dev.dateline.streams.fault.LedgerCounts.ORIGINALS;
import static dev.dateline.streams.fault.LedgerCounts.UPDATES;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.Verdict;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Takes each candidate into the graph, stores what has changed, and sends on the article with its label and the labels that it has changed,
 * each to the place of its text.
 */
final class StoryProcessor extends ContextualProcessor<String, Candidate, String, Routed<LabelledArticle>> {
    /** Makes one processor a task, and declares its stores. */
    record Supplier(Duration memory, int mostTexts)
            implements ProcessorSupplier<String, Candidate, String, Routed<LabelledArticle>> {
        @Override
        public StoryProcessor get() {
            return new StoryProcessor(memory, mostTexts);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            Set<StoreBuilder<?>> stores = new LinkedHashSet<>(StoryStore.builders());
            stores.add(LedgerStore.builder(LedgerStore.STORIES));
            return stores;
        }
    }

    private final Duration memory;
    private final int mostTexts;
    private StoryGraph graph;
    private StoryStore store;
    private LedgerStore ledger;

    StoryProcessor(Duration memory, int mostTexts) {
        this.memory = memory;
        this.mostTexts = mostTexts;
    }

    @Override
    public void init(ProcessorContext<String, Routed<LabelledArticle>> context) {
        super.init(context);
        ledger = LedgerStore.in(context, LedgerStore.STORIES);
        store = StoryStore.in(context);
        graph = restored();
    }

    private StoryGraph restored() {
        StoryGraph restored = new StoryGraph(memory, mostTexts);
        restored.restore(store.load().values());
        return restored;
    }

    @Override
    public void process(Record<String, Candidate> record) {
        Candidate candidate = record.value();
        Outcome<GraphChange> outcome = Outcome.attempt(() -> new Outcome.Ok<>(graph.add(
                candidate.content(),
                candidate.sketch(),
                candidate.telling(),
                Instant.ofEpochMilli(record.timestamp()))));
        if (outcome instanceof Outcome.Ok<GraphChange> changed) {
            store.save(changed.value());
            pass(record, changed.value().labels());
        } else if (outcome instanceof Outcome.Rejected<GraphChange> refused) {
            graph = restored(); // it may have stopped half way
            refuse(record, refused);
        }
    }

    /** Sends on the labels, the article's own with the article. */
    private void pass(Record<String, Candidate> record, List<GraphChange.Relabelled> labels) {
        LedgerCounts counts = LedgerCounts.NONE;
        for (GraphChange.Relabelled relabelled : labels) {
            boolean own = relabelled.equals(labels.get(0));
            Label label = relabelled.label();
            Headers headers = Lineage.of(record.headers());
            Optional<Bytes> article = Optional.empty();
            if (own) {
                Lineage.with(headers, Lineage.LABELS, Integer.toString(labels.size()));
                article = Optional.of(record.value().article());
            } else {
                headers.remove(Lineage.ARTICLES);
            }
            counts = counts.plus(counts(relabelled));
            context()
                    .forward(new Record<>(
                            label.content(),
                            new Routed.Onward<>(new LabelledArticle(label, relabelled.wasFresh(), article)),
                            record.timestamp(),
                            headers));
        }
        ledger.add(counts);
    }

    private void refuse(Record<String, Candidate> record, Outcome.Rejected<?> refused) {
        Candidate candidate = record.value();
        ledger.add(LedgerCounts.of(ARTICLES_DEAD, 1).plusDead(refused.reason()));
        context()
                .forward(record.withValue(new Routed.Dead<>(
                        Bytes.wrap(candidate.telling().articleId().getBytes(StandardCharsets.UTF_8)),
                        candidate.article(),
                        new DeadLetter(
                                "dedupe",
                                refused.reason(),
                                refused.detail(),
                                Lineage.get(record.headers(), Lineage.ORIGIN)))));
    }

    private static LedgerCounts counts(GraphChange.Relabelled relabelled) {
        LedgerCounts counts = LedgerCounts.of(counted(relabelled.label().verdict()), 1);
        return relabelled
                .before()
                .map(before -> counts.plus(counted(before), -1))
                .orElse(counts);
    }

    private static String counted(Verdict verdict) {
        return switch (verdict) {
            case ORIGINAL -> ORIGINALS;
            case COPY -> COPIES;
            case UPDATE -> UPDATES;
        };
    }
}
