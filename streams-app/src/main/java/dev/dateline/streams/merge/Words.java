package dev.dateline.streams.merge;

import java.util.Locale;
import java.util.Set;

/**
 * What a sentence or a head is about: its words that tell something, without endings, as a set of hashes. Names and figures, which tell the most, are
 * kept apart. Immutable.
 *
 * @param plain words in lower case
 * @param telling words with a capital, but for the first of a sentence, and figures
 */
record Words(Hashes plain, Hashes telling) {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;
    /** A bound for sentences without an end. */
    private static final int MOST = 64;

    private static final Set<String> STOPS = Set.of(
            ("the and for was were are has had have been with that this from their they them its his her she him who whom which what when where "
                            + "while after before into over under about against between among during since until than then there here also more most "
                            + "some any all both each other another such not but nor only out off down upon per via because would could should will may "
                            + "might must can did does doing said say says told according least around near nearly early late later last first "
                            + "two three four five six seven eight nine ten")
                    .split(" "));

    /** The words of a text, up to a number of them. */
    static Words of(String text, int most) {
        Hashes.Collector plain = new Hashes.Collector(MOST);
        Hashes.Collector telling = new Hashes.Collector(MOST);
        int start = -1;
        boolean opens = true;
        int seen = 0;
        for (int i = 0; i <= text.length() && seen < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                String word = text.substring(start, i);
                boolean named = Character.isDigit(word.charAt(0)) || Character.isUpperCase(word.charAt(0)) && !opens;
                take(word.toLowerCase(Locale.ROOT), named, plain, telling);
                seen++;
                start = -1;
                opens = false;
            }
            opens |= c == '.' || c == '\n' || c == '"' || c == '“';
        }
        return new Words(plain.set(), telling.set());
    }

    private static void take(String word, boolean named, Hashes.Collector plain, Hashes.Collector telling) {
        if (named) {
            telling.add(word.hashCode());
        }
        if (word.length() >= SHORTEST && !STOPS.contains(word)) {
            plain.add(stem(word).hashCode());
        }
    }

    /** Without the common endings: attacks, attacked and attacking are one word. */
    private static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
