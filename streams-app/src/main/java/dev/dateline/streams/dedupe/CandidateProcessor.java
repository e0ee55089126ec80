package dev.dateline.streams.dedupe;

import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_DEAD;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.SplitPage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Makes the candidates of a page, and their sketches: the work that is not the index's. */
final class CandidateProcessor extends ContextualProcessor<String, SplitPage, String, Routed<Candidate>> {
    private final Serializer<Article> serializer;
    private LedgerStore ledger;

    CandidateProcessor(Serializer<Article> serializer) {
        this.serializer = serializer;
    }

    @Override
    public void init(ProcessorContext<String, Routed<Candidate>> context) {
        super.init(context);
        ledger = LedgerStore.in(context, LedgerStore.PAGES);
    }

    @Override
    public void process(Record<String, SplitPage> record) {
        SplitPage page = record.value();
        Outcome<List<Candidate>> outcome =
                Outcome.attempt(() -> new Outcome.Ok<>(Candidate.of(page.page(), page.articles(), this::bytes)));
        if (outcome instanceof Outcome.Rejected<List<Candidate>> refused) {
            refuse(record, refused);
        } else if (outcome instanceof Outcome.Ok<List<Candidate>> candidates) {
            pass(record, candidates.value());
        }
    }

    private Bytes bytes(Article article) {
        return Bytes.wrap(serializer.serialize(Topics.ARTICLES.name(), article));
    }

    private void pass(Record<String, SplitPage> record, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Headers headers =
                    Lineage.with(Lineage.of(record.headers()), Lineage.ARTICLES, Integer.toString(candidates.size()));
            context()
                    .forward(new Record<>(
                            candidate.content(), new Routed.Onward<>(candidate), record.timestamp(), headers));
        }
    }

    private void refuse(Record<String, SplitPage> record, Outcome.Rejected<?> refused) {
        SplitPage page = record.value();
        ledger.add(LedgerCounts.of(ARTICLES_DEAD, page.articles().size()).plusDead(refused.reason()));
        DeadLetter letter = new DeadLetter(
                "dedupe", refused.reason(), refused.detail(), Lineage.get(record.headers(), Lineage.ORIGIN));
        Bytes key = Bytes.wrap(record.key().getBytes(StandardCharsets.UTF_8));
        context().forward(record.withValue(new Routed.Dead<>(key, page.bytes(), letter)));
    }
}
