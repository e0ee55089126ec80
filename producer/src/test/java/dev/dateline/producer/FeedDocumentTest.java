package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.feed.FeedHealth;
import dev.dateline.producer.feed.FeedReason;
import dev.dateline.producer.feed.FeedSettings;
import dev.dateline.producer.fetch.FetchReason;
import dev.dateline.producer.fetch.FetchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users says of feeds what the code does. */
class FeedDocumentTest {
    private static List<String> rows(String heading) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("../docs/feeds.md"));
        return lines.subList(lines.indexOf(heading) + 1, lines.size()).stream()
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }

    @Test
    void itListsHowAFeedMayBe() throws IOException {
        assertThat(rows("## How a feed is"))
                .containsExactlyElementsOf(Stream.of(FeedHealth.values())
                        .map(health -> "| `%s` | %s |".formatted(health.word(), health.meaning()))
                        .toList());
    }

    @Test
    void itListsEveryReason() throws IOException {
        assertThat(rows("## What is rejected"))
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of(FetchReason.values())
                                        .map(reason -> "| `%s` | %s | %s |"
                                                .formatted(
                                                        reason.word(),
                                                        reason.meaning(),
                                                        reason.passing() ? "yes" : "no")),
                                Stream.of(FeedReason.values())
                                        .map(reason -> "| `%s` | %s | no |".formatted(reason.word(), reason.meaning())))
                        .toList());
    }

    @Test
    void itListsEveryKnob() throws IOException {
        assertThat(rows("## Settings"))
                .containsExactlyElementsOf(Stream.concat(FetchSettings.knobs().stream(), FeedSettings.knobs().stream())
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
