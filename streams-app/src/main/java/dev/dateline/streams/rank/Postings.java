package dev.dateline.streams.rank;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import java.util.function.IntConsumer;

/**
 * From keys to the numbers of those that have them, the first in rank first. Most keys belong to one, and are kept apart. Whether one finds another by a
 * key depends on the other's place in the list alone: what many have is common, and the first of them stand before a border. So who finds whom is a function
 * of the set and not of the order in which they came. Not thread-safe.
 */
public final class Postings {
    private final Order order;
    private final int[] borders;
    private final IntIntHashMap single = new IntIntHashMap();
    private final IntObjectHashMap<IntArrayList> many = new IntObjectHashMap<>();

    /** Whether one number comes after another in rank; no two are equal. */
    public interface Order {
        boolean after(int one, int other);
    }

    /** Somebody who looks at a list. */
    public interface Visitor {
        /**
         * Sees one.
         *
         * @param place in the list, from 0
         */
        void at(int number, int place);
    }

    /**
     * Empty lists.
     *
     * @param borders places at which it makes a difference whether a number stands before or behind; nobody is found behind the last
     */
    public Postings(Order order, int... borders) {
        this.order = order;
        this.borders = borders.clone();
    }

    /** Adds a number to a key; tells of those that by this come to stand behind a border. */
    public void add(int key, int number, IntConsumer pushedOut) {
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
        for (int border : borders) {
            if (place < border && list.size() > border) {
                pushedOut.accept(list.get(border));
            }
        }
    }

    /** Takes a number from a key that it was added to and still has its rank of then; tells of those that by this come to stand before a border. */
    public void remove(int key, int number, IntConsumer pulledIn) {
        IntArrayList list = many.get(key);
        if (list == null) {
            single.remove(key);
            return;
        }
        int place = place(list, number);
        list.removeAt(place);
        for (int border : borders) {
            if (place < border && list.size() >= border) {
                pulledIn.accept(list.get(border - 1));
            }
        }
        if (list.size() == 1) {
            many.remove(key);
            single.put(key, list.get(0));
        }
    }

    /** Visits those that a number finds by this key, whether it has that itself or not. */
    public void before(int key, int number, Visitor visitor) {
        IntArrayList list = many.get(key);
        if (list != null) {
            int end = Math.min(borders[borders.length - 1], place(list, number));
            for (int i = 0; i < end; i++) {
                visitor.at(list.get(i), i);
            }
        } else if (single.containsKey(key) && order.after(number, single.get(key))) {
            visitor.at(single.get(key), 0);
        }
    }

    /** Visits those behind a number of this key. */
    public void behind(int key, int number, IntConsumer visitor) {
        IntArrayList list = many.get(key);
        if (list != null) {
            for (int i = place(list, number) + 1; i < list.size(); i++) {
                visitor.accept(list.get(i));
            }
        }
    }

    /** Visits all of a key, in rank. */
    public void each(int key, IntConsumer visitor) {
        IntArrayList list = many.get(key);
        if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                visitor.accept(list.get(i));
            }
        } else if (single.containsKey(key)) {
            visitor.accept(single.get(key));
        }
    }

    /** The place of a number that was added to a key. */
    public int place(int key, int number) {
        IntArrayList list = many.get(key);
        return list == null ? 0 : place(list, number);
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
