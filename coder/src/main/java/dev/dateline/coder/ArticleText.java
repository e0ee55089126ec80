package dev.dateline.coder;

import java.time.Instant;
import java.util.Optional;

/**
 * What the coder is given. Neither source nor url is ever used as the place of an event.
 *
 * @param body text to code; offsets of everything found count its code points
 * @param headline headline, which is not coded itself but tells the article's focus
 * @param publishedAt when it was published
 * @param fetchedAt when it was fetched; dates count from it where publishedAt is missing
 * @param source publisher
 */
public record ArticleText(
        String body,
        Optional<String> headline,
        Optional<Instant> publishedAt,
        Optional<Instant> fetchedAt,
        Optional<String> source) {

    /** A text of which nothing else is known. */
    public static ArticleText of(String body) {
        return new ArticleText(body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
