package dev.dateline.streams.dedupe;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * That an article has a certain text. Immutable.
 *
 * @param rank its id and place in time
 * @param url address of its page
 * @param pages hashes of the pages that it stood on, as they were then: equal for all articles that stood on one together; {@link #MOST_PAGES}
 *     at most
 * @param position 0-based position on the page when it was seen first
 * @param headline hash of its normalised headline; empty where it has none
 * @param source its publisher; empty where that is not told
 * @param times how often this very article was seen, 1 or more
 */
public record Telling(
        Rank rank,
        String url,
        Set<Long> pages,
        int position,
        Optional<String> headline,
        Optional<String> source,
        int times) {
    /** A bound for addresses that change around an article without end. */
    static final int MOST_PAGES = 64;

    public Telling {
        pages = Set.copyOf(pages);
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
        return new Telling(first, url, both, position, headline, source, times + again.times);
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
