package dev.dateline.standalone.bench.lane;

import java.time.Duration;
import java.util.Optional;

/**
 * CPU time of two processes. Immutable.
 *
 * @param app this process, with the Streams app
 * @param broker the broker's; empty where the system does not tell
 */
public record CpuTimes(Duration app, Optional<Duration> broker) {

    static CpuTimes now(ProcessHandle broker) {
        return new CpuTimes(of(ProcessHandle.current()).orElse(Duration.ZERO), of(broker));
    }

    CpuTimes since(CpuTimes before) {
        return new CpuTimes(app.minus(before.app), broker.flatMap(now -> before.broker.map(now::minus)));
    }

    private static Optional<Duration> of(ProcessHandle process) {
        return process.info().totalCpuDuration();
    }
}
