package dev.dateline.streams.split;

import dev.dateline.extract.ExtractLimits;
import dev.dateline.extract.ExtractedArticle;
import dev.dateline.extract.ExtractedPage;
import dev.dateline.extract.HtmlExtractor;
import dev.dateline.extract.PublicationTime;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads pages in HTML: by their elements, or line by line where these tell nothing. Immutable, safe for all threads. */
final class HtmlReader {
    private final HtmlExtractor extractor;

    HtmlReader(ExtractLimits limits) {
        this.extractor = new HtmlExtractor(limits);
    }

    /**
     * The articles of a page, or why there are none.
     *
     * @param plain reads lines of text
     */
    SplitOutcome read(String html, String url, Function<List<String>, SplitOutcome> plain) {
        ExtractedPage page = extractor.extract(html, address(url));
        if (page instanceof ExtractedPage.None none) {
            return new SplitOutcome.Rejected(none.reason(), none.detail());
        }
        if (page instanceof ExtractedPage.PlainText text
                && plain.apply(text.lines()) instanceof SplitOutcome.Articles articles) {
            return new SplitOutcome.Articles(articles.articles().stream()
                    .map(article -> told(article, text.whole()))
                    .toList());
        }
        List<SplitArticle> articles = new ArrayList<>();
        for (ExtractedArticle article : page.all()) {
            articles.add(new SplitArticle(
                    articles.size(),
                    article.headline(),
                    article.byline(),
                    article.captions(),
                    article.body(),
                    article.published().map(PublicationTime::instant),
                    article.language(),
                    article.section()));
        }
        return new SplitOutcome.Articles(articles);
    }

    /** An article that was read from lines, with what the page tells of all it holds. */
    private static SplitArticle told(SplitArticle article, ExtractedArticle whole) {
        return new SplitArticle(
                article.position(),
                article.headline(),
                article.byline(),
                article.captions(),
                article.body(),
                whole.published().map(PublicationTime::instant),
                whole.language(),
                whole.section());
    }

    private static Optional<URI> address(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
