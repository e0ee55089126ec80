package dev.dateline.streams.merge;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.Hops;
import dev.dateline.streams.flow.ReportedArticle;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Repartitioned;

/** Wires reported articles to articles with the versions of events that they change: one hop to the book, which is one partition (ADR 0008). */
public final class MergeStep {
    private final SchemaRegistry registry;
    private final Duration memory;
    private final int mostTexts;

    /**
     * @param memory for how long texts are remembered, by record time
     * @param mostTexts texts remembered at once
     */
    public MergeStep(SchemaRegistry registry, Duration memory, int mostTexts) {
        this.registry = registry;
        this.memory = memory;
        this.mostTexts = mostTexts;
    }

    /** Attaches itself to reported articles keyed by articleId; so is the output. */
    public KStream<String, CodedStory> attach(KStream<String, ReportedArticle> articles) {
        KStream<String, ReportedArticle> toBook =
                articles.repartition(Repartitioned.with(Serdes.String(), Hops.reported(registry))
                        .withName("articles-to-merge")
                        .withNumberOfPartitions(1));
        return DeadLetterStep.attach(
                "merge",
                toBook.process(new MergeProcessor.Supplier(memory, mostTexts, registry), Named.as("merge-events")));
    }

    /** The versions of events, keyed by eventId. */
    public static KStream<String, NewsEvent> events(KStream<String, CodedStory> stories) {
        return stories.flatMap(
                (articleId, story) -> story.events().stream()
                        .map(event -> KeyValue.pair(event.getEventId(), event))
                        .toList(),
                Named.as("events-of-story"));
    }

    /** The same for the compacted topic: one that stands no longer is followed by a tombstone. */
    public static KStream<String, NewsEvent> latest(KStream<String, NewsEvent> events) {
        return events.flatMap(
                (eventId, event) -> EventChange.stands(event)
                        ? List.of(KeyValue.pair(eventId, event))
                        : List.of(KeyValue.pair(eventId, event), new KeyValue<String, NewsEvent>(eventId, null)),
                Named.as("latest-of-events"));
    }
}
