package dev.dateline.streams.merge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A small set of hashes of words. Immutable. */
final class Hashes {
    static final Hashes NONE = new Hashes(new int[0]);
    /** So many times as many are searched rather than gone through. */
    private static final int MANY = 8;

    private final int[] sorted;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
    }

    int size() {
        return sorted.length;
    }

    int get(int i) {
        return sorted[i];
    }

    /** How many are in both. */
    int common(Hashes other) {
        if (sorted.length * MANY < other.sorted.length) {
            return found(sorted, other.sorted);
        }
        if (other.sorted.length * MANY < sorted.length) {
            return found(other.sorted, sorted);
        }
        int common = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            if (sorted[i] == other.sorted[j]) {
                common++;
                i++;
                j++;
            } else if (sorted[i] < other.sorted[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common;
    }

    private static int found(int[] few, int[] many) {
        int found = 0;
        for (int hash : few) {
            found += Arrays.binarySearch(many, hash) >= 0 ? 1 : 0;
        }
        return found;
    }

    /** Dice coefficient, 0 to 1. */
    double dice(Hashes other) {
        int all = sorted.length + other.sorted.length;
        return all == 0 ? 0 : 2.0 * common(other) / all;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeShort(sorted.length);
        for (int hash : sorted) {
            out.writeInt(hash);
        }
    }

    static Hashes read(DataInputStream in) throws IOException {
        int[] sorted = new int[in.readUnsignedShort()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = in.readInt();
        }
        return new Hashes(sorted);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hashes hashes && Arrays.equals(sorted, hashes.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    /** Collects a set, the first that come. Not thread-safe. */
    static final class Collector {
        private final int[] values;
        private int size;

        Collector(int most) {
            values = new int[most];
        }

        void add(int value) {
            for (int i = 0; i < size; i++) {
                if (values[i] == value) {
                    return;
                }
            }
            if (size < values.length) {
                values[size++] = value;
            }
        }

        Hashes set() {
            int[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return size == 0 ? NONE : new Hashes(sorted);
        }
    }
}
