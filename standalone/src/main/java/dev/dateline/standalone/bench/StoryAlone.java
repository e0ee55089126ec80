package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.bench.BenchmarkInput.Progress;
import dev.dateline.standalone.bench.Rounds.Result;
import dev.dateline.standalone.bench.Rounds.Task;
import dev.dateline.streams.dedupe.StoryWork;
import dev.dateline.streams.dedupe.StoryWork.Sketched;
import dev.dateline.streams.flow.SplitPage;
import dev.dateline.streams.split.SplitArticle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;

/** The two works of the stage without Kafka, by one thread. */
final class StoryAlone {
    private static final int MOST = 5_000;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration MEMORY = Duration.ofDays(7);

    private final List<SplitPage> pages = new ArrayList<>();
    private final List<Sketched> sketched = new ArrayList<>();

    private StoryAlone(NewsFeed feed) {
        Iterator<ScrapedPage> all = feed.pages().get();
        while (pages.size() < MOST && all.hasNext()) {
            ScrapedPage page = all.next();
            SplitArticle article = new SplitArticle(
                    0, Optional.ofNullable(page.getTitle()), Optional.empty(), List.of(), page.getBody());
            pages.add(new SplitPage(page, List.of(article), Bytes.wrap(new byte[0])));
        }
        pages.forEach(page -> sketched.addAll(StoryWork.sketch(page)));
    }

    /**
     * What they cost.
     *
     * @param articles on how many that was measured
     * @param sketch of an article, from its text on, in µs of CPU
     * @param index of an article, in µs of CPU
     */
    record Costs(int articles, double sketch, double index) {
        void into(ObjectNode json) {
            json.putObject("alone")
                    .put("articles", articles)
                    .put("sketchCpuMicros", Speed.tenth(sketch))
                    .put("indexCpuMicros", Speed.tenth(index));
        }

        String note() {
            return String.format(
                    Locale.ROOT,
                    "without Kafka, %,d articles: a sketch takes %.1f µs of CPU, the index %.1f µs",
                    articles,
                    sketch,
                    index);
        }
    }

    static Costs measure(NewsFeed feed, Duration bound, Progress progress) throws InterruptedException {
        StoryAlone alone = new StoryAlone(feed);
        Result result = Rounds.measure(
                List.of(
                        new Task("sketch", "the sketch alone", Work.alone(alone::sketches)),
                        new Task("index", "the index alone", Work.alone(alone::labels))),
                alone.pages.size(),
                bound.compareTo(LONGEST) < 0 ? bound : LONGEST,
                progress);
        return new Costs(
                alone.pages.size(),
                1e6 / result.timed().get(0).speed().perCpuSecond(),
                1e6 / result.timed().get(1).speed().perCpuSecond());
    }

    private int sketches() {
        int found = 0;
        for (SplitPage page : pages) {
            found += StoryWork.sketch(page).size();
        }
        return found;
    }

    private int labels() {
        StoryWork work = new StoryWork(MEMORY, Integer.MAX_VALUE);
        int labels = 0;
        for (int i = 0; i < sketched.size(); i++) {
            labels += work.take(sketched.get(i), pages.get(i).page().getPublishedAt());
        }
        return labels;
    }
}
