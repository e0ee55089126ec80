package dev.dateline.standalone.cli;

import dev.dateline.standalone.cli.InputLines.Line;
import dev.dateline.streams.fault.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Files of a user's own places or actors: JSON Lines, an entry a line. Nothing is taken of a file that has a fault. Stateless. */
final class UserFiles {
    private static final int MAX_LINE_BYTES = 1 << 20;
    /** Faults that are told at once. */
    private static final int TOLD = 5;

    private UserFiles() {}

    /**
     * All entries of these files, in order.
     *
     * @param parse reads a line
     * @throws CommandFailure a usage error which tells where the first faults are
     */
    static <T> List<T> read(List<Path> files, Function<String, Outcome<T>> parse) {
        List<T> entries = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                throw CommandFailure.usage("cannot read " + file + ": give files of JSON Lines, an entry a line");
            }
            try (InputStream in = Files.newInputStream(file)) {
                InputLines lines = new InputLines(in, file.toString(), MAX_LINE_BYTES);
                while (lines.hasNext()) {
                    Outcome<T> read = read(lines.next(), parse);
                    if (read instanceof Outcome.Ok<T> entry) {
                        entries.add(entry.value());
                    } else if (read instanceof Outcome.Rejected<T> refused) {
                        faults.add(file + ":" + lines.number() + ": " + refused.detail());
                    }
                }
            } catch (IOException e) {
                throw new CommandFailure("cannot read " + file + ": " + e.getMessage(), e);
            }
        }
        if (!faults.isEmpty()) {
            String more = faults.size() > TOLD ? " (and " + (faults.size() - TOLD) + " more)" : "";
            throw CommandFailure.usage(String.join(" | ", faults.subList(0, Math.min(TOLD, faults.size()))) + more);
        }
        return entries;
    }

    private static <T> Outcome<T> read(Line line, Function<String, Outcome<T>> parse) {
        return line instanceof Line.Broken broken
                ? new Outcome.Rejected<>(broken.reason(), broken.detail())
                : parse.apply(((Line.Text) line).text());
    }
}
