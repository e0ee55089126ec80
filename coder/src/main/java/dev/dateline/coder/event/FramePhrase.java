package dev.dateline.coder.event;

import dev.dateline.coder.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A phrase of the lexicon as its row tells it. A verb's head is the first word, or the one marked {@code !}; a noun's is the word before the
 * first preposition, else the last. Immutable.
 *
 * @param words lower-case tokens, {@code *} for a gap
 * @param head index of the word that is inflected
 */
record FramePhrase(List<String> words, int head) {
    private static final String GAP = "*";
    private static final Set<String> PREPOSITIONS =
            WordSet.of("of on for to against between with by from in at that over *");

    FramePhrase {
        words = List.copyOf(words);
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException where it begins or ends with a gap
     */
    static FramePhrase of(String phrase, boolean verb) {
        if (phrase.isEmpty() || phrase.startsWith(GAP) || phrase.endsWith(GAP)) {
            throw new IllegalArgumentException("a phrase begins and ends with a word: '" + phrase + "'");
        }
        List<String> words = new ArrayList<>();
        int head = 0;
        for (String word : phrase.split(" ", -1)) {
            words.addAll(List.of(word.replace("!", "").toLowerCase(Locale.ROOT).split("(?=-)|(?<=-)|(?='s)", -1)));
            if (word.endsWith("!") || words.size() == 3 && words.get(1).equals("-")) {
                head = words.size() - 1;
            }
        }
        return new FramePhrase(words, verb ? head : nounHead(words));
    }

    static boolean preposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    int length() {
        return words.size();
    }

    String word(int i) {
        return words.get(i);
    }

    boolean gap(int i) {
        return words.get(i).equals(GAP);
    }

    /** Number of words without gaps. */
    int literal() {
        return (int) words.stream().filter(word -> !word.equals(GAP)).count();
    }

    /** The noun behind a gap: "state" in {@code lift * state of emergency}; −1 where a preposition stands there. */
    int headOfObject() {
        int at = words.lastIndexOf(GAP) + 1;
        if (preposition(words.get(at))) {
            return -1;
        }
        while (at + 1 < words.size() && !preposition(words.get(at + 1))) {
            at++;
        }
        return at + 1 < words.size() && !words.get(at + 1).equals("of") ? -1 : at;
    }

    private static int nounHead(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (preposition(words.get(i))) {
                return i - 1;
            }
        }
        return words.size() - 1;
    }
}
