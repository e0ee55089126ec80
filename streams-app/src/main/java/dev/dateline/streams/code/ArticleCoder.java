package dev.dateline.streams.code;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.UserData;

/** What this app needs of a coder. Need not be thread-safe: each task has its own. */
public interface ArticleCoder {
    /** Events and places of a text; the same for the same text and the same version, always. */
    CodedArticle code(ArticleText text);

    /** Takes the user's own places and actors in, in the place of those it had, from the next article on. */
    void know(UserData own);
}
