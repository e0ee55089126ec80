package dev.dateline.streams.page;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.fault.DeadLetterStep;
import dev.dateline.streams.flow.SplitPage;
import dev.dateline.streams.split.SplitOutcome;
import java.util.function.Function;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;

/** Wires the first step: bytes in, split pages out, refused ones to the dead letters. */
public final class PageStep {
    private final SchemaRegistry registry;
    private final int maxPageBytes;
    private final Function<ScrapedPage, SplitOutcome> splitter;

    /**
     * @param maxPageBytes largest page taken in, uncompressed
     * @param splitter thread-safe
     */
    public PageStep(SchemaRegistry registry, int maxPageBytes, Function<ScrapedPage, SplitOutcome> splitter) {
        this.registry = registry;
        this.maxPageBytes = maxPageBytes;
        this.splitter = splitter;
    }

    /** Attaches itself to the raw records of {@code news.pages}; the output is keyed by URL, on the page's own partition. */
    public KStream<String, SplitPage> attach(KStream<byte[], byte[]> pages) {
        PageDecoder decoder = new PageDecoder(Topics.PAGES.valueSerde(registry).deserializer(), maxPageBytes);
        return DeadLetterStep.attach(
                "page", pages.process(new PageProcessor.Supplier(decoder, splitter), Named.as("page-split")));
    }
}
