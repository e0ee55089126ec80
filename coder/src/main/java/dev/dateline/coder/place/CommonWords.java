package dev.dateline.coder.place;

import dev.dateline.coder.text.Token;

/** Words that tell whether a capital stands for a name: everyday English, and given names. Thread-safe. */
public final class CommonWords {
    private CommonWords() {}

    /** Whether it is a word of everyday English, by the list of the packaged lexicon. */
    public static boolean english(Token token) {
        return Lexicon.PACKAGED.has(Lexicon.ENGLISH, token.hash());
    }

    /** Whether people are called so by their given name. */
    public static boolean givenName(Token token) {
        return Lexicon.PACKAGED.has(Lexicon.FIRST_NAME, token.hash());
    }
}
