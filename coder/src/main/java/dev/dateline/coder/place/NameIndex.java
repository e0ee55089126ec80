package dev.dateline.coder.place;

import java.util.Arrays;

/** Maps 64-bit keys to any number of ints; open addressing over primitive arrays. Filled by one thread, then read by any number. */
final class NameIndex {
    private final long[] keys;
    private final int[] heads;
    private final int mask;
    private int[] next;
    private int[] values;
    private int size;

    /** @param expected number of different keys; the table is twice as large at least and does not grow */
    NameIndex(int expected) {
        int slots = Integer.highestOneBit(Math.max(16, expected * 2) - 1) << 1;
        keys = new long[slots];
        heads = new int[slots];
        mask = slots - 1;
        next = new int[expected + 1];
        values = new int[expected + 1];
        size = 1;
    }

    /** Adds a value; one that is there already under the key is not added again. */
    void add(long key, int value) {
        int slot = slot(key);
        for (int at = heads[slot]; at != 0; at = next[at]) {
            if (values[at] == value) {
                return;
            }
        }
        if (size == values.length) {
            next = Arrays.copyOf(next, size * 3 / 2);
            values = Arrays.copyOf(values, size * 3 / 2);
        }
        keys[slot] = key;
        values[size] = value;
        next[size] = heads[slot];
        heads[slot] = size++;
    }

    /** First entry under a key, 0 where there is none. */
    int first(long key) {
        return heads[slot(key)];
    }

    /** Entry behind this one under the same key, 0 behind the last. */
    int next(int entry) {
        return next[entry];
    }

    int value(int entry) {
        return values[entry];
    }

    /** Raises the single value under a key to at least this one. */
    void raise(long key, int value) {
        int entry = first(key);
        if (entry == 0) {
            add(key, value);
        } else if (values[entry] < value) {
            values[entry] = value;
        }
    }

    private int slot(long key) {
        long mixed = key ^ key >>> 29;
        int slot = (int) (mixed * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (heads[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
