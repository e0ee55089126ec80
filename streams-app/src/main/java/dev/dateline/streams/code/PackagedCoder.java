package dev.dateline.streams.code;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.CodedArticle;
import dev.dateline.coder.Coder;
import dev.dateline.coder.Knowledge;
import dev.dateline.coder.UserData;

/** The packaged coder. Not thread-safe: one per thread; dictionaries and models are shared by all. */
public final class PackagedCoder implements ArticleCoder {
    private final Coder coder = Coder.load();

    private PackagedCoder() {}

    /** A coder for one thread; the first call loads dictionaries and models. */
    public static ArticleCoder load() {
        return new PackagedCoder();
    }

    @Override
    public CodedArticle code(ArticleText text) {
        return coder.code(text);
    }

    @Override
    public void know(UserData own) {
        coder.know(Knowledge.with(own));
    }
}
