package dev.dateline.streams.split;

import java.util.List;
import java.util.function.Function;

/** What became of a page: its articles, or why it holds none. */
public sealed interface SplitOutcome {
    /**
     * The page's articles.
     *
     * @param articles one or more, in page order
     */
    record Articles(List<SplitArticle> articles) implements SplitOutcome {
        public Articles {
            articles = List.copyOf(articles);
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("a page without an article is rejected, with a reason");
            }
        }
    }

    /**
     * The page holds no article.
     *
     * @param reason one of a few words to count by: {@code no-article}, {@code unsupported-content}, {@code html-too-large}, {@code html-too-many-tags},
     *     {@code html-too-many-articles}
     * @param detail one sentence for a reader
     */
    record Rejected(String reason, String detail) implements SplitOutcome {}

    /** Treats both cases. */
    default <T> T fold(Function<List<SplitArticle>, T> articles, Function<Rejected, T> rejected) {
        if (this instanceof Articles some) {
            return articles.apply(some.articles());
        }
        return rejected.apply((Rejected) this);
    }
}
