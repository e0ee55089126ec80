package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.serde.OwnRecords;
import dev.dateline.streams.flow.Label;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work of the merge step without Kafka, to be measured. Not thread-safe. */
public final class MergeWork {
    private final EventBook book;
    private final Stored stored;

    /** What the step keeps in its stores and not in memory. */
    public static final class Stored {
        private final Map<String, Wording> wordings = new HashMap<>();
        private final Map<String, NewsEvent> events = new HashMap<>();
    }

    /**
     * With an empty book.
     *
     * @param stored what articles leave there that are taken in
     */
    public MergeWork(Duration memory, int mostTexts, Stored stored) {
        this.book = new EventBook(memory, mostTexts, stored.wordings::get);
        this.stored = stored;
        OwnRecords.trust();
    }

    /** Takes in an article and the events that were coded from it, and puts together every event that it changes; gives their number. */
    public int take(Label label, Article article, List<NewsEvent> coded, Instant at) {
        book.forget(at);
        stored.wordings.put(label.content(), Wording.of(article.getBody()));
        coded.forEach(event -> stored.events.put(event.getEventId(), event));
        Words head = Told.head(article);
        List<StoredReport> reports =
                coded.stream().map(event -> StoredReport.of(event, head)).toList();
        BookChange change = book.take(Told.of(label, article, Optional.of(reports)));
        return (int) change.events().keySet().stream()
                .flatMap(eventId -> book.event(eventId).stream())
                .map(state -> EventVersions.of(state, report -> stored.events.get(report.eventId())))
                .count();
    }

    /** Number of events so far. */
    public int events() {
        return book.events();
    }
}
