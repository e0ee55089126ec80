package dev.dateline.standalone.cli;

import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.standalone.json.RecordJson;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tail TOPIC}: the committed records of a topic as JSON lines. */
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = "Prints the committed records of a topic as JSON lines.")
final class TailCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    @Parameters(paramLabel = "TOPIC", description = "Name of the topic, such as news.events.")
    private String name = "";

    @Option(
            names = "--from",
            paramLabel = "START",
            defaultValue = "beginning",
            converter = TailStart.Converter.class,
            description = "beginning, latest, or a time such as 2026-11-02T08:00:00Z (default: ${DEFAULT-VALUE}).")
    private TailStart from = new TailStart.Beginning();

    @Option(names = "--follow", description = "Go on with the records to come, until Ctrl-C.")
    private boolean follow;

    @Option(names = "--max", paramLabel = "N", description = "End after so many records.")
    private long max = Long.MAX_VALUE;

    @Option(
            names = "--envelope",
            description = "Print each value within its record: key, partition, offset, timestamp, headers.")
    private boolean envelope;

    TailCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings("try") // the stop signal is only there
    public Integer call() throws InterruptedException {
        Topic<?, ?> topic = topic();
        RecordJson json = new RecordJson(topic, cluster.registry(), envelope);
        Connection connection = new Connection(cluster.bootstrap(), settings.kafka()).check();
        try (StopSignal stop = new StopSignal(0)) {
            new TopicTail(topic, json, console.out()).print(connection, from, follow, max);
        }
        return 0;
    }

    private Topic<?, ?> topic() {
        return Topics.named(name)
                .orElseThrow(() -> CommandFailure.usage("'" + name + "' is no topic of Dateline: give one of "
                        + Topics.all().stream().map(Topic::name).collect(Collectors.joining(", "))));
    }
}
