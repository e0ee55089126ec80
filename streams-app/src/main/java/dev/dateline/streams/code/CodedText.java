package dev.dateline.streams.code;

import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;
import java.util.Optional;

/**
 * What has been published of a text's events. Immutable.
 *
 * @param bearer articleId of the article that they are published with; empty while the text is a copy and has none
 * @param failed whether the coder failed on the bearer
 * @param events last versions, also of those that were retracted
 */
record CodedText(Optional<String> bearer, boolean failed, List<NewsEvent> events) {
    static final CodedText NONE = new CodedText(Optional.empty(), false, List.of());

    CodedText {
        events = List.copyOf(events);
    }
}
