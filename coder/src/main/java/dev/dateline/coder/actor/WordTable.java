package dev.dateline.coder.actor;

import java.util.Map;

/**
 * Numbers of words: an open-addressed table that compares hashes before it touches a string, since most words of a text are not in it. Immutable,
 * thread-safe.
 */
final class WordTable {
    /** Hash in the upper half, number plus one in the lower; 0 where nothing stands. */
    private final long[] entries;

    private final String[] words;

    WordTable(Map<String, Integer> known) {
        int size = Integer.highestOneBit(Math.max(16, known.size() * 2)) * 2;
        entries = new long[size];
        words = new String[size];
        known.forEach((word, number) -> {
            int slot = slot(word.hashCode());
            while (entries[slot] != 0) {
                slot = slot + 1 & size - 1;
            }
            entries[slot] = (long) word.hashCode() << 32 | number + 1;
            words[slot] = word;
        });
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & entries.length - 1;
    }

    /** The number of a word; {@link PhraseTrie#NONE} where it has none. */
    int number(String word) {
        int hash = word.hashCode();
        for (int slot = slot(hash); ; slot = slot + 1 & entries.length - 1) {
            long entry = entries[slot];
            if (entry == 0) {
                return PhraseTrie.NONE;
            }
            if ((int) (entry >>> 32) == hash && words[slot].equals(word)) {
                return (int) entry - 1;
            }
        }
    }
}
