package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.Article;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.rank.Rank;
import java.util.List;
import java.util.Optional;

/**
 * An article as the book takes it in. Immutable.
 *
 * @param label what it is to its story
 * @param rank its id and place in time
 * @param address its page's
 * @param edition when it stood there
 * @param voice who publishes there
 * @param head words of its head
 * @param coded the reports coded from its text, where that was done for it; empty where nothing was coded now
 */
record Told(
        Label label,
        Rank rank,
        long address,
        Edition edition,
        String voice,
        Words head,
        Optional<List<StoredReport>> coded) {
    /** Words of the head: as many as the first paragraphs of a report, with its headline. */
    private static final int HEAD_WORDS = 100;

    static Told of(Label label, Article article, Optional<List<StoredReport>> coded) {
        return new Told(
                label,
                Rank.of(
                        label.articleId(),
                        Optional.ofNullable(article.getPublishedAt()),
                        Optional.ofNullable(article.getFetchedAt())),
                StableId.number(article.getUrl()),
                Edition.of(Optional.ofNullable(article.getPublishedAt()), Optional.ofNullable(article.getFetchedAt())),
                Publisher.family(article.getUrl(), Optional.ofNullable(article.getSource())),
                head(article),
                coded);
    }

    /** Words of an article's head. */
    static Words head(Article article) {
        String headline = article.getHeadline() == null ? "" : article.getHeadline() + "\n";
        return Words.of(headline + article.getBody(), HEAD_WORDS);
    }
}
