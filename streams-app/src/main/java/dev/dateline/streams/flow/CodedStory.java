package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;

/**
 * An article and the events coded from it: what is written in one transaction. Lives within one task, never on the wire.
 *
 * @param article with its verdict
 * @param events none for a copy
 */
public record CodedStory(Article article, List<NewsEvent> events) {
    public CodedStory {
        events = List.copyOf(events);
    }
}
