package dev.dateline.standalone.cli;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.Coder;
import dev.dateline.streams.code.ArticleCoder;

/** The packaged coder, as the Streams app and the offline command want it. */
final class Coders {
    private Coders() {}

    /** A coder for one thread; models and dictionaries are loaded once. */
    static ArticleCoder load() {
        Coder coder = Coder.load();
        return new ArticleCoder() {
            @Override
            public CodedArticle code(ArticleText text) {
                return coder.code(text);
            }

            @Override
            public String version() {
                return Coder.version();
            }
        };
    }
}
