package dev.dateline.standalone.cli;

import dev.dateline.coder.ArticleText;
import dev.dateline.coder.Coder;
import dev.dateline.extract.ExtractLimits;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.cluster.LocalCluster;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import dev.dateline.streams.fault.Ledger;
import dev.dateline.streams.fault.LedgerReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.avro.specific.SpecificRecord;

/** A cluster on this machine with the Streams app on it. */
final class Pipeline implements AutoCloseable {
    private static final String APPLICATION = "dateline";
    private static final Duration LOOK = Duration.ofMillis(250);

    private final LocalCluster cluster;
    private final SchemaRegistry registry;
    private final DatelineStreams streams;
    private final LedgerReader ledger;
    private final CompletableFuture<Void> broken;

    private Pipeline(LocalCluster cluster, SchemaRegistry registry, DatelineStreams streams, Path data) {
        this.cluster = cluster;
        this.registry = registry;
        this.streams = streams;
        this.ledger = LedgerReader.of(cluster.bootstrap(), APPLICATION);
        this.broken = CompletableFuture.anyOf(
                        cluster.ended()
                                .thenApply(gone -> "the broker has ended by itself: see " + data.resolve("logs")),
                        streams.failure().thenApply(cause -> "the Streams app has stopped: " + cause))
                .thenAccept(what -> {
                    throw new CommandFailure(String.valueOf(what));
                });
    }

    /**
     * Starts all of it; returns when pages are worked on.
     *
     * @param data where everything is kept
     * @param extract how much of a page in HTML is read
     * @param own written to its topics before the Streams app starts, so that the first page is coded with it
     */
    static Pipeline start(Path data, int brokerPort, int registryPort, UserDataOptions own, ExtractLimits extract)
            throws InterruptedException {
        List<GazetteerEntry> places = own.places();
        List<ActorEntry> actors = own.actors();
        CompletableFuture<Void> warm = CompletableFuture.runAsync(Pipeline::loadCoder);
        LocalCluster cluster = LocalCluster.start(new LocalCluster.Options(data, brokerPort, registryPort));
        try {
            SchemaRegistry registry = new HttpSchemaRegistry(cluster.registryUrl());
            Connection connection = new Connection(cluster.bootstrap(), Map.of());
            write(UserTopic.gazetteer(connection, registry), places);
            write(UserTopic.actors(connection, registry), actors);
            StreamsSettings settings = StreamsSettings.defaults(cluster.bootstrap(), data.resolve("streams"))
                    .withApplicationId(APPLICATION)
                    .withExtract(extract);
            DatelineStreams streams = DatelineStreams.start(settings, registry, PackagedCoder::load);
            Pipeline pipeline = new Pipeline(cluster, registry, streams, data);
            try {
                pipeline.awaitRunning();
                warm.join();
                return pipeline;
            } catch (RuntimeException | InterruptedException e) {
                streams.close();
                throw e;
            }
        } catch (RuntimeException | InterruptedException e) {
            cluster.close();
            throw e;
        }
    }

    private static <T extends SpecificRecord> void write(UserTopic<T> topic, List<T> entries)
            throws InterruptedException {
        if (!entries.isEmpty()) {
            topic.write(entries);
        }
    }

    Connection connection() {
        return new Connection(cluster.bootstrap(), Map.of());
    }

    String registryUrl() {
        return cluster.registryUrl();
    }

    SchemaRegistry registry() {
        return registry;
    }

    /** The Streams app's own account, as it stands. */
    Ledger ledger() {
        return ledger.read();
    }

    /** Completes, with a failure, where a part has ended by itself. */
    CompletableFuture<Void> broken() {
        return broken;
    }

    /** @throws CommandFailure where a part has ended by itself */
    void failIfBroken() {
        if (broken.isCompletedExceptionally()) {
            throw new CommandFailure(broken.handle(
                            (none, failure) -> String.valueOf(failure.getCause().getMessage()))
                    .join());
        }
    }

    /** Why pages cannot be worked on now; empty where they can. */
    Optional<String> notReady() {
        return streams.running() ? Optional.empty() : Optional.of("the Streams app is starting or recovering");
    }

    @Override
    public void close() {
        try (cluster;
                streams) {
            ledger.close();
        }
    }

    private void awaitRunning() throws InterruptedException {
        while (!streams.awaitRunning(LOOK)) {
            failIfBroken();
        }
    }

    /** Models and dictionaries are loaded while the broker starts, and not when the first page comes. */
    private static void loadCoder() {
        Coder.load().code(ArticleText.of("Police arrested two people in Paris on Monday."));
    }
}
