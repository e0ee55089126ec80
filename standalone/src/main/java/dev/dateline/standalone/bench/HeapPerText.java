package dev.dateline.standalone.bench;

import java.util.OptionalDouble;

/** How much of the heap is kept for each text that came since it was told last. Not thread-safe. */
final class HeapPerText {
    /** Of fewer, the buffers of the clients are the larger part. */
    private static final int LEAST = 20_000;

    private long heap = Heap.kept();
    private int texts;

    /**
     * Bytes of each; empty where too few have come.
     *
     * @param all texts that have come so far
     */
    OptionalDouble of(int all) {
        long now = Heap.kept();
        OptionalDouble each =
                all - texts < LEAST ? OptionalDouble.empty() : OptionalDouble.of((double) (now - heap) / (all - texts));
        heap = now;
        texts = all;
        return each;
    }
}
