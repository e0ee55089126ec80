package dev.dateline.producer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.RejectionReason;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page for users says what the code does. */
class InputDocumentTest {
    @Test
    void itListsEveryReason() throws IOException {
        assertThat(DocumentRows.below("## What is rejected", "input.md"))
                .containsExactlyElementsOf(Stream.of(RejectionReason.values())
                        .map(reason -> "| `%s` | %s |".formatted(reason.word(), reason.meaning()))
                        .toList());
    }

    @Test
    void itListsEveryKnob() throws IOException {
        assertThat(DocumentRows.below("## Limits", "input.md"))
                .containsExactlyElementsOf(
                        PublishSettings.knobs().stream().map(DocumentRows::of).toList());
    }
}
