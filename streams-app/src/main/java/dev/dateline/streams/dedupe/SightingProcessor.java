package dev.dateline.streams.dedupe;

import static dev.dateline.streams.fault.LedgerCounts.ARTICLES_DEAD;

import dev.dateline.schemas.DeadLetter;
import dev.dateline.streams.fault.LedgerCounts;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.fault.Outcome;
import dev.dateline.streams.fault.Routed;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.Lineage;
import dev.dateline.streams.flow.SplitPage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
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

/** Asks the {@link SightingRule} about a page, remembers what was seen, and sends each article on under its story's key. */
final class SightingProcessor extends ContextualProcessor<String, SplitPage, String, Routed<Candidate>> {
    private static final String STORE = "sightings-by-url";

    /** Makes one processor a task, and declares its store. */
    record Supplier(SightingRule rule) implements ProcessorSupplier<String, SplitPage, String, Routed<Candidate>> {
        @Override
        public SightingProcessor get() {
            return new SightingProcessor(rule);
        }

        @Override
        public Set<StoreBuilder<?>> stores() {
            return Set.of(Memory.builder(STORE, rule.memory(), new BinarySerde<>(SightingsFormat.SIGHTINGS)));
        }
    }

    private final SightingRule rule;
    private Memory<Sightings> memory;
    private LedgerStore ledger;

    SightingProcessor(SightingRule rule) {
        this.rule = rule;
    }

    @Override
    public void init(ProcessorContext<String, Routed<Candidate>> context) {
        super.init(context);
        memory = Memory.in(context, STORE, rule.memory());
        ledger = LedgerStore.in(context, LedgerStore.PAGES);
    }

    @Override
    public void process(Record<String, SplitPage> record) {
        Instant at = Memory.time(context(), record);
        Optional<Memory.Kept<Sightings>> kept = memory.get(record.key(), at);
        Outcome<Sighted> outcome = Outcome.attempt(() -> sight(kept.map(Memory.Kept::value), record.value(), at));
        if (outcome instanceof Outcome.Rejected<Sighted> refused) {
            refuse(record, refused);
        } else if (outcome instanceof Outcome.Ok<Sighted> sighted) {
            kept.filter(old -> !old.since().equals(at)).ifPresent(old -> memory.forget(record.key(), old.since()));
            memory.put(record.key(), sighted.value().next(), at);
            pass(record, sighted.value().candidates());
        }
    }

    private Outcome<Sighted> sight(Optional<Sightings> seen, SplitPage page, Instant at) {
        List<Sighting> sightings = page.articles().stream().map(Sighting::of).toList();
        SightingRule.Decision decision = rule.decide(seen, sightings, at);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            candidates.add(Candidate.of(
                    page.page(),
                    page.articles().get(i),
                    sightings.get(i),
                    decision.placed().get(i)));
        }
        return new Outcome.Ok<>(new Sighted(candidates, decision.next()));
    }

    private void pass(Record<String, SplitPage> record, List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            Headers headers =
                    Lineage.with(Lineage.of(record.headers()), Lineage.ARTICLES, Integer.toString(candidates.size()));
            context()
                    .forward(new Record<>(
                            candidate.article().getStoryId(),
                            new Routed.Onward<>(candidate),
                            record.timestamp(),
                            headers));
        }
    }

    private void refuse(Record<String, SplitPage> record, Outcome.Rejected<Sighted> refused) {
        SplitPage page = record.value();
        ledger.add(LedgerCounts.of(ARTICLES_DEAD, page.articles().size()).plusDead(refused.reason()));
        DeadLetter letter = new DeadLetter(
                "dedupe", refused.reason(), refused.detail(), Lineage.get(record.headers(), Lineage.ORIGIN));
        Bytes key = Bytes.wrap(record.key().getBytes(StandardCharsets.UTF_8));
        context().forward(record.withValue(new Routed.Dead<>(key, page.bytes(), letter)));
    }

    private record Sighted(List<Candidate> candidates, Sightings next) {}
}
