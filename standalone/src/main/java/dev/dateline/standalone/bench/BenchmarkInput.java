package dev.dateline.standalone.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a benchmark is given.
 *
 * @param paths files and folders of pages ({@code body}) or articles ({@code text})
 * @param given whether somebody named these paths; else they are the sample pages
 * @param origin what people call them
 * @param bound how long it may measure; loading comes on top, and so does what the fewest rounds need
 * @param articles how many to go up to, for those that grow
 * @param directory a temporary one of its own
 * @param progress is told how far it is
 */
public record BenchmarkInput(
        List<Path> paths,
        boolean given,
        String origin,
        Duration bound,
        int articles,
        Path directory,
        Progress progress) {
    public BenchmarkInput {
        paths = List.copyOf(paths);
    }

    /** Somebody who wants to know how far it is. */
    @FunctionalInterface
    public interface Progress {
        /** So much of all time is over. Told often, by one thread. */
        void at(Duration over, Duration all, String doing);
    }
}
