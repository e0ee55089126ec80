package dev.dateline.streams.code;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.userdata.UserDataStores;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Wires judged articles to coded stories. */
public final class CodeStep {
    private final SchemaRegistry registry;
    private final Supplier<ArticleCoder> coders;
    private final UserDataStores userData;
    private final Duration memory;

    /**
     * @param coders asked once a task
     * @param userData what coders know besides the packaged data; its stores must be attached
     * @param memory for how long texts are kept, by record time
     */
    public CodeStep(SchemaRegistry registry, Supplier<ArticleCoder> coders, UserDataStores userData, Duration memory) {
        this.registry = registry;
        this.coders = coders;
        this.userData = userData;
        this.memory = memory;
    }

    /** Attaches itself to labelled articles, on their text's partition; the output is keyed by articleId. */
    public KStream<String, CodedStory> attach(KStream<String, LabelledArticle> articles) {
        return DeadLetterStep.attach(
                "code",
                articles.process(
                        new CodeProcessor.Factory(coders, userData, new TextStores(registry, memory), registry),
                        Named.as("code-article")));
    }

    /** The events of coded stories, keyed by eventId. */
    public static KStream<String, NewsEvent> events(KStream<String, CodedStory> stories) {
        return stories.flatMap(
                (articleId, story) -> story.events().stream()
                        .map(event -> KeyValue.pair(event.getEventId(), event))
                        .toList(),
                Named.as("events-of-story"));
    }

    /** The same for the compacted topic: a retraction is followed by a tombstone. */
    public static KStream<String, NewsEvent> latest(KStream<String, NewsEvent> events) {
        return events.flatMap(
                (eventId, event) -> EventChange.stands(event)
                        ? List.of(KeyValue.pair(eventId, event))
                        : List.of(KeyValue.pair(eventId, event), new KeyValue<String, NewsEvent>(eventId, null)),
                Named.as("latest-of-events"));
    }
}
