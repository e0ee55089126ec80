package dev.dateline.standalone.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.coder.UserData;
import dev.dateline.standalone.cli.InputLines.Line;
import dev.dateline.streams.code.ArticleCoder;
import dev.dateline.streams.code.CodeJson;
import dev.dateline.streams.code.PackagedCoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code code}: articles in, coded events out, a line each, without Kafka. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = {
            "Codes articles offline.",
            "Reads a JSON object a line with \"id\" and \"text\" (also \"headline\", \"publishedAt\", \"source\", \"url\") and writes a line for each, in order, with its \"events\" and \"places\"."
        })
final class CodeCommand implements Callable<Integer> {
    private static final int MAX_LINE_BYTES = 16 << 20;
    private static final int MOST_THREADS = 8;

    private final Console console;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of JSON Lines (default: standard input).")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--threads", paramLabel = "N", description = "Articles coded at once (default: one a core).")
    private int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());

    @Mixin
    private final UserDataOptions own = new UserDataOptions();

    CodeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1) {
            throw CommandFailure.usage("--threads " + threads + ": give 1 or more");
        }
        UserData data = own.data();
        if (files.isEmpty()) {
            if (console.inIsTerminal()) {
                console.say("reading articles from the terminal, a JSON object a line; Ctrl-D ends");
            }
            code(console.in(), "stdin", data);
        }
        for (Path file : files) {
            try (InputStream in = open(file)) {
                code(in, file.toString(), data);
            }
        }
        return 0;
    }

    private void code(InputStream in, String name, UserData data) throws InterruptedException {
        OrderedWork<Line, String> work = new OrderedWork<>(threads, () -> {
            ArticleCoder coder = PackagedCoder.load();
            coder.know(data);
            CodeJson json = new CodeJson(coder);
            return line -> answer(line, json).toString();
        });
        work.run(new InputLines(in, name, MAX_LINE_BYTES), console.out()::line, console.out()::flush);
    }

    private static ObjectNode answer(Line line, CodeJson json) {
        if (line instanceof Line.Broken broken) {
            ObjectNode answer = JsonNodeFactory.instance.objectNode().putNull("id");
            answer.putArray("events");
            answer.putArray("places");
            answer.putObject("rejected").put("reason", broken.reason()).put("detail", broken.detail());
            return answer;
        }
        return json.code(((Line.Text) line).text());
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw CommandFailure.usage(
                    "cannot read " + file + ": give files of JSON Lines, or nothing for standard input");
        }
        return Files.newInputStream(file);
    }
}
