package dev.dateline.extract.meta;

import dev.dateline.extract.PublicationTime;
import java.util.Optional;

/**
 * What is known of an article besides its text.
 *
 * @param headline without the site's name
 * @param byline its authors
 * @param published first publication
 * @param language ISO 639-1
 * @param section part of the site
 */
public record Facts(
        Optional<String> headline,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<String> language,
        Optional<String> section) {}
