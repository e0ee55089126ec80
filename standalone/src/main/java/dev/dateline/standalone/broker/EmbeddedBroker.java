package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running broker, a child process of this one. It ends when it is closed and when this process ends, however that ends. Its data is kept.
 * Thread-safe.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    /** Recovery of 4.4 GB of logs after kill -9 took 12 s. */
    private static final Duration START = Duration.ofMinutes(2);
    /** The child gives itself a second less. Leaves the rest of the app its part of 10 s. */
    private static final Duration STOP = BrokerMain.STOP.plusSeconds(1);
    /** A free port may be taken by others before the child opens it. */
    private static final int TRIES = 3;

    private final BrokerOptions options;
    private final int port;
    private final Process process;

    private EmbeddedBroker(BrokerOptions options, int port, Process process) {
        this.options = options;
        this.port = port;
        this.process = process;
    }

    /**
     * Starts a broker and waits until it serves clients.
     *
     * @throws PortTaken where something else listens on the chosen port
     * @throws DataDirectoryBusy where another broker works on the data directory
     * @throws StartFailed where it does not start, with the reason and its log file
     */
    public static EmbeddedBroker start(BrokerOptions options) {
        return start(
                options,
                ClassArchive.in(options.cacheDirectory(), ChildClassPath.ofThisProcess())
                        .filter(ClassArchive::exists)
                        .map(ClassArchive::reading)
                        .stream()
                        .toList());
    }

    /**
     * Starts a broker in a JVM with further options.
     *
     * @see #start(BrokerOptions)
     */
    static EmbeddedBroker start(BrokerOptions options, List<String> jvmOptions) {
        if (options.port() != 0 && !LoopbackPort.isFree(options.port())) {
            throw new PortTaken("broker", options.port());
        }
        for (int attempt = 1; ; attempt++) {
            int port = options.port() == 0 ? LoopbackPort.free() : options.port();
            EmbeddedBroker broker = launch(options, port, jvmOptions);
            String word = broker.await();
            if (word.equals(BrokerMain.READY)) {
                LOG.info("broker serves on {}, process {}", broker.bootstrap(), broker.pid());
                return broker;
            }
            broker.kill();
            if (word.equals(BrokerMain.BUSY)) {
                throw new DataDirectoryBusy(options.dataDirectory());
            }
            if (!word.equals(BrokerMain.PORT_TAKEN)) {
                throw new StartFailed("the broker does not start (" + word.replace(BrokerMain.FAILED, "") + "): see "
                        + options.logDirectory());
            }
            if (attempt == TRIES || (options.port() != 0 && !LoopbackPort.isFree(options.port()))) {
                throw new PortTaken("broker", port);
            }
        }
    }

    /** Address for clients, host and port. */
    public String bootstrap() {
        return LoopbackPort.HOST + ":" + port;
    }

    public long pid() {
        return process.pid();
    }

    /** Completes when the process has ended, whoever ended it. */
    public CompletableFuture<Void> ended() {
        return process.onExit().thenAccept(gone -> {});
    }

    /** Ends the process at once, as {@code kill -9} does. What was acknowledged is kept. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(STOP);
    }

    /** Stops the broker, within some seconds. */
    @Override
    public void close() {
        if (!stop(STOP)) {
            LOG.warn("the broker did not stop within {} s and is killed: {}", STOP.toSeconds(), options.logDirectory());
            kill();
        }
    }

    /** Asks the process to stop; false where it has not ended within the limit. */
    boolean stop(Duration limit) {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            LOG.debug("the broker had ended before", e);
        }
        return awaitEnd(limit);
    }

    private static EmbeddedBroker launch(BrokerOptions options, int port, List<String> jvmOptions) {
        try {
            Files.createDirectories(options.kafkaDirectory());
            Files.createDirectories(options.logDirectory());
        } catch (IOException e) {
            throw new StartFailed("the data directory " + options.dataDirectory() + " cannot be used: " + e, e);
        }
        try {
            return new EmbeddedBroker(
                    options, port, BrokerProcess.launch(options, port, LoopbackPort.freeBeside(port), jvmOptions));
        } catch (IOException e) {
            throw new StartFailed("the broker's process cannot be started: " + e.getMessage(), e);
        }
    }

    private String await() {
        try {
            return BrokerProcess.word(process).get(START.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return BrokerMain.FAILED + "not ready within " + START.toSeconds() + " s";
        } catch (ExecutionException e) {
            throw new IllegalStateException("the child's word is always completed with a value", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return BrokerMain.FAILED + "interrupted";
        }
    }

    private boolean awaitEnd(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }
}
