package dev.dateline.standalone.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Work on many inputs by several workers, with the results in the order of the inputs. Each thread has a worker of its own, so workers need
 * not be thread-safe. Reading stops while too many inputs wait; a result is handed on as soon as it and all before it are done, also
 * while the next input is still awaited.
 */
final class OrderedWork<I, O> {
    private static final int WAITING_PER_WORKER = 16;

    private final int workers;
    private final Supplier<? extends Function<I, O>> newWorker;

    /**
     * @param workers number of threads, 1 or more
     * @param newWorker makes a worker; called once in each thread, when it gets its first input
     */
    OrderedWork(int workers, Supplier<? extends Function<I, O>> newWorker) {
        this.workers = workers;
        this.newWorker = newWorker;
    }

    /**
     * Does all the work. Exceptions of inputs, workers or output end it and are thrown here.
     *
     * @param idle called when no result is ready, which is the time to flush
     */
    void run(Iterator<I> inputs, Consumer<O> output, Runnable idle) throws InterruptedException {
        BlockingQueue<Future<Optional<O>>> queue = new ArrayBlockingQueue<>(workers * WAITING_PER_WORKER);
        ExecutorService threads = Executors.newFixedThreadPool(workers, OrderedWork::daemon);
        ThreadLocal<Function<I, O>> worker = ThreadLocal.withInitial(newWorker);
        Thread reader = daemon(() -> read(inputs, queue, threads, worker));
        reader.start();
        try {
            while (true) {
                Future<Optional<O>> head = queue.poll();
                if (head == null || !head.isDone()) {
                    idle.run();
                    head = head == null ? queue.take() : head;
                }
                Optional<O> result = head.get();
                if (result.isEmpty()) {
                    break;
                }
                output.accept(result.get());
            }
            idle.run();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } finally {
            reader.interrupt();
            threads.shutdownNow();
        }
    }

    private static <I, O> void read(
            Iterator<I> inputs,
            BlockingQueue<Future<Optional<O>>> queue,
            ExecutorService threads,
            ThreadLocal<Function<I, O>> worker) {
        try {
            try {
                while (inputs.hasNext()) {
                    I input = inputs.next();
                    queue.put(threads.submit(() -> Optional.of(worker.get().apply(input))));
                }
                queue.put(CompletableFuture.completedFuture(Optional.empty()));
            } catch (RuntimeException e) {
                queue.put(CompletableFuture.failedFuture(e));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the results are no longer wanted
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "dateline-work");
        thread.setDaemon(true);
        return thread;
    }
}
