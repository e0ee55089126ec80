package dev.dateline.standalone.cli;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stream}: the Streams app alone, until Ctrl-C. */
@Command(
        name = "stream",
        mixinStandardHelpOptions = true,
        description = "Runs the Streams app alone, on a cluster whose topics exist, until Ctrl-C.")
final class StreamCommand implements Callable<Integer> {
    private final Settings settings;

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Option(
            names = "--state-dir",
            paramLabel = "DIR",
            defaultValue = "data/streams",
            description =
                    "Where its stores are; they are restored from the cluster if lost (default: ${DEFAULT-VALUE}).")
    private Path stateDirectory = Path.of("");

    @Option(
            names = "--instance-id",
            paramLabel = "NAME",
            defaultValue = "local",
            description = "Another for each instance, the same at each start of it (default: ${DEFAULT-VALUE}).")
    private String instance = "";

    StreamCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        StreamsSettings configured = streams();
        SchemaRegistry registry = cluster.registry();
        new Connection(cluster.bootstrap(), settings.kafka()).check();
        try (StopSignal stop = new StopSignal(0);
                DatelineStreams streams = DatelineStreams.start(configured, registry, PackagedCoder::load)) {
            stop.await(streams.failure().thenAccept(cause -> {
                throw new CommandFailure("the Streams app has stopped: " + cause, cause);
            }));
        }
        return 0;
    }

    private StreamsSettings streams() {
        try {
            return StreamsSettings.defaults(cluster.bootstrap(), stateDirectory)
                    .withInstanceId(instance)
                    .withExtract(ExtractSettings.of(settings))
                    .withKafka(settings.kafka());
        } catch (IllegalArgumentException e) {
            throw CommandFailure.usage(String.valueOf(e.getMessage()));
        }
    }
}
