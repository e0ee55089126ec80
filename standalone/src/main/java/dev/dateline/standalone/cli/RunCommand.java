package dev.dateline.standalone.cli;

import dev.dateline.producer.PublishReport;
import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.standalone.run.RunAudit;
import dev.dateline.standalone.run.RunFiles;
import dev.dateline.streams.fault.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code run --in PATH… --out DIR}: pages in, files of events out, every page accounted for. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Pages in, files of events out, every page accounted for.",
            "Writes articles.jsonl, events.jsonl, alerts.jsonl, dead-letters.jsonl and ledger.json. Starts a private broker for it, on a free port and in a temporary directory, unless --bootstrap names a cluster on which a Streams app runs."
        })
final class RunCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final InputOptions.Required input = new InputOptions.Required();

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Folder for the files, made if absent.")
    private Path out = Path.of("");

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT,…",
            description = "Brokers of a cluster that runs already (default: a private one).")
    private @Nullable String bootstrap;

    @Option(
            names = "--registry",
            paramLabel = "URL",
            defaultValue = "http://localhost:8081",
            description = "Its schema registry (default: ${DEFAULT-VALUE}).")
    private String registryUrl = "";

    @Option(
            names = "--patience",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Give up when nothing has come for so long (default: ${DEFAULT-VALUE}).")
    private int patience;

    @Mixin
    private final UserDataOptions own = new UserDataOptions();

    RunCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    @SuppressWarnings("try") // the stop signal is only there
    public Integer call() throws IOException, InterruptedException {
        List<Path> paths = input.paths();
        if (Files.exists(out) && !Files.isDirectory(out)) {
            throw CommandFailure.usage(out + " is a file: give --out a folder");
        }
        if (bootstrap != null && own.given()) {
            throw CommandFailure.usage(
                    "--gazetteer and --actors are for a private broker: on the cluster of --bootstrap, use 'dateline gazetteer import' and 'dateline actors import'");
        }
        try (StopSignal stop = new StopSignal(1);
                TempDirectory temporary = TempDirectory.create()) {
            if (bootstrap == null) {
                try (Pipeline pipeline =
                        Pipeline.start(temporary.path().resolve("data"), 0, 0, own, ExtractSettings.of(settings))) {
                    run(paths, temporary, pipeline.connection(), pipeline.registry(), Optional.of(pipeline));
                }
            } else {
                Connection connection = new Connection(bootstrap, settings.kafka()).check();
                run(paths, temporary, connection, new HttpSchemaRegistry(registryUrl), Optional.empty());
            }
        }
        return 0;
    }

    private void run(
            List<Path> paths,
            TempDirectory temporary,
            Connection connection,
            SchemaRegistry registry,
            Optional<Pipeline> pipeline)
            throws IOException, InterruptedException {
        String run = UUID.randomUUID().toString();
        try (Consumer<byte[], byte[]> consumer = connection.consumer("dateline-run");
                RunFiles files = new RunFiles(out, temporary.path());
                Bar bar = new Bar(console)) {
            RunAudit audit = RunAudit.open(consumer, registry, run, files);
            PublishReport published = new Publication(
                            settings, connection.bootstrap(), registry, Optional.of(run), console)
                    .publish(paths);
            Ledger ledger = audit.complete(published, Duration.ofSeconds(patience), pages -> {
                pipeline.ifPresent(Pipeline::failIfBroken);
                bar.at(
                        pages,
                        published.pagesPublished(),
                        String.format(
                                Locale.ROOT, "%,d of %,d pages accounted for", pages, published.pagesPublished()));
            });
            if (!ledger.balanced()) {
                throw new CommandFailure("the ledger does not balance: see " + out.resolve("ledger.json"));
            }
            pipeline.ifPresent(own -> agree(ledger, own.ledger()));
        }
    }

    /** The Streams app counts for itself; in a private cluster there is nothing else that it could have counted. */
    private static void agree(Ledger audited, Ledger counted) {
        if (!audited.equals(counted)) {
            throw new CommandFailure(
                    "the topics hold " + audited.toJson() + ", but the Streams app counted " + counted.toJson());
        }
    }
}
