package dev.dateline.standalone.bench;

import java.lang.management.ManagementFactory;

/** How much of the heap is kept for each text that came since it was asked last. Not thread-safe. */
final class HeapPerText {
    private long heap = afterCollection();
    private int texts;

    /** @param all texts that have come so far */
    double of(int all) {
        long now = afterCollection();
        double each = (double) (now - heap) / Math.max(1, all - texts);
        heap = now;
        texts = all;
        return each;
    }

    private static long afterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
