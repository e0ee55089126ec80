package dev.dateline.streams.code;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.Memory;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.state.StoreBuilder;

/** Articles, to be published again with another label, and which texts are coded. */
final class TextStores {
    private static final String ARTICLES = "articles";
    private static final String CODED = "coded-texts";
    /** The index may be ahead of a text's partition by what is under way. */
    private static final Duration LONGER = Duration.ofDays(1);

    private final SchemaRegistry registry;
    private final Duration memory;

    /** @param memory of the index */
    TextStores(SchemaRegistry registry, Duration memory) {
        this.registry = registry;
        this.memory = memory.plus(LONGER);
    }

    List<StoreBuilder<?>> builders() {
        return List.of(
                Memory.builder(ARTICLES, memory, Topics.ARTICLES.valueSerde(registry)),
                Memory.builder(CODED, memory, new BinarySerde<>(CodedTextFormat.CODED)));
    }

    Memory<Article> articles(ProcessingContext context) {
        return Memory.in(context, ARTICLES, memory);
    }

    Memory<CodedText> coded(ProcessingContext context) {
        return Memory.in(context, CODED, memory);
    }
}
