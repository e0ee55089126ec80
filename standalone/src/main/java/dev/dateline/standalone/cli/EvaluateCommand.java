package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.UserData;
import dev.dateline.standalone.cli.InputLines.Line;
import dev.dateline.standalone.evaluate.Evaluation;
import dev.dateline.standalone.evaluate.GoldEvents;
import dev.dateline.streams.code.ArticleCoder;
import dev.dateline.streams.code.CodeJson;
import dev.dateline.streams.code.PackagedCoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code evaluate}: how well the coder does on a user's own gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = {
            "Codes articles whose events you know, and prints precision, recall and F1 for each event type.",
            "A line of the gold is an article as 'code' takes it with your events in \"gold\":",
            "  {\"text\":\"Police arrested 23 men in Mombasa.\",\"gold\":[{\"type\":\"COERCE\",\"arrested\":23}]}",
            "Only \"type\" is needed. What else you tell of an event, in the fields that 'code' prints, is compared too. The table goes to standard error, a JSON object to standard output."
        })
final class EvaluateCommand implements Callable<Integer> {
    private static final int MAX_LINE_BYTES = 16 << 20;
    private static final int PLAIN_WIDTH = 120;
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "FILE",
            description = "Articles with their events, JSON Lines; may be given again.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "Articles coded at once (default: one a core).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private final UserDataOptions own = new UserDataOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    /** An article's events by the gold, and as they were coded. */
    private record Answer(List<JsonNode> gold, List<JsonNode> coded) {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw CommandFailure.usage("--threads " + threads + ": give 1 or more");
        }
        UserData data = own.data();
        Evaluation evaluation = new Evaluation();
        long articles = 0;
        for (Path file : gold) {
            articles += check(file);
        }
        try (Bar bar = new Bar(console)) {
            for (Path file : gold) {
                evaluate(file, data, evaluation, bar, articles);
            }
        }
        tell(evaluation);
        return 0;
    }

    /** Number of articles of a file in which nothing is wrong. */
    private static long check(Path file) throws IOException {
        long articles = 0;
        try (InputStream in = open(file)) {
            InputLines lines = new InputLines(in, file.toString(), MAX_LINE_BYTES);
            while (lines.hasNext()) {
                Optional<String> fault = fault(lines.next());
                if (fault.isPresent()) {
                    throw CommandFailure.usage(file + ", line " + lines.number() + ": " + fault.get());
                }
                articles++;
            }
        }
        if (articles == 0) {
            throw CommandFailure.usage(file + " has no articles: give JSON Lines with \"text\" and \"gold\"");
        }
        return articles;
    }

    private static Optional<String> fault(Line line) {
        if (line instanceof Line.Broken broken) {
            return Optional.of(broken.detail());
        }
        try {
            JsonNode article = JSON.readTree(((Line.Text) line).text());
            return article.path("text").asText("").isBlank()
                    ? Optional.of("want the article's text in \"text\"")
                    : GoldEvents.fault(article);
        } catch (IOException e) {
            return Optional.of("no JSON: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private void evaluate(Path file, UserData data, Evaluation evaluation, Bar bar, long articles)
            throws IOException, InterruptedException {
        OrderedWork<Line, Answer> work = new OrderedWork<>(threads, () -> {
            ArticleCoder coder = PackagedCoder.load();
            coder.know(data);
            CodeJson json = new CodeJson(coder);
            return line -> answer(((Line.Text) line).text(), json);
        });
        try (InputStream in = open(file)) {
            work.run(
                    new InputLines(in, file.toString(), MAX_LINE_BYTES),
                    answer -> {
                        evaluation.add(answer.gold(), answer.coded());
                        bar.at(
                                evaluation.articles(),
                                articles,
                                evaluation.articles() + " of " + articles + " articles");
                    },
                    () -> {});
        }
    }

    private static Answer answer(String line, CodeJson json) {
        ObjectNode coded = json.code(line);
        if (!coded.path("rejected").isNull()) {
            throw new CommandFailure("an article was refused: "
                    + coded.path("rejected").path("detail").asText());
        }
        List<JsonNode> events = new ArrayList<>();
        coded.path("events").forEach(events::add);
        try {
            return new Answer(GoldEvents.of(JSON.readTree(line)), events);
        } catch (IOException e) {
            throw new IllegalStateException("a line that could be read before: " + line, e);
        }
    }

    private void tell(Evaluation evaluation) {
        int width = console.errIsTerminal() ? console.columns().orElse(PLAIN_WIDTH) : PLAIN_WIDTH;
        TextTable table = new TextTable(Evaluation.HEADER, evaluation.rows(), width);
        console.say(table.header());
        evaluation.rows().forEach(row -> table.row(row).forEach(console::say));
        console.say("");
        console.say(evaluation.articles() + " articles");
        evaluation.notes().forEach(console::say);
        console.out().line(evaluation.json().toString());
        console.out().flush();
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CommandFailure.usage("cannot read " + file + ": give --gold a file of JSON Lines");
        }
        return Files.newInputStream(file);
    }
}
