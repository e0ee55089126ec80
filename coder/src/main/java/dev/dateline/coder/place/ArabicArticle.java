package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import java.util.Set;

/** The Arabic article in its spellings, assimilated ones too: al-Hasakah, ad-Dana, ez-Zor, ash-Sham. */
final class ArabicArticle {
    static final Set<String> SPELLINGS = Set.of(
            "al", "el", "ad", "ed", "an", "en", "ar", "er", "as", "es", "ash", "esh", "at", "et", "ath", "eth", "az",
            "ez", "adh", "edh", "ul", "ur", "us", "uz", "ech", "ach");
    private static final NameIndex HASHES = new NameIndex(SPELLINGS.size() * 2);

    static {
        SPELLINGS.forEach(article -> HASHES.add(WordHash.ofFolded(article), 1));
    }

    private ArabicArticle() {}

    /** Whether the folded word is one. */
    static boolean is(long word) {
        return HASHES.first(word) != 0;
    }

    /** Whether a token may hold an article as part of it; {@link #strip} tells for sure. */
    static boolean mayBePartOf(FlatText text, int i) {
        char first = text.first(i);
        return (first == 'A' || first == 'E' || first == 'a' || first == 'e')
                && text.length(i) >= 5
                && text.doubledAtSecond(i);
    }

    /** Hash of the word behind an article that is written as part of it, as in "Ezzor", "Assuwayda"; 0 where there is none. */
    static long strip(String lowerCase) {
        if (lowerCase.length() < 5
                || lowerCase.charAt(0) != 'e' && lowerCase.charAt(0) != 'a'
                || lowerCase.charAt(1) != lowerCase.charAt(2)
                || "zsdrnt".indexOf(lowerCase.charAt(1)) < 0) {
            return 0;
        }
        return WordHash.of(lowerCase.substring(2));
    }

    /** Whether these bytes are one. */
    static boolean is(byte[] text, int from, int to) {
        if (to - from > 3 || to - from < 2 || "aeu".indexOf(text[from]) < 0) {
            return false;
        }
        long word = WordHash.NONE;
        for (int i = from; i < to; i++) {
            word = WordHash.add(word, (char) text[i]);
        }
        return is(word);
    }
}
