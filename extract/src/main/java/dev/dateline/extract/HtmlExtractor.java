package dev.dateline.extract;

import dev.dateline.extract.dom.Markup;
import dev.dateline.extract.dom.MarkupCutter;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.OutlineReader;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.linked.LinkedData;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Reads the articles out of an HTML page: their text, told apart from menus, comments and pointers to other articles, and their headline,
 * byline, date, language and section.
 *
 * <pre>{@code
 * HtmlExtractor extractor = new HtmlExtractor(ExtractLimits.DEFAULT);
 * for (ExtractedArticle article : extractor.extract(html, Optional.of(address)).all()) {
 *     System.out.println(article.headline().orElse("") + "\n\n" + article.body());
 * }
 * }</pre>
 *
 * The same page always gives the same articles. Time is linear in the page's size, and the depth of its nesting costs no stack. Safe for all
 * threads.
 */
public final class HtmlExtractor {
    private final ExtractLimits limits;

    public HtmlExtractor(ExtractLimits limits) {
        this.limits = limits;
    }

    /**
     * The articles of a page, or why there are none; throws on no text.
     *
     * @param html the page, decoded
     * @param page its address, by which its own links are told from others; a date in it counts last
     */
    public ExtractedPage extract(String html, Optional<URI> page) {
        if (html.length() > limits.maxChars()) {
            return new ExtractedPage.None(
                    "html-too-large",
                    ExtractLimits.MAX_CHARS + " is " + limits.maxChars() + ", the page has " + html.length());
        }
        Markup markup = MarkupCutter.cut(html, limits.maxTags());
        if (markup.tags() > limits.maxTags()) {
            return new ExtractedPage.None(
                    "html-too-many-tags", ExtractLimits.MAX_TAGS + " is " + limits.maxTags() + ", the page has more");
        }
        // where no element parts the lines a browser would run them together, which their writer did not mean
        String source = markup.tags() == 0 ? "<pre>" + markup.html() + "</pre>" : markup.html();
        Outline outline = OutlineReader.read(source, page.map(URI::toString).orElse(""), limits.maxDepth());
        List<LinkedArticle> linked = LinkedData.articles(markup.linkedData());
        PageArticles reader = new PageArticles(outline, linked, page, limits.maxArticles());
        List<ExtractedArticle> articles = reader.read();
        if (articles.isEmpty()) {
            return new ExtractedPage.None(
                    "no-article",
                    "the page has no paragraph of an article in "
                            + outline.passages().size() + " pieces of text");
        }
        if (articles.size() > limits.maxArticles()) {
            return new ExtractedPage.None(
                    "html-too-many-articles",
                    ExtractLimits.MAX_ARTICLES + " is " + limits.maxArticles() + ", the page has more");
        }
        Optional<List<String>> lines = articles.size() == 1 ? reader.plainLines() : Optional.empty();
        return lines.<ExtractedPage>map(plain -> new ExtractedPage.PlainText(articles.get(0), plain))
                .orElseGet(() -> new ExtractedPage.Articles(articles));
    }
}
