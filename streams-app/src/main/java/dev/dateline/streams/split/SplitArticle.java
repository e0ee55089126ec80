package dev.dateline.streams.split;

import java.util.List;
import java.util.Optional;

/**
 * One article of a page, cleaned. Immutable.
 *
 * @param position 0-based position among the articles of its page
 * @param headline headline as printed; empty where the page has none, never made up
 * @param byline byline or credit line as printed
 * @param captions captions of its pictures, each once, in page order
 * @param body paragraphs parted by one blank line, never empty; each is a line of the page with its white space made even
 */
public record SplitArticle(
        int position, Optional<String> headline, Optional<String> byline, List<String> captions, String body) {

    public SplitArticle {
        captions = List.copyOf(captions);
    }

    /** Hash of its normalised body: equal for exact copies. */
    public String contentHash() {
        return ArticleIds.contentHash(body);
    }
}
