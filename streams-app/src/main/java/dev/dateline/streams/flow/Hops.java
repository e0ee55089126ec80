package dev.dateline.streams.flow;

import dev.dateline.schemas.registry.SchemaRegistry;
import org.apache.kafka.common.serialization.Serde;

/** The binary forms of what goes from one step to the next over a topic. */
public final class Hops {
    private Hops() {}

    public static Serde<LabelledArticle> labelled() {
        return new BinarySerde<>(LabelledArticleFormat.LABELLED);
    }

    public static Serde<ReportedArticle> reported(SchemaRegistry registry) {
        return new BinarySerde<>(new ReportedArticleFormat(registry));
    }
}
