package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.PublishReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code publish --in PATH…}: the producer alone. What became of the pages is one JSON object on standard output. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes pages to a cluster that runs.",
            "What cannot be read goes to news.dead-letters. Prints how many there were as a JSON object."
        })
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final InputOptions.Required input = new InputOptions.Required();

    @Mixin
    private final ClusterOptions cluster = new ClusterOptions();

    PublishCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> paths = input.paths();
        Publication publication =
                new Publication(settings, cluster.bootstrap(), cluster.registry(), Optional.empty(), console);
        new Connection(cluster.bootstrap(), settings.kafka()).check();
        console.out().line(json(publication.publish(paths)).toString());
        return 0;
    }

    /** The part of the ledger that the producer answers for. */
    static ObjectNode json(PublishReport report) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("pagesRead", report.pagesRead())
                .put("pagesPublished", report.pagesPublished());
        ObjectNode rejected = json.putObject("pagesRejected");
        report.pagesRejected().forEach(rejected::put);
        return json;
    }
}
