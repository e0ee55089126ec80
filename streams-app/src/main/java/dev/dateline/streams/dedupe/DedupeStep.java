package dev.dateline.streams.dedupe;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.Hops;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.SplitPage;
import java.time.Duration;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/**
 * Wires split pages to labelled articles: sketches on the pages' partitions, one hop to the index, which is one partition (ADR 0007), and one
 * hop to where the texts are kept.
 */
public final class DedupeStep {
    private final SchemaRegistry registry;
    private final Duration memory;
    private final int mostTexts;
    private final int partitions;

    /**
     * @param memory for how long texts are remembered, by record time
     * @param mostTexts texts remembered at once
     * @param partitions over which texts are spread behind the index
     */
    public DedupeStep(SchemaRegistry registry, Duration memory, int mostTexts, int partitions) {
        this.registry = registry;
        this.memory = memory;
        this.mostTexts = mostTexts;
        this.partitions = partitions;
    }

    /** Attaches itself to split pages keyed by URL; the output is keyed by the hash of an article's text. */
    public KStream<String, LabelledArticle> attach(KStream<String, SplitPage> pages) {
        KStream<String, Candidate> candidates = DeadLetterStep.attach(
                "candidate", pages.process(CandidateProcessor::new, Named.as("candidates-of-page"), LedgerStore.PAGES));
        KStream<String, Candidate> toIndex = candidates.repartition(
                Repartitioned.with(Serdes.String(), new BinarySerde<>(new CandidateFormat(registry)))
                        .withName("articles-to-index")
                        .withNumberOfPartitions(1));
        return DeadLetterStep.attach(
                        "story",
                        toIndex.process(
                                new StoryProcessor.Supplier(memory, mostTexts, registry), Named.as("story-index")))
                .repartition(Repartitioned.with(Serdes.String(), Hops.labelled(registry))
                        .withName("articles-by-text")
                        .withNumberOfPartitions(partitions));
    }
}
