package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a part costs before it does anything. Both figures are next to nothing where the part had been loaded before.
 *
 * @param part what was loaded
 * @param seconds that went by
 * @param heapMb heap that it keeps after a collection of garbage, in MiB
 */
record Loading<T>(T part, double seconds, double heapMb) {
    private static final double MIB = 1 << 20;

    static <T> Loading<T> of(Supplier<T> load) {
        long before = Heap.kept();
        long start = System.nanoTime();
        T part = load.get();
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Loading<>(part, seconds, Math.max(0, Heap.kept() - before) / MIB);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("seconds", Math.round(seconds * 1000) / 1000.0)
                .put("heapMb", Speed.tenth(heapMb));
    }

    String note(String name) {
        return String.format(Locale.ROOT, "%s: %.1f s to load, %.1f MB of heap kept", name, seconds, heapMb);
    }
}
