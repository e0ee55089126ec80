package dev.dateline.standalone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;

/** What is measured: one pass over all articles. */
@FunctionalInterface
interface Work {
    ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /**
     * What a pass took.
     *
     * @param cpuNanos CPU time of the threads that worked, without the garbage collector's
     * @param wallNanos time that went by
     * @param found what was found, a number for its own sake
     */
    record Cost(long cpuNanos, long wallNanos, long found) {
        static final Cost NONE = new Cost(0, 0, 0);

        Cost plus(Cost other) {
            return new Cost(cpuNanos + other.cpuNanos, wallNanos + other.wallNanos, found + other.found);
        }
    }

    /** Makes one pass. */
    Cost pass() throws InterruptedException;

    /**
     * Done by the thread that measures.
     *
     * @param pass gives a number that depends on all it found, so that the compiler leaves nothing out
     */
    static Work alone(IntSupplier pass) {
        return () -> {
            long wall = System.nanoTime();
            long cpu = THREADS.getCurrentThreadCpuTime();
            int found = pass.getAsInt();
            return new Cost(THREADS.getCurrentThreadCpuTime() - cpu, System.nanoTime() - wall, found);
        };
    }

    /** Done by several threads at once; each part is always done by the same number of threads, not always by the same one. */
    static Work together(List<? extends IntSupplier> parts) {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size(), part -> {
            Thread thread = new Thread(part, "dateline-bench");
            thread.setDaemon(true);
            return thread;
        });
        List<Callable<Cost>> works = new ArrayList<>();
        parts.forEach(part -> works.add(() -> alone(part).pass()));
        return () -> {
            long wall = System.nanoTime();
            Cost all = Cost.NONE;
            for (Future<Cost> done : threads.invokeAll(works)) {
                try {
                    all = all.plus(done.get());
                } catch (ExecutionException e) {
                    throw new IllegalStateException("the work failed", e.getCause());
                }
            }
            return new Cost(all.cpuNanos(), System.nanoTime() - wall, all.found());
        };
    }
}
