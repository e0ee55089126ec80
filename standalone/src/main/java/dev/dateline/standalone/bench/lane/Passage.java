package dev.dateline.standalone.bench.lane;

import java.time.Duration;

/**
 * Records that went through a lane.
 *
 * @param records that went in
 * @param bytes of their keys and values, uncompressed
 * @param written records that came out
 * @param time from when they could be read until the last of what came out could be read committed
 * @param cpu spent on it
 */
public record Passage(long records, long bytes, long written, Duration time, CpuTimes cpu) {
    private static final double NANOS = 1e9;

    public double perSecond() {
        return records * NANOS / Math.max(1, time.toNanos());
    }

    public double megabytesPerSecond() {
        return bytes / 1e6 * NANOS / Math.max(1, time.toNanos());
    }

    public double appMicros() {
        return micros(cpu.app());
    }

    /** Not a number where the system does not tell. */
    public double brokerMicros() {
        return cpu.broker().map(this::micros).orElse(Double.NaN);
    }

    private double micros(Duration spent) {
        return spent.toNanos() / 1e3 / records;
    }
}
