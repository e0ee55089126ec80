package dev.dateline.streams.flow;

import dev.dateline.schemas.registry.SchemaRegistry;
import org.apache.kafka.common.serialization.Serde;

/** The binary form of labelled articles. */
public final class LabelledArticles {
    private LabelledArticles() {}

    public static Serde<LabelledArticle> serde(SchemaRegistry registry) {
        return new BinarySerde<>(new LabelledArticleFormat(registry));
    }
}
