package dev.dateline.standalone.bench;

import java.lang.management.ManagementFactory;

/** The heap of this process. Stateless. */
final class Heap {
    private Heap() {}

    /** Bytes that are left after a collection of garbage. */
    static long kept() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
