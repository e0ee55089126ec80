package dev.dateline.streams.dedupe;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.JudgedArticle;
import dev.dateline.streams.flow.SplitPage;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Wires split pages to judged articles: what was seen at the address, then, by one hop, what is known of the story. */
public final class DedupeStep {
    private final SchemaRegistry registry;
    private final Duration memory;

    /**
     * @param memory for how long texts and stories are remembered, by record time
     */
    public DedupeStep(SchemaRegistry registry, Duration memory) {
        this.registry = registry;
        this.memory = memory;
    }

    /** Attaches itself to split pages keyed by URL; the output is keyed by storyId. */
    public KStream<String, JudgedArticle> attach(KStream<String, SplitPage> pages) {
        KStream<String, Candidate> candidates = DeadLetterStep.attach(
                        "sighting",
                        pages.process(
                                new SightingProcessor.Supplier(new SightingRule(memory)),
                                Named.as("sighting-by-url"),
                                LedgerStore.PAGES))
                .repartition(Repartitioned.with(Serdes.String(), new BinarySerde<>(new CandidateFormat(registry)))
                        .withName("articles-by-story"));
        return DeadLetterStep.attach(
                "verdict",
                candidates.process(
                        new VerdictProcessor.Supplier(new DuplicateRule(memory), registry),
                        Named.as("verdict-by-story")));
    }
}
