package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.StoryAlone.Costs;
import dev.dateline.standalone.bench.lane.LaneCluster;
import dev.dateline.streams.StreamsSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The story stage on its own, through Kafka with its hop to the index and its stores: articles a second as the window grows, beside a pass-through of the same
 * records and the two works of the stage without Kafka.
 */
final class DedupeBenchmark implements Benchmark {
    private static final double HEAP_SHARE = .4;
    private static final double TEXT_BYTES = 1_800;

    @Override
    public String name() {
        return "dedupe";
    }

    @Override
    public String about() {
        return "the story stage through Kafka, articles a second as the window grows, beside a pass-through";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) throws InterruptedException {
        NewsFeed feed = input.given()
                ? NewsFeed.of(input.paths(), input.origin(), input.articles())
                : NewsFeed.generated(NewsFeed.SEED, input.articles());
        roomFor(feed.size());
        Costs alone = StoryAlone.measure(feed, input.bound(), input.progress());
        try (LaneCluster cluster = LaneCluster.start(input.directory())) {
            return report(feed, alone, StoryGrowth.measure(cluster, feed, input.progress()));
        }
    }

    /** All texts must be remembered, else the window would not grow. */
    private static void roomFor(int articles) {
        int room = StreamsSettings.defaults("none:0", Path.of("none")).mostTexts();
        if (articles > room) {
            throw new CorpusUnusable(String.format(
                    Locale.ROOT,
                    "a heap of %,d MB remembers %,d texts, and %,d may come: start with DATELINE_JAVA_OPTS=-Xmx%dm",
                    Runtime.getRuntime().maxMemory() >> 20,
                    room,
                    articles,
                    (long) Math.ceil(articles * TEXT_BYTES / HEAP_SHARE / (1 << 20)) + 100));
        }
    }

    private BenchmarkReport report(NewsFeed feed, Costs alone, List<GrowthPoint> growth) {
        GrowthPoint last = growth.get(growth.size() - 1);
        double fastest = growth.stream()
                .mapToDouble(point -> point.stage().perSecond())
                .max()
                .orElseThrow();
        double slowest = growth.stream()
                .mapToDouble(point -> point.stage().perSecond())
                .min()
                .orElseThrow();
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", name());
        json.put("perSecond", Speed.tenth(last.stage().perSecond()))
                .put("ratio", Math.round(last.ratio() * 1000) / 1000.0)
                .put("passThroughPerSecond", Speed.tenth(last.passThrough()))
                .put("slowestOfFastest", Math.round(slowest / fastest * 1000) / 1000.0)
                .put("from", feed.origin())
                .put("recordBytes", last.stage().bytes() / last.stage().records());
        alone.into(json);
        growth.forEach(point -> json.withArray("growth").add(point.json()));
        json.set("machine", Machine.json());
        return new BenchmarkReport(
                "dedupe: " + about(),
                GrowthPoint.HEADER,
                growth.stream().map(GrowthPoint::row).toList(),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%s of %,d bytes each; measured are the last up to %,d before each row, the rest only goes through",
                                feed.origin(),
                                last.stage().bytes() / last.stage().records(),
                                StoryGrowth.SLICE),
                        alone.note(),
                        String.format(
                                Locale.ROOT, "the slowest row has %.2f of the fastest one's speed", slowest / fastest),
                        Machine.note()),
                json);
    }
}
