package dev.dateline.streams.dedupe;

import static dev.dateline.streams.fault.LedgerCounts.COPIES;
import static dev.dateline.streams.fault.LedgerCounts.ORIGINALS;
import static dev.dateline.streams.fault.LedgerCounts.UPDATES;

import dev.dateline.schemas.avro.Article;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/**
 * Takes each candidate into the graph, stores what has changed, and sends on the article with its label and the labels that it has changed,
 * each to the place of its text.
 */
final class StoryProcessor extends ContextualProcessor<String, Candidate, String, LabelledArticle> {
    /** Makes one processor a task, and declares its stores. */
    record Supplier(Duration memory) implements ProcessorSupplier<String, Candidate, String, LabelledArticle> {
        @Override
        public StoryProcessor get() {
            return new StoryProcessor(memory);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            Set<StoreBuilder<?>> stores = new LinkedHashSet<>(StoryStore.builders());
            stores.add(LedgerStore.builder(LedgerStore.STORIES));
            return stores;
        }
    }

    private final Duration memory;
    private StoryGraph graph;
    private StoryStore store;
    private LedgerStore ledger;

    StoryProcessor(Duration memory) {
        this.memory = memory;
    }

    @Override
    public void init(ProcessorContext<String, LabelledArticle> context) {
        super.init(context);
        ledger = LedgerStore.in(context, LedgerStore.STORIES);
        store = StoryStore.in(context);
        graph = new StoryGraph(memory);
        graph.restore(store.load().values());
    }

    @Override
    public void process(Record<String, Candidate> record) {
        Candidate candidate = record.value();
        GraphChange change = graph.add(
                candidate.content(), candidate.sketch(), candidate.telling(), Instant.ofEpochMilli(record.timestamp()));
        store.save(change);
        LedgerCounts counts = LedgerCounts.NONE;
        for (GraphChange.Relabelled relabelled : change.labels()) {
            counts = counts.plus(counts(relabelled));
            pass(record, change, relabelled.label());
        }
        ledger.add(counts);
    }

    private void pass(Record<String, Candidate> record, GraphChange change, Label label) {
        Headers headers = Lineage.of(record.headers());
        boolean own = label.articleId().equals(change.articleId());
        if (own) {
            record.value().article().setArticleId(change.articleId());
            Lineage.with(
                    headers, Lineage.LABELS, Integer.toString(change.labels().size()));
        } else {
            headers.remove(Lineage.ARTICLES);
        }
        Optional<Article> article = own ? Optional.of(record.value().article()) : Optional.empty();
        context()
                .forward(new Record<>(
                        label.content(), new LabelledArticle(label, article), record.timestamp(), headers));
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
