package dev.dateline.streams.dedupe;

import dev.dateline.schemas.avro.Article;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.rank.Rank;
import dev.dateline.streams.split.NormalisedText;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That an article has a certain text. Names are kept as numbers, by {@link StableId#number}, for there are millions of them in memory. Immutable.
 *
 * @param rank its id and place in time
 * @param address its page's
 * @param pages the pages that it stood on, as they were then: equal for all articles that stood on one together; {@link #MOST_PAGES} at most
 * @param position 0-based position on the page when it was seen first
 * @param headline its normalised headline; {@link #NONE} where it has none
 * @param source its publisher; {@link #NONE} where that is not told
 * @param times how often this very article was seen, 1 or more
 */
record Telling(Rank rank, long address, Set<Long> pages, int position, long headline, long source, int times) {
    static final long NONE = 0;
    /** A bound for addresses that change around an article without end. */
    static final int MOST_PAGES = 64;

    Telling {
        pages = Set.copyOf(pages);
    }

    /**
     * The telling of an article.
     *
     * @param page of all articles that stood on its page together
     */
    static Telling of(Article article, long page) {
        return new Telling(
                Rank.of(
                        article.getArticleId(),
                        Optional.ofNullable(article.getPublishedAt()),
                        Optional.ofNullable(article.getFetchedAt())),
                StableId.number(article.getUrl()),
                Set.of(page),
                article.getPosition(),
                number(Optional.ofNullable(article.getHeadline())
                        .map(headline -> NormalisedText.of(headline).text())),
                number(Optional.ofNullable(article.getSource())),
                1);
    }

    private static long number(Optional<String> name) {
        return name.filter(some -> !some.isEmpty()).map(StableId::number).orElse(NONE);
    }

    String articleId() {
        return rank.articleId();
    }

    /** The same article, seen on another page or again on the same. */
    Telling and(Telling again) {
        TreeSet<Long> both = new TreeSet<>(pages);
        both.addAll(again.pages);
        while (both.size() > MOST_PAGES) {
            both.pollLast();
        }
        Rank first = rank.compareTo(again.rank) <= 0 ? rank : again.rank;
        return new Telling(first, address, both, position, headline, source, times + again.times);
    }

    /** Whether it is of the same article as another, no earlier, and of a page that is known of it. */
    boolean saysNoMoreThan(Telling known) {
        return articleId().equals(known.articleId())
                && rank.compareTo(known.rank) >= 0
                && known.pages.containsAll(pages);
    }

    /** Whether both stood on one page together. */
    boolean beside(Telling other) {
        return pages.stream().anyMatch(other.pages::contains);
    }

    /** Id of the article when it was seen for the n-th time, 1 to {@link #times}. */
    String occurrence(int nth) {
        return nth == 1 ? articleId() : articleId() + "-" + nth;
    }
}
