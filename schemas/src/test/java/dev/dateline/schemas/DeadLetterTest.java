package dev.dateline.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class DeadLetterTest {
    private static final DeadLetter LETTER = new DeadLetter("split", "no-text", "nichts übrig: “…”", "news.pages-0@17");

    private final Headers headers = new RecordHeaders();

    @Test
    void headersGiveBackWhatWasPutIn() {
        LETTER.addTo(headers);

        assertThat(DeadLetter.of(headers)).contains(LETTER);
    }

    @Test
    void headersAreTextUnderNamesOfOurOwn() {
        LETTER.addTo(headers);

        assertThat(headers.toArray())
                .extracting(Header::key)
                .containsExactlyInAnyOrder("dateline.stage", "dateline.reason", "dateline.detail", "dateline.origin");
        assertThat(headers.lastHeader("dateline.reason").value()).isEqualTo("no-text".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLaterReasonTakesThePlaceOfAnEarlierAndOtherHeadersStay() {
        headers.add("trace", new byte[] {1});
        LETTER.addTo(headers);
        DeadLetter later = new DeadLetter("code", "failed", "bug", "news.articles-1@2");

        later.addTo(headers);

        assertThat(DeadLetter.of(headers)).contains(later);
        assertThat(headers.toArray()).hasSize(5);
    }

    @Test
    void aRecordWithoutThemIsNoDeadLetter() {
        assertThat(DeadLetter.of(headers)).isEmpty();
    }

    @Test
    void aDetailIsCutAtAThousandCharacters() {
        DeadLetter letter = new DeadLetter("split", "too-long", "x".repeat(1_001), "o");

        assertThat(letter.detail()).hasSize(1_000);
    }
}
