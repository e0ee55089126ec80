package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;

/**
 * An article and the versions of events that it changes: what is written in one transaction. Lives within one task, never on the wire.
 *
 * @param article with its verdict
 * @param events in no order
 */
public record CodedStory(Article article, List<NewsEvent> events) {
    public CodedStory {
        events = List.copyOf(events);
    }
}
