package dev.dateline.streams;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.code.ArticleCoder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The running Streams app. The topics must exist before it starts. Where a broker or the registry is away it waits and goes on; where
 * something is wrong for good it stops and says so by {@link #failure}. Thread-safe.
 */
public final class DatelineStreams implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DatelineStreams.class);
    private static final Duration CLOSE = Duration.ofSeconds(8);

    private final KafkaStreams streams;
    private final Recovery recovery = new Recovery();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CompletableFuture<Throwable> failure = new CompletableFuture<>();

    private DatelineStreams(KafkaStreams streams) {
        this.streams = streams;
    }

    /** Starts it; returns as soon as it has asked the cluster how its topics are kept. */
    public static DatelineStreams start(
            StreamsSettings settings, SchemaRegistry registry, Supplier<ArticleCoder> coders)
            throws InterruptedException {
        return start(settings, NewsTopology.build(settings, registry, coders), AppCompression.of(settings));
    }

    /** Starts another topology in the same way. */
    static DatelineStreams start(StreamsSettings settings, Topology topology, AppCompression codec) {
        LOG.info("starting with {} codec={}", settings, codec);
        KafkaStreams streams = new KafkaStreams(topology, StreamsProperties.of(settings, codec));
        DatelineStreams app = new DatelineStreams(streams);
        streams.setUncaughtExceptionHandler(app::dead);
        streams.setStateListener((next, before) -> {
            LOG.info("{} after {}", next, before);
            if (next == KafkaStreams.State.RUNNING) {
                app.ready.countDown();
            }
        });
        streams.start();
        return app;
    }

    /** Whether it works on records now: partitions assigned, stores restored. */
    public boolean running() {
        return streams.state() == KafkaStreams.State.RUNNING;
    }

    /** Waits until it works on records for the first time; false where it did not within this time. */
    public boolean awaitRunning(Duration atMost) throws InterruptedException {
        return ready.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Completed with the cause when it has stopped for good by itself. */
    public CompletableFuture<Throwable> failure() {
        return failure.copy();
    }

    /** Stops it cleanly, within 8 s. What is not finished is done at the next start. */
    @Override
    public void close() {
        closing.countDown();
        if (!streams.close(CLOSE)) {
            LOG.warn("not stopped within {} s; the next start takes a little longer", CLOSE.toSeconds());
        }
    }

    private StreamThreadExceptionResponse dead(Throwable cause) {
        Optional<Duration> pause;
        synchronized (recovery) {
            pause = recovery.after(cause, Instant.now());
        }
        if (pause.isEmpty()) {
            LOG.error("stopping: what follows will not pass by itself", cause);
            failure.complete(cause);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.warn("trying again in {} ms", pause.get().toMillis(), cause);
        try {
            closing.await(pause.get().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
