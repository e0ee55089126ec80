package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.registry.SchemaRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish --in PATH… --feed URL…}: the producer alone. What became of the pages is one JSON object on standard output. */
@Command(
        name = "publish",
        mixinStandardHelpOptions = true,
        description = {
            "Publishes pages to a cluster that runs.",
            "Pages come from files and folders, from feeds, or from both. What cannot be read goes to news.dead-letters. An archive that was left off in the middle is gone on with. Prints how many pages there were as a JSON object."
        })
final class PublishCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final InputOptions.Given input = new InputOptions.Given();

    @Mixin
    private final FeedOptions feeds = new FeedOptions();

    @Option(names = "--follow", description = "Go on polling the feeds, each when it is due, until Ctrl-C.")
    private boolean follow;

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
        Set<String> urls = feeds.urls();
        if (paths.isEmpty() && urls.isEmpty()) {
            throw CommandFailure.usage("nothing to publish: give --in PATH or --feed URL");
        }
        if (follow && urls.isEmpty()) {
            throw CommandFailure.usage("--follow is for feeds: give --feed URL");
        }
        SchemaRegistry registry = cluster.registry();
        Publication publication = new Publication(settings, cluster.bootstrap(), registry, Optional.empty(), console);
        new Connection(cluster.bootstrap(), settings.kafka()).check();
        Publication.Outcome outcome = paths.isEmpty()
                ? new Publication.Outcome(PublishReport.nothing(), new TreeMap<>())
                : publication.goOn(paths, again);
        if (urls.isEmpty()) {
            console.out().line(json(outcome).toString());
            return 0;
        }
        try (StopSignal stop = new StopSignal(follow ? 0 : 1);
                Feeds reading = Feeds.open(urls, settings, publication, registry)) {
            PublishReport report = follow ? pursue(reading, stop) : reading.once();
            ObjectNode json = json(new Publication.Outcome(outcome.report().plus(report), outcome.skipped()));
            json.set("feeds", reading.json());
            console.out().line(json.toString());
            console.out().flush();
        }
        return 0;
    }

    private static PublishReport pursue(Feeds reading, StopSignal stop) throws InterruptedException {
        reading.start();
        try {
            stop.await(reading.ended());
        } catch (InterruptedException e) {
            // told to stop, which is how a pursuit ends
        }
        return reading.stop();
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
