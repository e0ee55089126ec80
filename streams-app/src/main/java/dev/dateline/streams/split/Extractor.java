package dev.dateline.streams.split;

import java.util.List;
import java.util.Optional;

/** From a page's body in one media type to its lines of text: the way in for further media types. Thread-safe. */
@FunctionalInterface
public interface Extractor {
    /** Plain text is its own lines. */
    Extractor PLAIN_TEXT =
            body -> body.replace('\u2028', '\n').replace('\u2029', '\n').lines().toList();

    /** The lines of a body, blank ones kept: they part paragraphs. */
    List<String> lines(String body);

    /** The extractor for a media type, parameters such as {@code charset} aside; empty where none is there yet. */
    static Optional<Extractor> of(String contentType) {
        int parameters = contentType.indexOf(';');
        String type = parameters < 0 ? contentType : contentType.substring(0, parameters);
        return type.strip().equalsIgnoreCase("text/plain") ? Optional.of(PLAIN_TEXT) : Optional.empty();
    }
}
