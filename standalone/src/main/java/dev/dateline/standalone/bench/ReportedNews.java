package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.ArticleText;
import dev.dateline.coder.Coder;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.bench.BenchmarkInput.Progress;
import dev.dateline.streams.code.EventCodec;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.merge.MergeWork;
import dev.dateline.streams.split.ArticleCodec;
import dev.dateline.streams.split.SplitArticle;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Articles with the events coded from them, each text once and a story of its own: the dearest case, for a copy brings no report. */
final class ReportedNews {
    private static final Duration MEMORY = Duration.ofDays(7);
    private static final Instant FIRST = Instant.EPOCH;

    private final List<Reported> articles = new ArrayList<>();
    private final Set<String> contents = new HashSet<>();
    private final MergeWork.Stored stored = new MergeWork.Stored();
    private double codingSeconds;

    private record Reported(Label label, Article article, List<NewsEvent> events) {}

    private ReportedNews() {}

    /**
     * What taking in some articles cost.
     *
     * @param articles how many
     * @param reports events coded from them
     * @param events that they came together to
     * @param versions of events put together
     * @param cpuMicros CPU time of each article
     * @param heapBytes heap kept of each
     */
    record Costs(int articles, int reports, int events, int versions, double cpuMicros, double heapBytes) {
        List<String> row() {
            return List.of(
                    String.format(Locale.ROOT, "%,d", articles),
                    String.format(Locale.ROOT, "%,d", reports),
                    String.format(Locale.ROOT, "%,d", events),
                    String.format(Locale.ROOT, "%,d", versions),
                    String.format(Locale.ROOT, "%.1f", cpuMicros),
                    String.format(Locale.ROOT, "%.1f kB", heapBytes / 1000));
        }

        ObjectNode json() {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("articles", articles)
                    .put("reports", reports)
                    .put("events", events)
                    .put("versions", versions)
                    .put("cpuMicros", Speed.tenth(cpuMicros))
                    .put("heapBytes", Math.round(heapBytes));
        }
    }

    /**
     * Codes them, for at most so long.
     *
     * @throws CorpusUnusable where no article tells an event
     */
    static ReportedNews of(NewsFeed feed, Duration bound, Progress progress) {
        ReportedNews news = new ReportedNews();
        Coder coder = Coder.load();
        long start = System.nanoTime();
        Iterator<ScrapedPage> pages = feed.pages().get();
        while (pages.hasNext() && System.nanoTime() - start < bound.toNanos()) {
            news.add(pages.next(), coder);
            progress.at(Duration.ofNanos(System.nanoTime() - start), bound, "coding");
        }
        news.codingSeconds = (System.nanoTime() - start) / 1e9;
        if (news.reports(news.size()) == 0) {
            throw new CorpusUnusable("no event in " + feed.origin() + ": give news to measure on");
        }
        return news;
    }

    int size() {
        return articles.size();
    }

    private int reports(int most) {
        return articles.stream()
                .limit(most)
                .mapToInt(article -> article.events().size())
                .sum();
    }

    double codingSeconds() {
        return codingSeconds;
    }

    /** Takes the first {@code most} of them into a new book, once to warm up and once to measure. */
    Costs merge(int most) {
        take(most);
        long heap = Heap.kept();
        long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Taken taken = take(most);
        double micros = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1e3;
        long kept = Heap.kept() - heap;
        return new Costs(
                most, reports(most), taken.book().events(), taken.versions(), micros / most, (double) kept / most);
    }

    /** The book is held as long as this is. */
    private record Taken(MergeWork book, int versions) {}

    private Taken take(int most) {
        MergeWork book = new MergeWork(MEMORY, Integer.MAX_VALUE, stored);
        int versions = 0;
        for (int i = 0; i < most; i++) {
            Reported article = articles.get(i);
            versions += book.take(article.label(), article.article(), article.events(), FIRST.plusSeconds(i));
        }
        return new Taken(book, versions);
    }

    private void add(ScrapedPage page, Coder coder) {
        SplitArticle split =
                new SplitArticle(0, Optional.ofNullable(page.getTitle()), Optional.empty(), List.of(), page.getBody());
        String content = split.contentHash();
        if (!contents.add(content)) {
            return;
        }
        Article article = ArticleCodec.draft(page, split, content)
                .setStoryId(Label.storyOf(content))
                .setVerdict(Verdict.ORIGINAL.name())
                .build();
        Label label = new Label(
                article.getArticleId(),
                content,
                article.getStoryId(),
                Verdict.ORIGINAL,
                Optional.empty(),
                OptionalDouble.empty());
        ArticleText text = new ArticleText(
                page.getBody(),
                Optional.ofNullable(page.getTitle()),
                Optional.ofNullable(page.getPublishedAt()),
                Optional.ofNullable(page.getFetchedAt()),
                Optional.ofNullable(page.getSource()));
        List<NewsEvent> coded = EventCodec.events(article, content, coder.code(text));
        articles.add(new Reported(label, article, coded));
    }
}
