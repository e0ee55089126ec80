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
    /** So many words of a line tell how it is written. */
    private static final int LINE = 40;

    private static final int SHORTEST_LINE = 5;
    /** A bound for sentences without an end. */
    private static final int MOST = 64;

    private static final Set<String> STOPS = Set.of(
            ("the and for was were are has had have been with that this from their they them its his her she him who whom which what when where "
                            + "while after before into over under about against between among during since until than then there here also more most "
                            + "some any all both each other another such not but nor only out off down upon per via because would could should will may "
                            + "might must can did does doing said say says told according least around near nearly early late later last first "
                            + "two three four five six seven eight nine ten")
                    .split(" "));

    /** Takes the words of a text, one after the other. */
    @FunctionalInterface
    interface Reader {
        /**
         * Takes one.
         *
         * @param word in lower case
         * @param named whether it is a figure, or has a capital that tells a name
         */
        void read(String word, boolean named);
    }

    /** The words of a text, up to a number of them. */
    static Words of(String text, int most) {
        Hashes.Collector plain = new Hashes.Collector(MOST);
        Hashes.Collector telling = new Hashes.Collector(MOST);
        read(text, most, (word, named) -> {
            String stem = stem(word);
            int weight = STOPS.contains(word) ? 0 : NewsWords.weight(stem);
            if (named && weight > 0) {
                telling.add(word.hashCode(), weight);
            }
            if (word.length() >= SHORTEST && weight > 0) {
                plain.add(stem.hashCode(), weight);
            }
        });
        return new Words(plain.set(), telling.set());
    }

    /** Reads the words of a text, up to a number of them. */
    static void read(String text, int most, Reader reader) {
        int start = -1;
        boolean opens = true;
        boolean cased = cased(text, 0);
        int seen = 0;
        for (int i = 0; i <= text.length() && seen < most; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                char first = text.charAt(start);
                boolean named = Character.isDigit(first) || cased && Character.isUpperCase(first) && !opens;
                reader.read(text.substring(start, i).toLowerCase(Locale.ROOT), named);
                seen++;
                start = -1;
                opens = false;
            }
            cased = c == '\n' ? cased(text, i + 1) : cased;
            opens |= c == '.' || c == '\n' || c == '"' || c == '“';
        }
    }

    /** Whether capitals tell names in the line that begins here: not where most words have them, as in "Gunmen Kill Five In Mali". */
    private static boolean cased(String text, int from) {
        int capitals = 0;
        int words = 0;
        for (int i = from; i < text.length() && words < LINE && text.charAt(i) != '\n'; i++) {
            if (Character.isLetter(text.charAt(i)) && (i == from || !Character.isLetterOrDigit(text.charAt(i - 1)))) {
                words++;
                capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
            }
        }
        return words < SHORTEST_LINE || capitals * 4 < words * 3;
    }

    /** Without the common endings: attacks, attacked and attacking are one word. */
    static String stem(String word) {
        for (String ending : new String[] {"ing", "ed", "es", "s", "e"}) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
