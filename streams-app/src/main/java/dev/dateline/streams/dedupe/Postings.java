package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntIntHashMap;
import java.util.Arrays;

/**
 * From keys to the numbers of texts that have them: a linked list a key, in flat arrays, for most keys belong to one text. A list has a
 * bound, behind which the rest is dropped: a sequence in more texts than that is boilerplate. Not thread-safe.
 */
final class Postings {
    /** Numbers a key at most. */
    static final int MOST = 512;

    private static final int END = -1;

    private final IntIntHashMap heads = new IntIntHashMap();
    private int[] numbers = new int[1024];
    private int[] next = new int[1024];
    private int free = END;
    private int used;

    /** What is done with each number of a list. */
    interface Visitor {
        void visit(int number);
    }

    /** Whether one number comes after another. */
    interface Order {
        boolean after(int one, int other);
    }

    /**
     * Adds a number to a key. Where the list is full, the number that is last by this order has to go, be it this one.
     *
     * @param after whether the first number comes after the second
     */
    void add(int key, int number, Order after) {
        int length = 0;
        int last = END;
        int head = heads.getOrDefault(key, END);
        for (int cell = head; cell != END; cell = next[cell]) {
            length++;
        }
        if (length < MOST) {
            int cell = cell();
            numbers[cell] = number;
            next[cell] = head;
            heads.put(key, cell);
            return;
        }
        for (int cell = head; cell != END; cell = next[cell]) {
            last = last == END || after.after(numbers[cell], numbers[last]) ? cell : last;
        }
        if (after.after(numbers[last], number)) {
            numbers[last] = number;
        }
    }

    /** Visits the numbers of a key, the latest first. */
    void visit(int key, Visitor visitor) {
        for (int cell = heads.getOrDefault(key, END); cell != END; cell = next[cell]) {
            visitor.visit(numbers[cell]);
        }
    }

    /** Takes a number from a key, if it is there. */
    void remove(int key, int number) {
        int before = END;
        int cell = heads.getOrDefault(key, END);
        while (cell != END && numbers[cell] != number) {
            before = cell;
            cell = next[cell];
        }
        if (cell != END) {
            unlink(key, before, cell);
        }
    }

    private void unlink(int key, int before, int cell) {
        if (before != END) {
            next[before] = next[cell];
        } else if (next[cell] == END) {
            heads.remove(key);
        } else {
            heads.put(key, next[cell]);
        }
        next[cell] = free;
        free = cell;
    }

    private int cell() {
        if (free != END) {
            int cell = free;
            free = next[cell];
            return cell;
        }
        if (used == numbers.length) {
            numbers = Arrays.copyOf(numbers, used + used / 2);
            next = Arrays.copyOf(next, used + used / 2);
        }
        return used++;
    }
}
