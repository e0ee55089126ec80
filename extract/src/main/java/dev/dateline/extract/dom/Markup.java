package dev.dateline.extract.dom;

import java.util.List;

/**
 * A page's source without what holds no text for readers.
 *
 * @param html the source, to be parsed
 * @param linkedData contents of its scripts of type {@code application/ld+json}, in page order
 * @param tags number of its start tags
 */
public record Markup(String html, List<String> linkedData, int tags) {
    public Markup {
        linkedData = List.copyOf(linkedData);
    }
}
