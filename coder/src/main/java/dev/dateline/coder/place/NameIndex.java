package dev.dateline.coder.place;

import java.util.Arrays;
import java.util.Optional;

/**
 * Maps 64-bit keys to any number of ints; open addressing over primitive arrays. May lie over another index, whose entries follow its own
 * under the same key: so a few names are added to a million without copying them. Filled by one thread, then read by any number.
 */
final class NameIndex {
    /** Head of a key under which nothing is found, whatever the index below has. */
    private static final int HIDDEN = -1;

    private final Optional<NameIndex> below;
    /** Entries under this number are those of the index below. */
    private final int offset;

    private final long[] keys;
    private final int[] heads;
    private final int mask;
    private int[] next;
    private int[] values;
    private int size;

    /** @param expected number of different keys; the table is twice as large at least and does not grow */
    NameIndex(int expected) {
        this(expected, Optional.empty());
    }

    private NameIndex(int expected, Optional<NameIndex> below) {
        this.below = below;
        offset = below.map(index -> index.offset + index.size).orElse(0);
        int slots = Integer.highestOneBit(Math.max(16, expected * 2) - 1) << 1;
        keys = new long[slots];
        heads = new int[slots];
        mask = slots - 1;
        next = new int[expected + 1];
        values = new int[expected + 1];
        size = 1;
    }

    /** An empty index over this one, which must not be added to any more. */
    NameIndex layer(int expected) {
        return new NameIndex(expected, Optional.of(this));
    }

    /** Adds a value before the others; one that is there already under the key is not added again. */
    void add(long key, int value) {
        for (int at = first(key); at != 0; at = next(at)) {
            if (value(at) == value) {
                return;
            }
        }
        if (size == values.length) {
            next = Arrays.copyOf(next, size * 3 / 2 + 1);
            values = Arrays.copyOf(values, size * 3 / 2 + 1);
        }
        int behind = first(key);
        int slot = slot(key);
        keys[slot] = key;
        values[size] = value;
        next[size] = behind;
        heads[slot] = offset + size++;
    }

    /** Forgets what is found under a key so far. */
    void hide(long key) {
        int slot = slot(key);
        keys[slot] = key;
        heads[slot] = HIDDEN;
    }

    /** First entry under a key, 0 where there is none. */
    int first(long key) {
        int head = heads[slot(key)];
        if (head == 0 && offset > 0) {
            return below.orElseThrow().first(key);
        }
        return Math.max(head, 0);
    }

    /** Entry behind this one under the same key, 0 behind the last. */
    int next(int entry) {
        return entry < offset ? below.orElseThrow().next(entry) : next[entry - offset];
    }

    int value(int entry) {
        return entry < offset ? below.orElseThrow().value(entry) : values[entry - offset];
    }

    /** Raises the single value under a key to at least this one. */
    void raise(long key, int value) {
        int entry = first(key);
        if (entry == 0 || entry < offset && value(entry) < value) {
            add(key, value);
        } else if (value(entry) < value) {
            values[entry - offset] = value;
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
