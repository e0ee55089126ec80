package dev.dateline.streams;

import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.dedupe.DedupeStep;
import dev.dateline.streams.flow.Hops;
import dev.dateline.streams.page.PageStep;
import dev.dateline.streams.split.SplitArticle;
import dev.dateline.streams.split.SplitOutcome;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;

/**
 * Parts of the pipeline as apps of their own, with all the settings of the whole: to be measured. The topics {@code from} and {@code to} must
 * exist, and so must {@code news.dead-letters}. Stateless.
 */
public final class PartApps {
    private PartApps() {}

    /** Records from one topic to another as they are: what any app on these settings costs at least. */
    public static DatelineStreams passThrough(StreamsSettings settings, String from, String to) {
        StreamsBuilder builder = builder(settings);
        records(builder, from)
                .to(to, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()).withName("out"));
        return DatelineStreams.start(settings, builder.build(), AppCompression.ZSTD);
    }

    /**
     * The story stage alone: pages of one article each come in, their labelled articles go out as the coder would have them, keyed by the
     * hash of their text.
     */
    public static DatelineStreams stories(StreamsSettings settings, SchemaRegistry registry, String from, String to) {
        return DatelineStreams.start(settings, storyTopology(settings, registry, from, to), AppCompression.ZSTD);
    }

    static Topology storyTopology(StreamsSettings settings, SchemaRegistry registry, String from, String to) {
        StreamsBuilder builder = builder(settings);
        PageStep whole = new PageStep(registry, settings.maxPageBytes(), PartApps::oneArticle);
        new DedupeStep(registry, settings.memory(), settings.mostTexts())
                .label(whole.attach(records(builder, from)))
                .to(to, Produced.with(Serdes.String(), Hops.labelled()).withName("out"));
        return builder.build();
    }

    private static StreamsBuilder builder(StreamsSettings settings) {
        return new StreamsBuilder(new TopologyConfig(new StreamsConfig(StreamsProperties.of(settings))));
    }

    private static KStream<byte[], byte[]> records(StreamsBuilder builder, String from) {
        return builder.stream(
                from,
                Consumed.with(Serdes.ByteArray(), Serdes.ByteArray())
                        .withName("in")
                        .withTimestampExtractor(new RecordTime()));
    }

    private static SplitOutcome oneArticle(ScrapedPage page) {
        return new SplitOutcome.Articles(List.of(new SplitArticle(
                0, Optional.ofNullable(page.getTitle()), Optional.empty(), List.of(), page.getBody())));
    }
}
