package dev.dateline.streams.code;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.ReportedArticle;
import dev.dateline.streams.userdata.UserDataStores;
import java.time.Duration;
import java.util.function.Supplier;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Wires labelled articles to reported ones. */
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
    public KStream<String, ReportedArticle> attach(KStream<String, LabelledArticle> articles) {
        return DeadLetterStep.attach(
                "code",
                articles.process(
                        new CodeProcessor.Factory(coders, userData, new TextStores(registry, memory), registry),
                        Named.as("code-article")));
    }
}
