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
import picocli.CommandLine.Option;

/** {@code publish --in PATH…}: the producer alone. What became of the pages is one JSON object on standard output. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes pages to a cluster that runs.",
            "What cannot be read goes to news.dead-letters. An archive that was left off in the middle is gone on with. Prints how many pages there were as a JSON object."
        })
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final InputOptions.Required input = new InputOptions.Required();

    @Option(names = "--again", description = "Publish archives anew that were published before.")
    private boolean again;

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
        Publication.Outcome outcome = publication.goOn(paths, again);
        console.out().line(json(outcome).toString());
        return 0;
    }

    /** The part of the ledger that the producer answers for, and what was no page. */
    private static ObjectNode json(Publication.Outcome outcome) {
        PublishReport report = outcome.report();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("pagesRead", report.pagesRead())
                .put("pagesPublished", report.pagesPublished());
        ObjectNode rejected = json.putObject("pagesRejected");
        report.pagesRejected().forEach(rejected::put);
        ObjectNode skipped = json.putObject("recordsSkipped");
        outcome.skipped().forEach((skip, count) -> skipped.put(skip.word(), count));
        return json;
    }
}
