package dev.dateline.streams.dedupe;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.split.ArticleCodec;
import dev.dateline.streams.split.NormalisedText;
import dev.dateline.streams.split.SplitArticle;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.kafka.common.utils.Bytes;

/**
 * An article on its way to the index of stories.
 *
 * @param article all but its label, as on {@code news.articles}: story and verdict are empty text so far. In bytes, for the index does not look at it
 * @param content hash of its normalised text
 * @param sketch fingerprint of its text
 * @param telling that the article has this text
 */
record Candidate(Bytes article, String content, TextSketch sketch, Telling telling) {

    /**
     * The candidates of a page.
     *
     * @param writer makes bytes of an article
     */
    static List<Candidate> of(ScrapedPage page, List<SplitArticle> articles, Function<Article, Bytes> writer) {
        List<NormalisedText> texts = articles.stream()
                .map(article -> NormalisedText.of(article.body()))
                .toList();
        List<String> contents = texts.stream().map(NormalisedText::hash).toList();
        long together = StableId.number(page.getUrl(), String.join("", contents));
        return IntStream.range(0, articles.size())
                .mapToObj(i -> of(
                        ArticleCodec.draft(page, articles.get(i), contents.get(i))
                                .setStoryId("")
                                .setVerdict("")
                                .build(),
                        contents.get(i),
                        texts.get(i),
                        together,
                        writer))
                .toList();
    }

    private static Candidate of(
            Article article, String content, NormalisedText text, long page, Function<Article, Bytes> writer) {
        return new Candidate(writer.apply(article), content, TextSketch.of(text.text()), Telling.of(article, page));
    }
}
