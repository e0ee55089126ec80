package dev.dateline.coder.text;

import java.util.Optional;

/**
 * Tells a number of a word, or its classes as bits, with one look-up by its {@link WordHash}. A slot holds half of the word's hash and the number in one long, so that a
 * question touches one line of memory; two words of one hash half in one stretch of slots are not to be expected among some 300,000. May lie
 * over another table, which tells what it does not. Filled by one thread, then read by any number.
 */
public final class WordTable {
    private static final long NUMBER = 0xFFFF_FFFFL;

    private final long[] slots;
    private final int mask;
    private final Optional<WordTable> below;

    /** @param expected number of different words at most; the table has at least a third more slots and does not grow */
    public WordTable(int expected) {
        this(expected, Optional.empty());
    }

    private WordTable(int expected, Optional<WordTable> below) {
        this.below = below;
        slots = new long[Integer.highestOneBit(Math.max(1, expected * 4 / 3)) << 1];
        mask = slots.length - 1;
    }

    /** An empty table over this one. */
    public WordTable layer(int expected) {
        return new WordTable(expected, Optional.of(this));
    }

    /** Gives a word these classes besides those it has. */
    public void add(long word, int bits) {
        int slot = slot(word);
        slots[slot] = word & ~NUMBER | slots[slot] & NUMBER | bits;
    }

    /** Raises a word's number to at least this one. */
    public void raise(long word, int number) {
        if (of(word) < number) {
            slots[slot(word)] = word & ~NUMBER | number;
        }
    }

    /** The number or the classes of a word, 0 where it has none. */
    public int of(long word) {
        int number = (int) slots[slot(word)];
        return number == 0 && below.isPresent() ? below.orElseThrow().of(word) : number;
    }

    private int slot(long word) {
        int slot = (int) ((word ^ word >>> 29) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && (slots[slot] ^ word) >>> 32 != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
