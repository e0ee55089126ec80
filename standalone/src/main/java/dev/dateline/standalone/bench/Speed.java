package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.Work.Cost;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * How fast something is, from several rounds.
 *
 * @param perCpuSecond articles a second of CPU time, which is a second of one core; the median of the rounds
 * @param lowest the slowest round's
 * @param highest the fastest round's
 * @param perSecond articles a second that went by; the median
 */
record Speed(double perCpuSecond, double lowest, double highest, double perSecond) {
    static final List<String> HEADER =
            List.of("what", "articles/s of CPU", "lowest", "highest", "ms each", "articles/s");

    private static final double NANOS = 1e9;

    /**
     * From rounds, at least one.
     *
     * @param articles done in each
     */
    static Speed of(List<Cost> rounds, long articles) {
        double[] cpu = rates(rounds, Cost::cpuNanos, articles);
        double[] wall = rates(rounds, Cost::wallNanos, articles);
        return new Speed(median(cpu), cpu[0], cpu[cpu.length - 1], median(wall));
    }

    private static double[] rates(List<Cost> rounds, ToLongFunction<Cost> nanos, long articles) {
        return rounds.stream()
                .mapToDouble(round -> articles * NANOS / Math.max(1, nanos.applyAsLong(round)))
                .sorted()
                .toArray();
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How far the rounds lie apart, as a part of the median. */
    double spread() {
        return (highest - lowest) / perCpuSecond;
    }

    List<String> row(String what) {
        return List.of(
                what,
                number(perCpuSecond),
                number(lowest),
                number(highest),
                String.format(Locale.ROOT, "%.2f", 1000 / perCpuSecond),
                number(perSecond));
    }

    private static String number(double rate) {
        return String.format(Locale.ROOT, rate < 100 ? "%.1f" : "%,.0f", rate);
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("perCpuSecond", tenth(perCpuSecond))
                .put("lowest", tenth(lowest))
                .put("highest", tenth(highest))
                .put("spread", Math.round(spread() * 1000) / 1000.0)
                .put("perSecond", tenth(perSecond));
    }

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
