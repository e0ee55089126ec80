package dev.dateline.streams;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.code.ArticleCoder;
import dev.dateline.streams.code.CodeStep;
import dev.dateline.streams.dedupe.DedupeStep;
import dev.dateline.streams.flow.CodedStory;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.ReportedArticle;
import dev.dateline.streams.flow.SplitPage;
import dev.dateline.streams.merge.MergeStep;
import dev.dateline.streams.page.PageStep;
import dev.dateline.streams.split.PageSplitter;
import dev.dateline.streams.userdata.UserDataStores;
import java.util.function.Supplier;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** The story: pages are split into articles, articles find their stories, new text is coded, reports of one
 * event are merged. What a step refuses is a dead letter. */
public final class NewsTopology {
    private final StreamsBuilder builder;
    private final SchemaRegistry registry;

    private NewsTopology(StreamsSettings settings, SchemaRegistry registry) {
        this.builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(StreamsProperties.of(settings))));
        this.registry = registry;
    }

    /** Builds it; the coders' supplier is asked once a task. */
    public static Topology build(StreamsSettings settings, SchemaRegistry registry, Supplier<ArticleCoder> coders) {
        NewsTopology topology = new NewsTopology(settings, registry);
        KStream<byte[], byte[]> pages = topology.pages();
        KStream<String, SplitPage> split =
                new PageStep(registry, settings.maxPageBytes(), PageSplitter.within(settings.extract())).attach(pages);
        KStream<String, LabelledArticle> labelled = new DedupeStep(registry, settings.memory(), settings.mostTexts())
                .attach(split, Topics.ARTICLES.partitions());
        UserDataStores userData = new UserDataStores(registry).attach(topology.builder);
        KStream<String, ReportedArticle> reported =
                new CodeStep(registry, coders, userData, settings.memory()).attach(labelled);
        KStream<String, CodedStory> stories =
                new MergeStep(registry, settings.memory(), settings.mostToldTexts()).attach(reported);
        KStream<String, NewsEvent> events = MergeStep.events(stories);
        topology.publish(stories.mapValues(CodedStory::article, Named.as("article-of-story")), Topics.ARTICLES);
        topology.publish(events, Topics.EVENTS);
        topology.publish(MergeStep.latest(events), Topics.EVENTS_LATEST);
        return topology.builder.build();
    }

    private KStream<byte[], byte[]> pages() {
        Consumed<byte[], byte[]> raw = Consumed.with(Serdes.ByteArray(), Serdes.ByteArray());
        return builder.stream(Topics.PAGES.name(), raw.withName("pages").withTimestampExtractor(new RecordTime()));
    }

    private <V> void publish(KStream<String, V> values, Topic<String, V> topic) {
        values.to(
                topic.name(),
                Produced.with(topic.keySerde(), topic.valueSerde(registry)).withName(topic.name()));
    }
}
