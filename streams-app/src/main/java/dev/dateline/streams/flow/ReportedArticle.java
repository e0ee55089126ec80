package dev.dateline.streams.flow;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;
import java.util.Optional;

/**
 * A labelled article on its way to where events are merged.
 *
 * @param label what the article is to its story from now on
 * @param article the article, with this label
 * @param reports the events coded from its text, each as if it were told nowhere else; empty where nothing was coded now, as for a copy
 */
public record ReportedArticle(Label label, Article article, Optional<List<NewsEvent>> reports) {
    public ReportedArticle {
        reports = reports.map(List::copyOf);
    }
}
