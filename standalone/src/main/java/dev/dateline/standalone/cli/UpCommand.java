package dev.dateline.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
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
        try (StopSignal stop = new StopSignal(0);
                Pipeline pipeline = Pipeline.start(data, ports.broker(), ports.registry(), own);
                Dashboard dashboard = Dashboard.start(ports.http(), pipeline)) {
            dashboard.tellReady(console);
            if (!paths.isEmpty()) {
                new Publication(
                                settings,
                                pipeline.connection().bootstrap(),
                                pipeline.registry(),
                                Optional.empty(),
                                console)
                        .goOn(paths, false);
            }
            stop.await(pipeline.broken());
        }
        return 0;
    }
}
