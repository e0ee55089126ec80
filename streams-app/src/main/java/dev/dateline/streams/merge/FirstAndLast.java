package dev.dateline.streams.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The first and the last of many things, in the order in which they were added. Not thread-safe. */
final class FirstAndLast<T> {
    private final int mostFirst;
    private final int mostLast;
    private final List<T> first = new ArrayList<>();
    private final Deque<T> last = new ArrayDeque<>();

    /**
     * @param mostFirst of the first are kept
     * @param mostLast of the others are kept, the last ones
     */
    FirstAndLast(int mostFirst, int mostLast) {
        this.mostFirst = mostFirst;
        this.mostLast = mostLast;
    }

    void add(T one) {
        if (first.size() < mostFirst) {
            first.add(one);
        } else {
            last.addLast(one);
            if (last.size() > mostLast) {
                last.removeFirst();
            }
        }
    }

    List<T> kept() {
        List<T> kept = new ArrayList<>(first);
        kept.addAll(last);
        return kept;
    }
}
