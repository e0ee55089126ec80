package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The book of events without Kafka: what taking an article in costs, and what is kept of it in memory. */
final class MergeBenchmark implements Benchmark {
    private static final List<String> HEADER =
            List.of("articles", "reports", "events", "versions", "CPU µs/article", "heap/article");

    @Override
    public String name() {
        return "merge";
    }

    @Override
    public String about() {
        return "the merging of events without Kafka, CPU time and heap an article";
    }

    @Override
    public BenchmarkReport run(BenchmarkInput input) {
        NewsFeed feed = input.given()
                ? NewsFeed.of(input.paths(), input.origin(), input.articles())
                : NewsFeed.reporting(NewsFeed.SEED, input.articles());
        ReportedNews news = ReportedNews.of(feed, input.bound(), input.progress());
        List<ReportedNews.Costs> halves = List.of(news.merge(news.size() / 2), news.merge(news.size()));
        ReportedNews.Costs all = halves.get(1);
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("benchmark", name())
                .put("perCpuSecond", Speed.tenth(1e6 / all.cpuMicros()))
                .put("heapBytesPerArticle", Math.round(all.heapBytes()))
                .put("from", feed.origin());
        halves.forEach(costs -> json.withArray("growth").add(costs.json()));
        json.set("machine", Machine.json());
        return new BenchmarkReport(
                "merge: " + about(),
                HEADER,
                halves.stream().map(ReportedNews.Costs::row).toList(),
                List.of(
                        String.format(
                                Locale.ROOT,
                                "%s, each coded before the measuring (%.1f s); a version is an event put together again",
                                feed.origin(),
                                news.codingSeconds()),
                        Machine.note()),
                json);
    }
}
