package dev.dateline.extract.linked;

import dev.dateline.extract.PublicationTime;
import java.util.List;
import java.util.Optional;

/**
 * An article as a page's JSON-LD tells it. Texts are without markup and entities; none is blank.
 *
 * @param type of schema.org, such as {@code NewsArticle}
 * @param headline as given
 * @param body articleBody: paragraphs parted by line breaks where the page has such, which many have not
 * @param description a summary
 * @param authors their names
 * @param published first publication
 * @param section first section given
 * @param language ISO 639-1
 * @param address of the article, as given; may be relative
 * @param publisher the publisher's name
 * @param updates entries of a live blog, as given
 */
public record LinkedArticle(
        String type,
        Optional<String> headline,
        Optional<String> body,
        Optional<String> description,
        List<String> authors,
        Optional<PublicationTime> published,
        Optional<String> section,
        Optional<String> language,
        Optional<String> address,
        Optional<String> publisher,
        List<LinkedArticle> updates) {

    public LinkedArticle {
        authors = List.copyOf(authors);
        updates = List.copyOf(updates);
    }

    /** Whether it tells of a page and not of an article: then headline and text are the page's. */
    public boolean page() {
        return type.endsWith("Page");
    }

    /** This article, with date and language from another where it has none. */
    LinkedArticle filledFrom(LinkedArticle other) {
        return new LinkedArticle(
                type,
                headline,
                body,
                description,
                authors,
                published.or(other::published),
                section,
                language.or(other::language),
                address,
                publisher,
                updates);
    }
}
