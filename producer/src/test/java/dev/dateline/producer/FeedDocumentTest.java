package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.feed.FeedHealth;
import dev.dateline.producer.feed.FeedReason;
import dev.dateline.producer.feed.FeedSettings;
import dev.dateline.producer.fetch.FetchReason;
import dev.dateline.producer.fetch.FetchSettings;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users says of feeds what the code does. */
class FeedDocumentTest {
    @Test
    void itListsHowAFeedMayBe() throws IOException {
        assertThat(DocumentRows.below("## How a feed is", "feeds.md"))
                .containsExactlyElementsOf(Stream.of(FeedHealth.values())
                        .map(health -> "| `%s` | %s |".formatted(health.word(), health.meaning()))
                        .toList());
    }

    @Test
    void itListsEveryReason() throws IOException {
        assertThat(DocumentRows.below("## What is rejected", "feeds.md"))
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
        assertThat(DocumentRows.below("## Settings", "feeds.md"))
                .containsExactlyElementsOf(Stream.concat(FetchSettings.knobs().stream(), FeedSettings.knobs().stream())
                        .map(DocumentRows::of)
                        .toList());
    }
}
