package dev.dateline.coder.text;

import java.util.HashSet;
import java.util.Set;

/** Sets of words, written as they are read: {@code WordSet.of("in at on", "from to")}. */
public final class WordSet {
    private WordSet() {}

    /** An immutable set of the words of all lines, parted by single blanks. */
    public static Set<String> of(String... lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            words.addAll(Set.of(line.split(" ", -1)));
        }
        return Set.copyOf(words);
    }
}
