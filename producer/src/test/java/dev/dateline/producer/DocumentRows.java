package dev.dateline.producer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The rows of the tables of a page for users, and what they should be. */
final class DocumentRows {
    private DocumentRows() {}

    /** The rows below a heading whose first cell is code. */
    static List<String> below(String heading, String page) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs", page));
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    static String of(Knob knob) {
        return "| `%s` | %d | %d | %d | %s | %s |"
                .formatted(knob.key(), knob.fallback(), knob.min(), knob.max(), knob.unit(), knob.reason());
    }
}
