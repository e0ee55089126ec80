package dev.dateline.standalone.cli;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C and SIGTERM for a command that has something to close: the command's own thread is interrupted, closes what it has opened, and only then
 * does the process end. Made on the command's thread, closed by it last of all.
 *
 * <pre>{@code
 * try (StopSignal stop = new StopSignal(0);
 *         Server server = Server.start()) {
 *     stop.await(server.ended());
 * }
 * }</pre>
 */
final class StopSignal implements AutoCloseable {
    /** Contract: all stops within 10 s. */
    private static final Duration LIMIT = Duration.ofMillis(9_500);

    private final int exitCode;
    private final Thread command = Thread.currentThread();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "stop-signal");

    /** @param exitCode how the process ends when it was told to stop and all was closed in time */
    StopSignal(int exitCode) {
        this.exitCode = exitCode;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Waits until the process is told to stop.
     *
     * @param broken completes where something the command lives on has ended by itself
     * @throws InterruptedException where it is told to stop
     */
    void await(CompletableFuture<?> broken) throws InterruptedException {
        try {
            broken.get();
        } catch (ExecutionException e) {
            throw new CommandFailure(String.valueOf(e.getCause().getMessage()), e.getCause());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending: the hook ends it
        }
    }

    private void stop() {
        command.interrupt();
        int exit = 1;
        try {
            exit = closed.await(LIMIT.toMillis(), TimeUnit.MILLISECONDS) ? exitCode : 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(exit);
    }
}
