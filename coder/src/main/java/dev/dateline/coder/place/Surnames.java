package dev.dateline.coder.place;

import java.util.HashSet;
import java.util.Set;

/** The words that stand as a surname somewhere in an article: behind a first name or a title. Confined to one call. */
final class Surnames {
    private final Set<Long> words = new HashSet<>();

    Surnames(FlatText text, Gazetteer gazetteer) {
        for (int i = 1; text.mixed() && i < text.size; i++) {
            if (text.capital[i] && text.capital[i - 1] && text.same(i - 1, i) && named(text, i - 1)) {
                long both = NameFold.append(NameFold.append(NameFold.EMPTY, text.hash[i - 1]), text.hash[i]);
                if (gazetteer.firstNamed(both) == 0) {
                    words.add(text.hash[i]);
                }
            }
        }
    }

    private static boolean named(FlatText text, int i) {
        return text.has(i, Lexicon.FIRST_NAME) && !text.has(i, Lexicon.ENGLISH)
                || text.has(i, Lexicon.TITLE) && !text.has(i, Lexicon.SETTLEMENT);
    }

    boolean contains(long word) {
        return words.contains(word);
    }
}
