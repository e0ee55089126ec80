package dev.dateline.streams.code;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.fault.LedgerStore;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.JudgedArticle;
import dev.dateline.streams.userdata.UserDataStores;
import java.util.function.Supplier;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Wires judged articles to coded stories. */
public final class CodeStep {
    private final SchemaRegistry registry;
    private final Supplier<ArticleCoder> coders;
    private final UserDataStores userData;

    /**
     * @param coders asked once a task
     * @param userData what coders know besides the packaged data; its stores must be attached
     */
    public CodeStep(SchemaRegistry registry, Supplier<ArticleCoder> coders, UserDataStores userData) {
        this.registry = registry;
        this.coders = coders;
        this.userData = userData;
    }

    /** Attaches itself to judged articles, on their story's partition; the output is keyed by articleId. */
    public KStream<String, CodedStory> attach(KStream<String, JudgedArticle> articles) {
        return DeadLetterStep.attach(
                "code",
                articles.process(
                        () -> new CodeProcessor(
                                coders,
                                userData,
                                Topics.ARTICLES.valueSerde(registry).serializer()),
                        Named.as("code-article"),
                        LedgerStore.STORIES));
    }

    /** The events of coded stories, keyed by eventId. */
    public static KStream<String, NewsEvent> events(KStream<String, CodedStory> stories) {
        return stories.flatMap(
                (articleId, story) -> story.events().stream()
                        .map(event -> KeyValue.pair(event.getEventId(), event))
                        .toList(),
                Named.as("events-of-story"));
    }
}
