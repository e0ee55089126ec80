package dev.dateline.standalone.cli;

import dev.dateline.standalone.bench.Benchmark;
import dev.dateline.standalone.bench.BenchmarkInput;
import dev.dateline.standalone.bench.BenchmarkInput.Progress;
import dev.dateline.standalone.bench.BenchmarkReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bench NAME}: the project's own benchmarks, with the denominators of the same run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how fast parts of Dateline are on this machine.",
            "Prints a table on standard error and a JSON object on standard output. Without a name it lists the benchmarks there are."
        })
final class BenchCommand implements Callable<Integer> {
    private static final int PLAIN_WIDTH = 120;
    private static final int LEAST_ARTICLES = 100;

    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which benchmark to run.")
    private Optional<String> name = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "PATH",
            description =
                    "Measure on these, may be given several times: JSON Lines with \"text\" or \"body\", or pages as .txt, each also .gz, or folders of them (default: the sample pages).")
    private List<Path> in = new ArrayList<>();

    @Option(names = "--seconds", paramLabel = "N", description = "Measure for about so long (default: 40).")
    private int seconds = 40;

    @Option(
            names = "--articles",
            paramLabel = "N",
            description = "For dedupe: let the window grow to so many articles (default: 100000).")
    private int articles = 100_000;

    BenchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (seconds < 1) {
            throw CommandFailure.usage("--seconds " + seconds + ": give 1 or more");
        }
        if (articles < LEAST_ARTICLES) {
            throw CommandFailure.usage("--articles %d: give %d or more".formatted(articles, LEAST_ARTICLES));
        }
        for (Path path : in) {
            if (!Files.exists(path)) {
                throw CommandFailure.usage("there is no file or folder " + path + ": give --in the path of one");
            }
        }
        if (name.isEmpty()) {
            Benchmark.all()
                    .forEach(
                            benchmark -> console.out().line("%-10s %s".formatted(benchmark.name(), benchmark.about())));
            return 0;
        }
        tell(run(benchmark(name.get())));
        return 0;
    }

    @SuppressWarnings("try") // the stop signal is only there
    private BenchmarkReport run(Benchmark benchmark) throws IOException, InterruptedException {
        try (StopSignal stop = new StopSignal(1);
                TempDirectory temporary = TempDirectory.create();
                Bar bar = new Bar(console)) {
            List<Path> paths = in.isEmpty() ? List.of(Samples.copyTo(temporary.path())) : in;
            String origin = in.isEmpty()
                    ? "the sample pages"
                    : in.stream().map(Path::toString).collect(Collectors.joining(", "));
            Progress progress = (over, all, doing) -> bar.at(over.toMillis(), all.toMillis(), doing);
            return benchmark.run(new BenchmarkInput(
                    paths,
                    !in.isEmpty(),
                    origin,
                    Duration.ofSeconds(seconds),
                    articles,
                    temporary.path().resolve("bench"),
                    progress));
        }
    }

    private static Benchmark benchmark(String name) {
        return Benchmark.all().stream()
                .filter(benchmark -> benchmark.name().equals(name))
                .findFirst()
                .orElseThrow(() -> CommandFailure.usage("'" + name + "' is no benchmark: give one of "
                        + Benchmark.all().stream().map(Benchmark::name).collect(Collectors.joining(", "))));
    }

    private void tell(BenchmarkReport report) {
        int width = console.errIsTerminal() ? console.columns().orElse(PLAIN_WIDTH) : PLAIN_WIDTH;
        TextTable table = new TextTable(report.header(), report.rows(), width);
        console.say(report.title());
        console.say("");
        console.say(table.header());
        report.rows().forEach(row -> table.row(row).forEach(console::say));
        console.say("");
        report.notes().forEach(console::say);
        console.out().line(report.json().toString());
        console.out().flush();
    }
}
