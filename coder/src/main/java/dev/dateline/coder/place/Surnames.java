package dev.dateline.coder.place;

/** The words that stand as a surname somewhere in an article: behind a first name, a title, an initial or an unknown name. Confined to one call. */
final class Surnames {
    private final LongSet sure = new LongSet();
    private final LongSet likely = new LongSet();

    Surnames(FlatText text, Gazetteer gazetteer) {
        for (int i = 1; text.mixed() && i < text.size; i++) {
            if (text.capital[i] && text.capital[i - 1] && text.same(i - 1, i)) {
                boolean named = named(text, i - 1);
                if ((named || initial(text, i - 1) || unknown(text, gazetteer, i - 1)) && !place(text, gazetteer, i)) {
                    (named ? sure : likely).add(text.hash[i]);
                }
            }
        }
    }

    /** Whether the two words are a place's name together. */
    private static boolean place(FlatText text, Gazetteer gazetteer, int i) {
        long both = NameFold.append(NameFold.append(NameFold.EMPTY, text.hash[i - 1]), text.hash[i]);
        return gazetteer.longestName(text.hash[i - 1]) > 1 && gazetteer.firstNamed(both) != 0;
    }

    private static boolean named(FlatText text, int i) {
        return text.has(i, Lexicon.FIRST_NAME) && !text.has(i, Lexicon.ENGLISH)
                || text.has(i, Lexicon.TITLE) && !text.has(i, Lexicon.SETTLEMENT);
    }

    /** The "B." of "Mary B. Stone". */
    private static boolean initial(FlatText text, int i) {
        return text.length(i) == 2 && text.last(i) == '.' && text.same(i - 1, i) && text.capital[i - 1];
    }

    /** A word that is neither of the language nor in a place's name: most likely a first name. */
    private static boolean unknown(FlatText text, Gazetteer gazetteer, int i) {
        return !text.firstOfSentence(i)
                && !text.shouted(i)
                && !text.has(i, ~0)
                && gazetteer.longestName(text.hash[i]) == 0;
    }

    /** Whether a first name or a title stands before the word. */
    boolean sure(long word) {
        return sure.contains(word);
    }

    /** Whether what stands before the word may well be a first name. */
    boolean likely(long word) {
        return likely.contains(word);
    }
}
