package dev.dateline.standalone.bench;

import dev.dateline.producer.page.PageOutcome;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.standalone.bench.lane.Lane;
import dev.dateline.standalone.bench.news.GeneratedNews;
import dev.dateline.standalone.bench.news.GeneratedReports;
import dev.dateline.streams.split.PageSplitter;
import dev.dateline.streams.split.SplitArticle;
import dev.dateline.streams.split.SplitOutcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Bytes;

/**
 * Articles to measure on, a page each.
 *
 * @param origin what people call them
 * @param pages all of them from the first on; generated ones are made as they are asked for
 * @param size of all
 */
record NewsFeed(String origin, Supplier<Iterator<ScrapedPage>> pages, int size) {
    static final long SEED = 20_261_102;

    /** Made-up ones. */
    static NewsFeed generated(long seed, int number) {
        return new NewsFeed("generated articles", () -> new GeneratedNews(seed, number), number);
    }

    /** Made-up ones that tell what happened. */
    static NewsFeed reporting(long seed, int number) {
        return new NewsFeed("generated reports", () -> new GeneratedReports(seed, number), number);
    }

    /**
     * Those of files, in their order.
     *
     * @param most articles taken
     * @throws CorpusUnusable where there are none
     */
    static NewsFeed of(List<Path> paths, String origin, int most) {
        List<ScrapedPage> pages = new ArrayList<>();
        for (Path path : paths) {
            Corpus.read(path, outcome -> {
                if (pages.size() < most && outcome instanceof PageOutcome.Ok ok) {
                    pages.addAll(articles(ok.page()));
                }
            });
        }
        if (pages.isEmpty()) {
            throw new CorpusUnusable(
                    "no article in " + origin + ": give pages, JSON Lines with \"body\", or .txt (each also .gz)");
        }
        return new NewsFeed(origin, pages::iterator, pages.size());
    }

    /** A page as a record of its topic. */
    record Item(String url, Bytes value, long time) {
        /** @param number of the page: where it tells no time, the records' time goes on by a second */
        static Item of(ScrapedPage page, Serializer<ScrapedPage> serializer, int number) {
            Instant fetched =
                    page.getFetchedAt() == null ? GeneratedNews.FIRST.plusSeconds(number) : page.getFetchedAt();
            return new Item(
                    page.getUrl(), Bytes.wrap(serializer.serialize(Topics.PAGES.name(), page)), fetched.toEpochMilli());
        }

        void into(Lane lane) {
            lane.put(url.getBytes(StandardCharsets.UTF_8), value.get(), time);
        }
    }

    private static List<ScrapedPage> articles(ScrapedPage page) {
        if (!(PageSplitter.split(page) instanceof SplitOutcome.Articles found)) {
            return List.of();
        }
        return IntStream.range(0, found.articles().size())
                .mapToObj(i -> article(page, found.articles().get(i), i))
                .toList();
    }

    private static ScrapedPage article(ScrapedPage page, SplitArticle article, int place) {
        return ScrapedPage.newBuilder(page)
                .setUrl(place == 0 ? page.getUrl() : page.getUrl() + "#" + place)
                .setTitle(article.headline().orElse(null))
                .setBody(article.body())
                .build();
    }
}
