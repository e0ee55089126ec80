package dev.dateline.standalone.bench;

import java.util.List;

/** One of the project's own benchmarks. Run in a process of its own, for what was loaded or compiled before would count. */
public interface Benchmark {

    /** All there are, in the order they are listed. */
    static List<Benchmark> all() {
        return List.of(
                new PassthroughBenchmark(),
                new DedupeBenchmark(),
                new MergeBenchmark(),
                new GeoparseBenchmark(),
                new CodeBenchmark(),
                new ExtractBenchmark());
    }

    /** What it is called on the command line, such as {@code geoparse}. */
    String name();

    /** What it measures, in one line. */
    String about();

    /**
     * Measures.
     *
     * @throws CorpusUnusable where there is no text to measure on, or too little memory to measure in
     * @throws dev.dateline.standalone.bench.lane.Stalled where what is measured does not come to its end
     */
    BenchmarkReport run(BenchmarkInput input) throws InterruptedException;
}
