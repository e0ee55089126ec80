package dev.dateline.coder.place;

/** A small set of hashes other than 0, by open addressing over one array that grows. Filled by one thread; then it may be read by any number. */
final class LongSet {
    private long[] slots = new long[32];
    private int size;

    void add(long hash) {
        int slot = slot(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    boolean contains(long hash) {
        return slots[slot(hash)] != 0;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long hash : old) {
            if (hash != 0) {
                slots[slot(hash)] = hash;
            }
        }
    }

    private int slot(long hash) {
        int mask = slots.length - 1;
        int slot = (int) (hash * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
