package dev.dateline.streams.code;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;

/** What this app needs of a coder. Need not be thread-safe: each task has its own. */
public interface ArticleCoder {
    /** Events and places of a text; the same for the same text, always. */
    CodedArticle code(ArticleText text);

    /** Version of the coder and of its dictionaries, as events carry it. */
    String version();
}
