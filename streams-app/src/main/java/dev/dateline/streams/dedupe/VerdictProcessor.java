package dev.dateline.streams.dedupe;

import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_DEAD;
import static dev.dateline.streams.fault.LedgerCounts.COPIES;
import static dev.dateline.streams.fault.LedgerCounts.ORIGINALS;
import static dev.dateline.streams.fault.LedgerCounts.UPDATES;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.JudgedArticle;
import dev.dateline.streams.flow.Lineage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;

/** Asks the {@link DuplicateRule} about an article, remembers its story, and sends the article on with its verdict. */
final class VerdictProcessor extends ContextualProcessor<String, Candidate, String, Routed<JudgedArticle>> {
    private static final String STORE = "stories";

    /** Makes one processor a task, and declares its stores. */
    record Supplier(DuplicateRule rule, SchemaRegistry registry)
            implements ProcessorSupplier<String, Candidate, String, Routed<JudgedArticle>> {
        @Override
        public VerdictProcessor get() {
            return new VerdictProcessor(
                    rule, Topics.ARTICLES.valueSerde(registry).serializer());
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(
                    LedgerStore.builder(LedgerStore.STORIES),
                    Memory.builder(STORE, rule.memory(), new BinarySerde<>(StoryFormat.STORY)));
        }
    }

    private final DuplicateRule rule;
    private final Serializer<Article> serializer;
    private Memory<Story> memory;
    private LedgerStore ledger;

    VerdictProcessor(DuplicateRule rule, Serializer<Article> serializer) {
        this.rule = rule;
        this.serializer = serializer;
    }

    @Override
    public void init(ProcessorContext<String, Routed<JudgedArticle>> context) {
        super.init(context);
        memory = Memory.in(context, STORE, rule.memory());
        ledger = LedgerStore.in(context, LedgerStore.STORIES);
    }

    @Override
    public void process(Record<String, Candidate> record) {
        Candidate candidate = record.value();
        Instant at = Memory.time(context(), record);
        Optional<Memory.Kept<Story>> kept = memory.get(record.key(), at);
        Outcome<DuplicateRule.Decision> outcome = Outcome.attempt(() -> new Outcome.Ok<>(rule.decide(
                kept.map(Memory.Kept::value),
                candidate.article().getArticleId(),
                candidate.contentHash(),
                candidate.sketch(),
                at)));
        if (outcome instanceof Outcome.Rejected<DuplicateRule.Decision> refused) {
            ledger.add(LedgerCounts.of(ARTICLES_DEAD, 1).plusDead(refused.reason()));
            context().forward(record.withValue(dead(record, refused)));
        } else if (outcome instanceof Outcome.Ok<DuplicateRule.Decision> decided) {
            Story next = decided.value().next();
            if (kept.isEmpty() || !kept.get().value().equals(next)) {
                memory.put(record.key(), next, next.openedAt());
            }
            ledger.add(LedgerCounts.of(counted(decided.value().verdict()), 1));
            context().forward(record.withValue(new Routed.Onward<>(judged(candidate, decided.value()))));
        }
    }

    private static JudgedArticle judged(Candidate candidate, DuplicateRule.Decision decision) {
        Article article = candidate.article();
        article.setVerdict(decision.verdict().name());
        article.setDuplicateOf(decision.duplicateOf().orElse(null));
        article.setSimilarity(
                decision.similarity().isPresent() ? decision.similarity().getAsDouble() : null);
        return new JudgedArticle(article, candidate.contentHash(), decision.verdict() != Verdict.COPY);
    }

    private Routed<JudgedArticle> dead(Record<String, Candidate> record, Outcome.Rejected<?> refused) {
        Article article = record.value().article();
        return new Routed.Dead<>(
                Bytes.wrap(article.getArticleId().getBytes(StandardCharsets.UTF_8)),
                Bytes.wrap(serializer.serialize(Topics.ARTICLES.name(), article)),
                new DeadLetter(
                        "dedupe", refused.reason(), refused.detail(), Lineage.get(record.headers(), Lineage.ORIGIN)));
    }

    private static String counted(Verdict verdict) {
        return switch (verdict) {
            case ORIGINAL -> ORIGINALS;
            case COPY -> COPIES;
            case UPDATE -> UPDATES;
        };
    }
}
