package dev.dateline.streams.split;

import java.time.Instant;
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
 * @param published when the page itself says it was published
 * @param language ISO 639-1, as the page itself declares it
 * @param section the part of the site, as the page itself names it
 */
public record SplitArticle(
        int position,
        Optional<String> headline,
        Optional<String> byline,
        List<String> captions,
        String body,
        Optional<Instant> published,
        Optional<String> language,
        Optional<String> section) {

    public SplitArticle {
        captions = List.copyOf(captions);
    }

    /** An article of a page that says nothing of its publication, language and section. */
    public SplitArticle(
            int position, Optional<String> headline, Optional<String> byline, List<String> captions, String body) {
        this(position, headline, byline, captions, body, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Hash of its normalised body: equal for exact copies. */
    public String contentHash() {
        return ArticleIds.contentHash(body);
    }
}
