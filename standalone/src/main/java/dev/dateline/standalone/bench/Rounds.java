package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.standalone.bench.BenchmarkInput.Progress;
import dev.dateline.standalone.bench.Work.Cost;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Measures several tasks in turn, so that whatever else the machine does meets all of them alike: rounds of warming up until the last ones
 * of each task agree or half of the time is over, then rounds that count.
 */
final class Rounds {
    static final int FEWEST = 3;
    static final int MOST = 15;

    /** The compiler is done with a task when so many rounds in a row lie within {@link #AGREE} of each other. */
    static final int STEADY = 4;

    private static final double AGREE = 0.04;
    /** Shorter passes are repeated within a round: single ones of a few milliseconds differ by a tenth. */
    private static final long SHORTEST_ROUND = Duration.ofMillis(100).toNanos();

    private final List<Track> tracks;
    private final Duration bound;
    private final Progress progress;
    private final LongSupplier clock;
    private final long begin;

    /**
     * Something to measure.
     *
     * @param key its field in JSON
     * @param label its row in the table
     * @param work one pass over all articles
     */
    record Task(String key, String label, Work work) {}

    /** A task and how fast it is. */
    record Timed(Task task, Speed speed) {}

    /**
     * What came of it.
     *
     * @param timed the tasks in their order
     * @param warmUps rounds of each before those that count
     * @param rounds rounds that count
     * @param steady whether the last rounds of warming up agreed
     * @param collecting time of the garbage collector, which comes on top of the CPU time, as a part of it
     */
    record Result(List<Timed> timed, int warmUps, int rounds, boolean steady, double collecting) {
        List<List<String>> rows() {
            return timed.stream()
                    .map(one -> one.speed().row(one.task().label()))
                    .toList();
        }

        void into(ObjectNode json) {
            timed.forEach(one -> json.set(one.task().key(), one.speed().json()));
            json.putObject("rounds")
                    .put("warmUp", warmUps)
                    .put("counted", rounds)
                    .put("steady", steady)
                    .put("collectorShare", Math.round(collecting * 1000) / 1000.0);
        }

        String note() {
            return String.format(
                    Locale.ROOT,
                    "median of %d rounds after %d of warming up%s; the garbage collector took %.1f %% on top",
                    rounds,
                    warmUps,
                    steady ? "" : ", which did not settle (a busy machine, or too short a time)",
                    collecting * 100);
        }
    }

    private Rounds(List<Task> tasks, Duration bound, Progress progress, LongSupplier clock) {
        this.tracks = tasks.stream().map(Track::new).toList();
        this.bound = bound;
        this.progress = progress;
        this.clock = clock;
        this.begin = clock.getAsLong();
    }

    /**
     * Measures.
     *
     * @param articles done in a pass of each task
     */
    static Result measure(List<Task> tasks, int articles, Duration bound, Progress progress)
            throws InterruptedException {
        return measure(tasks, articles, bound, progress, System::nanoTime);
    }

    /** As with a clock of nanoseconds. */
    static Result measure(List<Task> tasks, int articles, Duration bound, Progress progress, LongSupplier clock)
            throws InterruptedException {
        return new Rounds(tasks, bound, progress, clock).measure(articles);
    }

    private Result measure(int articles) throws InterruptedException {
        int warmUps = 0;
        boolean steady = false;
        while (!steady && (warmUps == 0 || over() < bound.toNanos() / 2)) {
            warmUps++;
            steady = true;
            for (Track track : tracks) {
                progress.at(Duration.ofNanos(over()), bound, "warming up: " + track.task.label());
                track.warmUp();
                steady &= track.steady();
            }
        }
        long collected = collecting();
        int rounds = 0;
        while (rounds < FEWEST || rounds < MOST && over() < bound.toNanos()) {
            rounds++;
            for (Track track : tracks) {
                progress.at(Duration.ofNanos(over()), bound, "measuring: " + track.task.label());
                track.costs.add(track.round());
            }
        }
        double cpuMillis = tracks.stream()
                        .flatMap(track -> track.costs.stream())
                        .mapToLong(Cost::cpuNanos)
                        .sum()
                / 1e6;
        return new Result(
                tracks.stream().map(track -> track.timed(articles)).toList(),
                warmUps,
                rounds,
                steady,
                (collecting() - collected) / Math.max(1, cpuMillis));
    }

    private long over() {
        return clock.getAsLong() - begin;
    }

    /** Milliseconds that the garbage collectors have worked so far. */
    private static long collecting() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(collector -> Math.max(0, collector.getCollectionTime()))
                .sum();
    }

    /** A task on its way. */
    private static final class Track {
        private final Task task;
        private final List<Double> warm = new ArrayList<>();
        private final List<Cost> costs = new ArrayList<>();
        private int passes = 1;

        private Track(Task task) {
            this.task = task;
        }

        private Cost round() throws InterruptedException {
            Cost cost = Cost.NONE;
            for (int i = 0; i < passes; i++) {
                if (Thread.interrupted()) {
                    throw new InterruptedException("told to stop while measuring");
                }
                cost = cost.plus(task.work().pass());
            }
            return cost;
        }

        private void warmUp() throws InterruptedException {
            double pass = Math.max(1, (double) round().cpuNanos() / passes);
            warm.add(pass);
            passes = (int) Math.max(1, Math.ceil(SHORTEST_ROUND / pass));
        }

        private boolean steady() {
            if (warm.size() < STEADY) {
                return false;
            }
            DoubleSummaryStatistics last = warm.subList(warm.size() - STEADY, warm.size()).stream()
                    .mapToDouble(Double::doubleValue)
                    .summaryStatistics();
            return last.getMax() <= last.getMin() * (1 + AGREE);
        }

        private Timed timed(int articles) {
            return new Timed(task, Speed.of(costs, (long) articles * passes));
        }
    }
}
