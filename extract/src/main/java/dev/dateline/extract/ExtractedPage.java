package dev.dateline.extract;

import java.util.List;

/** What became of a page: its articles, text to be read as plain text is, or why it holds neither. */
public sealed interface ExtractedPage {
    /**
     * The page's articles.
     *
     * @param articles one or more, in page order
     */
    record Articles(List<ExtractedArticle> articles) implements ExtractedPage {
        public Articles {
            articles = List.copyOf(articles);
            if (articles.isEmpty()) {
                throw new IllegalArgumentException("a page without an article has a reason");
            }
        }
    }

    /**
     * The page has text, and nothing in its elements that tells where an article begins: no heading, no declared article. Its lines are to
     * be read as plain text is.
     *
     * @param whole all of it as one article
     * @param lines the lines of its text as browsers show them, with the empty ones between
     */
    record PlainText(ExtractedArticle whole, List<String> lines) implements ExtractedPage {
        public PlainText {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The page holds no article, or was not read.
     *
     * @param reason a word to count by: {@code no-article}, {@code html-too-large}, {@code html-too-many-tags}
     * @param detail one sentence for a reader, with the way to mend it where there is one
     */
    record None(String reason, String detail) implements ExtractedPage {}

    /** The articles, plain text as one; empty where there are none. */
    default List<ExtractedArticle> all() {
        if (this instanceof PlainText plain) {
            return List.of(plain.whole());
        }
        return this instanceof Articles some ? some.articles() : List.of();
    }
}
