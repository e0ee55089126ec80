package dev.dateline.streams.dedupe;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.ArticleCodec;
import dev.dateline.streams.split.ArticleIds;
import dev.dateline.streams.split.NormalisedText;
import dev.dateline.streams.split.SplitArticle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An article on its way to the index of stories.
 *
 * @param article all but its label: story and verdict are empty text so far
 * @param content hash of its normalised text
 * @param sketch fingerprint of its text
 * @param page hash of all articles that stood on its page together
 * @param headline hash of its normalised headline; empty where it has none
 */
record Candidate(Article article, String content, TextSketch sketch, long page, Optional<String> headline) {

    /** The candidates of a page. */
    static List<Candidate> of(ScrapedPage page, List<SplitArticle> articles) {
        long together = articles.stream()
                .map(SplitArticle::contentHash)
                .mapToLong(hash -> Long.parseUnsignedLong(hash.substring(0, 16), 16))
                .reduce(page.getUrl().hashCode(), (sum, hash) -> 31 * sum + hash);
        return articles.stream().map(article -> of(page, article, together)).toList();
    }

    private static Candidate of(ScrapedPage page, SplitArticle article, long together) {
        NormalisedText text = NormalisedText.of(article.body());
        return new Candidate(
                ArticleCodec.draft(page, article).setStoryId("").setVerdict("").build(),
                ArticleIds.contentHash(text),
                TextSketch.of(text.text()),
                together,
                article.headline()
                        .map(NormalisedText::of)
                        .filter(line -> !line.text().isEmpty())
                        .map(ArticleIds::contentHash));
    }

    Telling telling() {
        return new Telling(
                Rank.of(
                        article.getArticleId(),
                        Optional.ofNullable(article.getPublishedAt()),
                        Optional.ofNullable(article.getFetchedAt())),
                article.getUrl(),
                Set.of(page),
                article.getPosition(),
                headline,
                Optional.ofNullable(article.getSource()),
                1);
    }
}
