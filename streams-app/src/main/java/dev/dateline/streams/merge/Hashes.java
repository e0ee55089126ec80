package dev.dateline.streams.merge;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** A small set of words, each by a hash whose last bits are the word's weight: how much it tells, by {@link NewsWords}. Immutable. */
final class Hashes {
    static final Hashes NONE = new Hashes(new int[0]);
    /** So many times as many are searched rather than gone through. */
    private static final int MANY = 8;

    private static final int WEIGHT_BITS = 2;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;

    private final int[] sorted;
    private final int weight;

    private Hashes(int[] sorted) {
        this.sorted = sorted;
        this.weight = Arrays.stream(sorted).map(hash -> hash & WEIGHT).sum();
    }

    int size() {
        return sorted.length;
    }

    int get(int i) {
        return sorted[i];
    }

    /** The weights of all. */
    int weight() {
        return weight;
    }

    /** The weights of those that are in both. */
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
                common += sorted[i] & WEIGHT;
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
            found += Arrays.binarySearch(many, hash) >= 0 ? hash & WEIGHT : 0;
        }
        return found;
    }

    /** Dice coefficient of the weights, 0 to 1. */
    double dice(Hashes other) {
        int all = weight + other.weight;
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

        void add(int hash, int weight) {
            int value = (hash << WEIGHT_BITS) | weight;
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
