package dev.dateline.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code up}: everything on this machine until Ctrl-C. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Runs everything on this machine until Ctrl-C.",
            "Broker, schema registry, Streams app and web page. Prints 'ready broker=… registry=… dashboard=…' when all is served. Data is kept and found again at the next start."
        })
final class UpCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Mixin
    private final PortOptions ports = new PortOptions();

    @Mixin
    private final InputOptions.AtStart input = new InputOptions.AtStart();

    @Mixin
    private final FeedOptions feeds = new FeedOptions();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where data is kept (default: ./${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Mixin
    private final UserDataOptions own = new UserDataOptions();

    UpCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() throws InterruptedException {
        List<Path> paths = input.paths();
        Set<String> urls = feeds.urls();
        try (StopSignal stop = new StopSignal(0);
                Pipeline pipeline =
                        Pipeline.start(data, ports.broker(), ports.registry(), own, ExtractSettings.of(settings))) {
            Publication publication = new Publication(
                    settings, pipeline.connection().bootstrap(), pipeline.registry(), Optional.empty(), console);
            if (urls.isEmpty()) {
                try (Dashboard dashboard = Dashboard.start(ports.http(), pipeline)) {
                    serve(dashboard, publication, paths, stop, pipeline.broken());
                }
            } else {
                try (Feeds reading = Feeds.open(urls, settings, publication, pipeline.registry());
                        Dashboard dashboard = Dashboard.start(ports.http(), pipeline, Optional.of(reading::json))) {
                    reading.start();
                    serve(
                            dashboard,
                            publication,
                            paths,
                            stop,
                            CompletableFuture.anyOf(pipeline.broken(), reading.ended()));
                }
            }
        }
        return 0;
    }

    private void serve(
            Dashboard dashboard,
            Publication publication,
            List<Path> paths,
            StopSignal stop,
            CompletableFuture<?> broken)
            throws InterruptedException {
        dashboard.tellReady(console);
        if (!paths.isEmpty()) {
            publication.goOn(paths, false);
        }
        stop.await(broken);
    }
}
