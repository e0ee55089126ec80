package dev.dateline.standalone.bench;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.bench.BenchmarkInput.Progress;
import dev.dateline.standalone.bench.GrowthPoint.State;
import dev.dateline.standalone.bench.lane.Lane;
import dev.dateline.standalone.bench.lane.LaneCluster;
import dev.dateline.standalone.bench.lane.Passage;
import dev.dateline.streams.PartApps;
import dev.dateline.streams.flow.Lineage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.common.serialization.Serializer;

/** Lets the window of a story stage grow, and measures it at powers of ten on its way. Used once, by one thread. */
final class StoryGrowth {
    /** Articles measured for a row, at most. */
    static final int SLICE = 20_000;

    private static final List<Integer> WINDOWS = List.of(10_000, 100_000, 1_000_000);
    /** At most, and not more than will be measured. */
    private static final int WARM_UP = 3 * SLICE;

    private static final long WARM_UP_SEED = 3;

    private final LaneCluster cluster;
    private final Serializer<ScrapedPage> serializer;
    private final Progress progress;
    private final NewsFeed feed;
    private final Iterator<ScrapedPage> pages;
    private final TextCount texts = new TextCount();
    private int done;

    private StoryGrowth(LaneCluster cluster, NewsFeed feed, Progress progress) {
        this.cluster = cluster;
        this.serializer = Topics.PAGES.valueSerde(cluster.registry()).serializer();
        this.progress = progress;
        this.feed = feed;
        this.pages = feed.pages().get();
    }

    /** Measures; a row for each power of ten that the feed reaches, and one for all of it. */
    static List<GrowthPoint> measure(LaneCluster cluster, NewsFeed feed, Progress progress)
            throws InterruptedException {
        return new StoryGrowth(cluster, feed, progress).measure();
    }

    private List<GrowthPoint> measure() throws InterruptedException {
        try (Lane before = Lane.open(cluster, "copy-before", PartApps::passThrough, record -> true);
                Lane after = Lane.open(cluster, "copy-after", PartApps::passThrough, record -> true)) {
            warmUp(List.of(before, after));
            List<GrowthPoint> points = new ArrayList<>();
            try (Lane stage = stories("stories")) {
                HeapPerText heap = new HeapPerText();
                for (int window : windows()) {
                    int slice = Math.min(SLICE, window - done);
                    while (done < window - slice) {
                        fill(List.of(stage), Math.min(SLICE, window - slice - done));
                        run(stage, "growing");
                    }
                    fill(List.of(before, stage, after), slice);
                    Passage first = run(before, "measuring the pass-through");
                    Passage stories = run(stage, "measuring the stage");
                    Passage second = run(after, "measuring the pass-through");
                    State state = new State(
                            StateSize.of(stage.states()),
                            cluster.changelogBytes(stage.application()),
                            heap.of(texts.count()));
                    points.add(new GrowthPoint(window, first, stories, second, state));
                }
            }
            return points;
        }
    }

    private List<Integer> windows() {
        TreeSet<Integer> windows = new TreeSet<>(
                WINDOWS.stream().filter(window -> window < feed.size()).toList());
        windows.add(feed.size());
        return List.copyOf(windows);
    }

    private Lane stories(String name) throws InterruptedException {
        return Lane.open(
                cluster,
                name,
                (settings, from, to) -> PartApps.stories(settings, cluster.registry(), from, to),
                record -> record.headers().lastHeader(Lineage.LABELS) != null);
    }

    /** All that will be measured has been compiled by then; the warmed stage goes, with its stores. */
    private void warmUp(List<Lane> copies) throws InterruptedException {
        int number = Math.min(WARM_UP, feed.size());
        Iterator<ScrapedPage> other =
                NewsFeed.generated(WARM_UP_SEED, number).pages().get();
        try (Lane stage = stories("warm-up")) {
            for (int i = 1; i <= number; i++) {
                NewsFeed.Item item = NewsFeed.Item.of(other.next(), serializer, i);
                copies.forEach(item::into);
                item.into(stage);
                if (i % SLICE == 0 || i == number) {
                    for (Lane copy : copies) {
                        run(copy, "warming up");
                    }
                    run(stage, "warming up");
                }
            }
        }
    }

    private void fill(List<Lane> lanes, int number) throws InterruptedException {
        for (int i = 0; i < number; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("told to stop while measuring");
            }
            ScrapedPage page = pages.next();
            texts.add(page.getBody());
            NewsFeed.Item item = NewsFeed.Item.of(page, serializer, done++);
            lanes.forEach(item::into);
            tell(done - number, "writing articles");
        }
    }

    private Passage run(Lane lane, String doing) throws InterruptedException {
        return lane.run(out -> tell(done, doing));
    }

    private void tell(int at, String doing) {
        progress.at(Duration.ofMillis(at), Duration.ofMillis(feed.size()), doing);
    }
}
