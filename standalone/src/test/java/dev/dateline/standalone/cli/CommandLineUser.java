package dev.dateline.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Somebody at the command line: gives a command and its input, and sees what it answers. */
record CommandLineUser(Path directory, Map<String, String> environment) {

    /** What came of a command. */
    record Answer(int exitCode, String out, String err) {}

    Answer run(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(input, out, () -> out.toString(UTF_8), args);
    }

    /** As when standard output goes to what takes no more, and says so in these words. */
    Answer runInto(String complaint, String input, String... args) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(complaint);
            }
        };
        return run(input, broken, () -> "", args);
    }

    private Answer run(String input, OutputStream out, Supplier<String> written, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(UTF_8)),
                new DataOutput(out),
                new PrintStream(err, true, UTF_8),
                Set.of(),
                Optional.empty(),
                false);
        int exitCode = Dateline.execute(args, console, environment, directory);
        return new Answer(exitCode, written.get(), err.toString(UTF_8));
    }
}
