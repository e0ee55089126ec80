package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.run.RunAudit;
import dev.dateline.standalone.run.RunOutput;
import dev.dateline.streams.fault.Ledger;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code demo}: the main job on the packaged sample pages, its events as a table. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the main job on the sample pages.",
            "Starts everything on this machine, publishes the pages, prints the events as a table, and stays up until Ctrl-C. Keeps nothing. A port that is taken gives way to a free one."
        })
final class DemoCommand implements Callable<Integer> {
    private static final int PLAIN_WIDTH = 120;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Console console;
    private final Settings settings;

    @Option(names = "--once", description = "End when all is printed.")
    private boolean once;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final UserDataOptions own = new UserDataOptions();

    DemoCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (StopSignal stop = new StopSignal(0);
                TempDirectory temporary = TempDirectory.create();
                Pipeline pipeline = Pipeline.start(
                        temporary.path().resolve("data"),
                        PortOptions.freeOr0(ports.broker()),
                        PortOptions.freeOr0(ports.registry()),
                        own,
                        ExtractSettings.of(settings));
                Dashboard dashboard = Dashboard.start(PortOptions.freeOr0(ports.http()), pipeline)) {
            dashboard.tellReady(console);
            show(pipeline, Samples.copyTo(temporary.path()));
            if (!once) {
                console.say("The events are also at " + dashboard.url() + " - Ctrl-C stops.");
                StartArchive.writeIfAskedFor();
                stop.await(pipeline.broken());
            }
        }
        return 0;
    }

    private void show(Pipeline pipeline, Path pages) throws IOException, InterruptedException {
        String run = UUID.randomUUID().toString();
        Shown shown = new Shown();
        try (Consumer<byte[], byte[]> consumer = pipeline.connection().consumer("dateline-demo")) {
            RunAudit audit = RunAudit.open(consumer, pipeline.registry(), run, shown);
            PublishReport published = new Publication(
                            settings, pipeline.connection().bootstrap(), pipeline.registry(), Optional.of(run), console)
                    .publish(List.of(pages));
            Ledger ledger = audit.complete(published, PATIENCE, accounted -> pipeline.failIfBroken());
            boolean terminal = console.outIsTerminal();
            int width = terminal ? console.columns().orElse(PLAIN_WIDTH) : PLAIN_WIDTH;
            new EventTable(width, terminal && console.colour())
                    .lines(List.copyOf(shown.events.values()), shown.headlines)
                    .forEach(console.out()::line);
            console.out().line("");
            console.out()
                    .line("%d pages, %d articles (%d originals, %d copies, %d updates), %d events, %d dead letters"
                            .formatted(
                                    ledger.pagesRead(),
                                    ledger.articles(),
                                    ledger.originals(),
                                    ledger.copies(),
                                    ledger.updates(),
                                    ledger.events(),
                                    ledger.deadLetters().values().stream()
                                            .mapToLong(Long::longValue)
                                            .sum()));
            console.out().flush();
        }
    }

    /** Keeps what the table shows. */
    private static final class Shown implements RunOutput {
        private final Map<String, NewsEvent> events = new LinkedHashMap<>();
        private final Map<String, String> headlines = new HashMap<>();

        @Override
        public void article(Article article) {
            if (article.getHeadline() != null) {
                headlines.put(article.getArticleId(), article.getHeadline());
            }
        }

        @Override
        public void event(NewsEvent event) {
            events.remove(event.getEventId());
            if (EventChange.stands(event)) {
                events.put(event.getEventId(), event);
            }
        }

        @Override
        public void letter(DeadLetter letter, String key, ObjectNode line) {
            // counted in the ledger
        }

        @Override
        public void finish(Ledger ledger) {
            // printed when all is there
        }
    }
}
