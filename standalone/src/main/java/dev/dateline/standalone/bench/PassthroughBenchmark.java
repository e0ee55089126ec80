package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.bench.NewsFeed.Item;
import dev.dateline.standalone.bench.lane.Lane;
import dev.dateline.standalone.bench.lane.LaneCluster;
import dev.dateline.standalone.bench.lane.Passage;
import dev.dateline.streams.PartApps;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.kafka.common.serialization.Serializer;

/** A Streams app with our settings that only copies: the measure of what Kafka itself takes on this machine. */
final class PassthroughBenchmark implements Benchmark {
    /** Of a round; fewer where there is little time. */
    private static final int MOST_RECORDS = 40_000;

    private static final int RECORDS_A_SECOND = 4_000;
    private static final int WARM_UPS = 2;
    private static final int FEWEST = 3;
    private static final int MOST = 15;

    @Override
    public String name() {
        return "passthrough";
    }

    @Override
    public String about() {
        return "records a second from topic to topic, exactly once, on a private broker: what Kafka itself takes";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) throws InterruptedException {
        try (LaneCluster cluster = LaneCluster.start(input.directory());
                Lane lane = Lane.open(cluster, "copy", PartApps::passThrough, record -> true)) {
            int records = (int)
                    Math.min(MOST_RECORDS, RECORDS_A_SECOND * input.bound().toSeconds());
            List<Item> items = items(
                    input, records, Topics.PAGES.valueSerde(cluster.registry()).serializer());
            long begin = System.nanoTime();
            List<Passage> rounds = new ArrayList<>();
            while (rounds.size() < WARM_UPS + FEWEST
                    || rounds.size() < WARM_UPS + MOST && over(begin).compareTo(input.bound()) < 0) {
                String doing = rounds.size() < WARM_UPS ? "warming up" : "measuring";
                for (int i = 0; i < records; i++) {
                    items.get(i % items.size()).into(lane);
                }
                rounds.add(lane.run(done -> input.progress().at(over(begin), input.bound(), doing)));
            }
            return report(items.size(), rounds.subList(WARM_UPS, rounds.size()));
        }
    }

    private static List<Item> items(BenchmarkInput input, int records, Serializer<ScrapedPage> serializer) {
        NewsFeed feed = input.given()
                ? NewsFeed.of(input.paths(), input.origin(), records)
                : NewsFeed.generated(NewsFeed.SEED, records);
        List<Item> items = new ArrayList<>();
        feed.pages().get().forEachRemaining(page -> items.add(Item.of(page, serializer, items.size())));
        return items;
    }

    private static Duration over(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private BenchmarkReport report(int different, List<Passage> rounds) {
        List<Passage> sorted = rounds.stream()
                .sorted(Comparator.comparingDouble(Passage::perSecond))
                .toList();
        Passage median = sorted.get(sorted.size() / 2);
        Passage slowest = sorted.get(0);
        Passage fastest = sorted.get(sorted.size() - 1);
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("benchmark", name());
        json.setAll(PassageView.json(median));
        json.put("lowest", Speed.tenth(slowest.perSecond()))
                .put("highest", Speed.tenth(fastest.perSecond()))
                .put("rounds", rounds.size())
                .put("recordsEach", median.records())
                .put("recordBytes", median.bytes() / median.records());
        json.set("machine", Machine.json());
        return new BenchmarkReport(
                "passthrough: " + about(),
                PassageView.HEADER,
                List.of(
                        PassageView.row("median", median),
                        PassageView.row("slowest round", slowest),
                        PassageView.row("fastest round", fastest)),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%,d rounds of %,d records of %,d bytes (%,d different), after %d of warming up",
                                rounds.size(),
                                median.records(),
                                median.bytes() / median.records(),
                                different,
                                WARM_UPS),
                        Machine.note()),
                json);
    }
}
