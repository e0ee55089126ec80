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

    /** The extractor for a media type; empty where none is there yet. HTML has a reader of its own, see {@link HtmlReader}. */
    static Optional<Extractor> of(String contentType) {
        return type(contentType).equalsIgnoreCase("text/plain") ? Optional.of(PLAIN_TEXT) : Optional.empty();
    }

    /** A media type without its parameters, such as {@code charset}. */
    static String type(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters)).strip();
    }
}
