package dev.dateline.coder.actor;

import java.util.Map;

/**
 * Numbers of words: an open-addressed table that compares hashes before it touches a string, since most words of a text are not in it. Immutable,
 * thread-safe.
 */
final class WordTable {
    private final int[] hashes;
    private final int[] numbers;
    private final String[] words;

    WordTable(Map<String, Integer> known) {
        int size = Integer.highestOneBit(Math.max(16, known.size() * 2)) * 2;
        hashes = new int[size];
        numbers = new int[size];
        words = new String[size];
        java.util.Arrays.fill(numbers, PhraseTrie.NONE);
        known.forEach((word, number) -> {
            int slot = slot(word.hashCode());
            while (numbers[slot] != PhraseTrie.NONE) {
                slot = slot + 1 & size - 1;
            }
            hashes[slot] = word.hashCode();
            numbers[slot] = number;
            words[slot] = word;
        });
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & hashes.length - 1;
    }

    /** The number of a word; {@link PhraseTrie#NONE} where it has none. */
    int number(String word) {
        int hash = word.hashCode();
        for (int slot = slot(hash); numbers[slot] != PhraseTrie.NONE; slot = slot + 1 & hashes.length - 1) {
            if (hashes[slot] == hash && words[slot].equals(word)) {
                return numbers[slot];
            }
        }
        return PhraseTrie.NONE;
    }
}
