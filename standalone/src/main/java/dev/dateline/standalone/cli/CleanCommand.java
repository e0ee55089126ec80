package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.page.PageLimits;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.producer.page.PageReader;
import dev.dateline.producer.page.PageSource;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.CleanJson;
import dev.dateline.streams.split.PageSplitter;
import dev.dateline.streams.split.SplitOutcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code clean}: pages in, their articles out, a line a page, without Kafka. */
@Command(
        name = "clean",
        mixinStandardHelpOptions = true,
        description = {
            "Splits and cleans pages offline.",
            "Reads files or folders of pages, or a page a line as JSON from standard input, and writes a line for each, in order: {\"url\", \"articles\": […], \"rejected\": […]}."
        })
final class CleanCommand implements Callable<Integer> {
    private final Console console;
    private final Settings settings;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Files or folders (default: standard input).")
    private List<Path> paths = new ArrayList<>();

    CleanCommand(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    @Override
    public Integer call() {
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw CommandFailure.usage(
                        "there is no file or folder " + path + ": give the path of one, or nothing for standard input");
            }
        }
        if (paths.isEmpty() && console.inIsTerminal()) {
            console.say("reading pages from the terminal, a JSON object a line; Ctrl-D ends");
        }
        PageReader reader = new PageReader(PageLimits.DEFAULTS.withoutBroker());
        PageSource source = paths.isEmpty() ? reader.jsonLines(console.in(), "stdin") : reader.files(paths);
        Function<ScrapedPage, SplitOutcome> splitter = PageSplitter.within(ExtractSettings.of(settings));
        source.forEach(outcome -> {
            console.out().line(clean(outcome, splitter).toString());
            console.out().flush();
        });
        return 0;
    }

    private static ObjectNode clean(PageOutcome outcome, Function<ScrapedPage, SplitOutcome> splitter) {
        return outcome.fold(
                ok -> CleanJson.of(ok.page(), splitter), rejected -> rejected(rejected.key(), rejected.letter()));
    }

    private static ObjectNode rejected(String key, DeadLetter letter) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("url", key);
        json.putArray("articles");
        json.putArray("rejected").addObject().put("reason", letter.reason()).put("detail", letter.detail());
        return json;
    }
}
