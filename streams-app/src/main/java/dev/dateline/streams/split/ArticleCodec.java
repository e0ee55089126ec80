package dev.dateline.streams.split;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.language.LanguageRule;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Between the domain's article and the wire's. Stateless. */
public final class ArticleCodec {
    private ArticleCodec() {}

    /**
     * Everything that page and split know; {@code storyId} and {@code verdict} are still to be set. What the scraper says of publication
     * counts before what the page's own HTML says; of the language both say less than the text.
     *
     * @param contentHash of the article's body
     */
    public static Article.Builder draft(ScrapedPage page, SplitArticle article, String contentHash) {
        return Article.newBuilder()
                .setArticleId(ArticleIds.articleId(page.getUrl(), article.position(), contentHash))
                .setUrl(page.getUrl())
                .setSource(source(page).orElse(null))
                .setPosition(article.position())
                .setHeadline(article.headline().orElse(null))
                .setByline(article.byline().orElse(null))
                .setCaptions(article.captions())
                .setBody(article.body())
                .setPublishedAt(
                        page.getPublishedAt() == null ? article.published().orElse(null) : page.getPublishedAt())
                .setFetchedAt(page.getFetchedAt())
                .setLanguage(LanguageRule.of(article.body(), claimedLanguage(page, article))
                        .orElse(null))
                .setSection(article.section().orElse(null));
    }

    private static Optional<String> claimedLanguage(ScrapedPage page, SplitArticle article) {
        return Optional.ofNullable(page.getLanguage()).or(article::language);
    }

    /** The publisher as given, else the host of the address. */
    private static Optional<String> source(ScrapedPage page) {
        if (page.getSource() != null) {
            return Optional.of(page.getSource());
        }
        try {
            return Optional.ofNullable(new URI(page.getUrl()).getHost());
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
