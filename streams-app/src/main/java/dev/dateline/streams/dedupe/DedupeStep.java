package dev.dateline.streams.dedupe;

import dev.dateline.schemas.Topics;
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

    /**
     * @param memory for how long texts are remembered, by record time
     * @param mostTexts texts remembered at once
     */
    public DedupeStep(SchemaRegistry registry, Duration memory, int mostTexts) {
        this.registry = registry;
        this.memory = memory;
        this.mostTexts = mostTexts;
    }

    /**
     * Attaches itself to split pages keyed by URL; the output is keyed by the hash of an article's text, and on its partition.
     *
     * @param partitions over which texts are spread behind the index
     */
    public KStream<String, LabelledArticle> attach(KStream<String, SplitPage> pages, int partitions) {
        return label(pages)
                .repartition(Repartitioned.with(Serdes.String(), Hops.labelled())
                        .withName("articles-by-text")
                        .withNumberOfPartitions(partitions));
    }

    /** As {@link #attach}, on the one partition of the index. */
    public KStream<String, LabelledArticle> label(KStream<String, SplitPage> pages) {
        KStream<String, Candidate> candidates = DeadLetterStep.attach(
                "candidate",
                pages.process(
                        () -> new CandidateProcessor(
                                Topics.ARTICLES.valueSerde(registry).serializer()),
                        Named.as("candidates-of-page"),
                        LedgerStore.PAGES));
        KStream<String, Candidate> toIndex =
                candidates.repartition(Repartitioned.with(Serdes.String(), new BinarySerde<>(CandidateFormat.CANDIDATE))
                        .withName("articles-to-index")
                        .withNumberOfPartitions(1));
        return DeadLetterStep.attach(
                "story", toIndex.process(new StoryProcessor.Supplier(memory, mostTexts), Named.as("story-index")));
    }
}
