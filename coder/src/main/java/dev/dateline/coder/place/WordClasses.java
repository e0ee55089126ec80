package dev.dateline.coder.place;

/** Tells the classes of a word, one bit each, with one look-up. Filled by one thread, then read by any number. */
final class WordClasses {
    private final long[] words;
    private final int[] classes;
    private final int mask;

    /** @param expected number of different words at most; the table is twice as large at least and does not grow */
    WordClasses(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected * 2) - 1) << 1;
        words = new long[slots];
        classes = new int[slots];
        mask = slots - 1;
    }

    /** Gives a word these classes besides those it has. */
    void add(long word, int bits) {
        int slot = slot(word);
        words[slot] = word;
        classes[slot] |= bits;
    }

    /** All classes of a word, 0 where it has none. */
    int of(long word) {
        return classes[slot(word)];
    }

    private int slot(long word) {
        int slot = (int) ((word ^ word >>> 29) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (classes[slot] != 0 && words[slot] != word) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
