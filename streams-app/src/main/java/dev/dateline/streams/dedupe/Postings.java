package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.function.IntConsumer;

/**
 * From keys to the numbers of texts that have them, the first in rank first. Most keys belong to one text, and are kept apart. Of each list only
 * the first {@link #LEADING} are found by those behind them: what more texts have is boilerplate, and the first of a story is among
 * them. So whether one text finds another depends on the set of texts and not on the order in which they came. Not thread-safe.
 */
final class Postings {
    /** Texts of a key that others find. */
    static final int LEADING = 64;

    private final Order order;
    private final IntIntHashMap single = new IntIntHashMap();
    private final IntObjectHashMap<IntArrayList> many = new IntObjectHashMap<>();

    /** Whether one number comes after another in rank; no two are equal. */
    interface Order {
        boolean after(int one, int other);
    }

    Postings(Order order) {
        this.order = order;
    }

    /** Adds a number to a key; tells of one that by this is found no longer. */
    void add(int key, int number, IntConsumer pushedOut) {
        IntArrayList list = many.get(key);
        if (list == null && !single.containsKey(key)) {
            single.put(key, number);
            return;
        }
        if (list == null) {
            list = new IntArrayList(2);
            list.add(single.remove(key));
            many.put(key, list);
        }
        int place = place(list, number);
        list.insert(place, number);
        if (place < LEADING && list.size() > LEADING) {
            pushedOut.accept(list.get(LEADING));
        }
    }

    /** Takes a number from a key that it was added to and still has its rank of then. */
    void remove(int key, int number) {
        IntArrayList list = many.get(key);
        if (list == null) {
            single.remove(key);
            return;
        }
        list.removeAt(place(list, number));
        if (list.size() == 1) {
            many.remove(key);
            single.put(key, list.get(0));
        }
    }

    /** Visits those that a number of this key finds. */
    void before(int key, int number, IntConsumer visitor) {
        IntArrayList list = many.get(key);
        if (list != null) {
            int end = Math.min(LEADING, place(list, number));
            for (int i = 0; i < end; i++) {
                visitor.accept(list.get(i));
            }
        }
    }

    /** Visits those that find a number of this key. */
    void behind(int key, int number, IntConsumer visitor) {
        IntArrayList list = many.get(key);
        int place = list == null ? LEADING : place(list, number);
        if (list != null && place < LEADING) {
            for (int i = place + 1; i < list.size(); i++) {
                visitor.accept(list.get(i));
            }
        }
    }

    /** Where a number stands, or is to stand. */
    private int place(IntArrayList list, int number) {
        int from = 0;
        int to = list.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (order.after(number, list.get(middle))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
