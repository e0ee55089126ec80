package dev.dateline.coder.place;

import java.util.Arrays;

/**
 * Maps 64-bit keys to any number of ints; open addressing over primitive arrays. A slot holds half of its key and the first entry, and an
 * entry the value and the next entry, in one long each, so that a question touches few lines of memory. Two of a million keys that share a
 * stretch of slots and half of their bits are not to be expected. Filled by one thread, then read by any number.
 */
final class NameIndex {
    private static final long LOW = 0xFFFF_FFFFL;

    private final long[] slots;
    private final int mask;
    private long[] entries;
    private int size;

    /** @param expected number of different keys; the table is twice as large at least and does not grow */
    NameIndex(int expected) {
        slots = new long[Integer.highestOneBit(Math.max(16, expected * 2) - 1) << 1];
        mask = slots.length - 1;
        entries = new long[expected + 1];
        size = 1;
    }

    /** Adds a value; one that is there already under the key is not added again. */
    void add(long key, int value) {
        int slot = slot(key);
        for (int at = (int) slots[slot]; at != 0; at = next(at)) {
            if (value(at) == value) {
                return;
            }
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 3 / 2);
        }
        entries[size] = slots[slot] << 32 | value & LOW;
        slots[slot] = key & ~LOW | size++;
    }

    /** First entry under a key, 0 where there is none. */
    int first(long key) {
        return (int) slots[slot(key)];
    }

    /** Entry behind this one under the same key, 0 behind the last. */
    int next(int entry) {
        return (int) (entries[entry] >>> 32);
    }

    int value(int entry) {
        return (int) entries[entry];
    }

    private int slot(long key) {
        int slot = (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && (slots[slot] ^ key) >>> 32 != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
