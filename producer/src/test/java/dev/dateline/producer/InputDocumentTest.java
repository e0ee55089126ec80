package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.RejectionReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users says what the code does. */
class InputDocumentTest {
    private static List<String> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/input.md"));
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void itListsEveryReason() throws IOException {
        assertThat(rows("## What is rejected"))
                .containsExactlyElementsOf(Stream.of(RejectionReason.values())
                        .map(reason -> "| `%s` | %s |".formatted(reason.word(), reason.meaning()))
                        .toList());
    }

    @Test
    void itListsEveryKnob() throws IOException {
        assertThat(rows("## Limits"))
                .containsExactlyElementsOf(PublishSettings.knobs().stream()
                        .map(knob -> "| `%s` | %d | %d | %d | %s | %s |"
                                .formatted(
                                        knob.key(),
                                        knob.fallback(),
                                        knob.min(),
                                        knob.max(),
                                        knob.unit(),
                                        knob.reason()))
                        .toList());
    }
}
