package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.management.ManagementFactory;

/** What it ran on. */
final class Machine {
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    private Machine() {}

    static int cores() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Whether the second compiler is at work, as in what runs long. */
    private static boolean fullCompiler() {
        return !ManagementFactory.getRuntimeMXBean().getInputArguments().contains(QUICK_COMPILER);
    }

    static ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cores", cores())
                .put("java", Runtime.version().toString())
                .put("fullCompiler", fullCompiler())
                .put("maxHeapMb", Runtime.getRuntime().maxMemory() >> 20);
    }

    static String note() {
        return "Java %s, %d cores, at most %d MB of heap%s"
                .formatted(
                        Runtime.version(),
                        cores(),
                        Runtime.getRuntime().maxMemory() >> 20,
                        fullCompiler() ? "" : "; without the second compiler, so slower than what runs long");
    }
}
