package dev.dateline.standalone.cli;

import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.topics.TopicReport;
import dev.dateline.standalone.topics.TopicSetup;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code topics}: creates the missing topics, checks the others, prints the table. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Creates the missing topics, checks the existing ones, prints the table.")
final class TopicsCommand implements Callable<Integer> {
    private static final List<String> HEADER =
            List.of("TOPIC", "KEY", "WHAT A RECORD SAYS", "PARTITIONS", "COPIES", "KEPT", "SCHEMA", "STATE");

    private final Console console;
    private final Settings settings;

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    TopicsCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        SchemaRegistry registry = cluster.registry();
        Connection connection = new Connection(cluster.bootstrap(), settings.kafka()).check();
        try (Admin admin = connection.admin()) {
            List<List<String>> rows = new TopicSetup(admin, registry)
                    .run().stream().map(TopicsCommand::row).toList();
            TextTable table = new TextTable(HEADER, rows, console.columns().orElse(200));
            console.out().line(table.header());
            rows.forEach(row -> table.row(row).forEach(console.out()::line));
        }
        return 0;
    }

    private static List<String> row(TopicReport report) {
        return List.of(
                report.topic().name(),
                report.topic().keyMeaning(),
                report.topic().meaning(),
                Integer.toString(report.partitions()),
                Integer.toString(report.replicas()),
                report.topic().retention().map(kept -> kept.toDays() + " days").orElse("compacted"),
                report.schemaId().isPresent() ? "id " + report.schemaId().getAsInt() : "bytes",
                state(report));
    }

    private static String state(TopicReport report) {
        if (report.created()) {
            return "created";
        }
        return report.differences().isEmpty() ? "as declared" : String.join("; ", report.differences());
    }
}
