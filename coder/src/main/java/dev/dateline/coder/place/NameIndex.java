package dev.dateline.coder.place;

import java.util.Arrays;
import java.util.Optional;

/**
 * Maps 64-bit keys to any number of ints; open addressing over primitive arrays. A slot holds half of its key and the first entry, and an
 * entry the value and the next entry, in one long each, so that a question touches few lines of memory. Two of a million keys that share a
 * stretch of slots and half of their bits are not to be expected. May lie over another index, whose entries follow its own under the same
 * key: so a few names are added to a million without copying them. Filled by one thread, then read by any number.
 */
final class NameIndex {
    /** First entry of a key under which nothing is found, whatever the index below has. */
    private static final int HIDDEN = -1;

    private static final long LOW = 0xFFFF_FFFFL;

    private final Optional<NameIndex> below;
    /** Entries under this number are those of the index below. */
    private final int offset;

    private final long[] slots;
    private final int mask;
    private long[] entries;
    private int size;

    /** @param expected number of different keys; the table is twice as large at least and does not grow */
    NameIndex(int expected) {
        this(expected, Optional.empty());
    }

    private NameIndex(int expected, Optional<NameIndex> below) {
        this.below = below;
        offset = below.map(index -> index.offset + index.size).orElse(0);
        slots = new long[Integer.highestOneBit(Math.max(16, expected * 2) - 1) << 1];
        mask = slots.length - 1;
        entries = new long[expected + 1];
        size = 1;
    }

    /** An empty index over this one, which must not be added to any more. */
    NameIndex layer(int expected) {
        return new NameIndex(expected, Optional.of(this));
    }

    /** Adds a value before the others; one that is there already under the key is not added again. */
    void add(long key, int value) {
        int first = first(key);
        for (int at = first; at != 0; at = next(at)) {
            if (value(at) == value) {
                return;
            }
        }
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 3 / 2 + 1);
        }
        entries[size] = (long) first << 32 | value & LOW;
        slots[slot(key)] = key & ~LOW | offset + size++;
    }

    /** Puts the entries of each key side by side, in their order. Only for an index over no other. */
    void gather() {
        long[] gathered = new long[size];
        int to = 1;
        for (int slot = 0; slot < slots.length; slot++) {
            int from = (int) slots[slot];
            if (from > 0) {
                slots[slot] = slots[slot] & ~LOW | to;
            }
            while (from > 0) {
                int next = next(from);
                gathered[to] = entries[from] & LOW | (long) (next == 0 ? 0 : to + 1) << 32;
                to++;
                from = next;
            }
        }
        entries = gathered;
    }

    /** Forgets what is found under a key so far. */
    void hide(long key) {
        slots[slot(key)] = key & ~LOW | HIDDEN & LOW;
    }

    /** First entry under a key, 0 where there is none. */
    int first(long key) {
        int first = (int) slots[slot(key)];
        if (first == 0 && offset > 0) {
            return below.orElseThrow().first(key);
        }
        return Math.max(first, 0);
    }

    /** Entry behind this one under the same key, 0 behind the last. */
    int next(int entry) {
        return entry < offset ? below.orElseThrow().next(entry) : (int) (entries[entry - offset] >>> 32);
    }

    int value(int entry) {
        return entry < offset ? below.orElseThrow().value(entry) : (int) entries[entry - offset];
    }

    private int slot(long key) {
        int slot = (int) ((key ^ key >>> 29) * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && (slots[slot] ^ key) >>> 32 != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
