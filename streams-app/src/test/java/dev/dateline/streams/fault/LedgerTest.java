package dev.dateline.streams.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerTest {
    private static final SortedMap<String, Long> REJECTED = new TreeMap<>(Map.of("empty", 2L, "broken-json", 1L));

    /** 10 pages, 2 of them dead; 12 articles, 1 of them dead; 6 original, 3 copies, 2 updates; 7 coded, 1 not. */
    private static LedgerCounts balanced() {
        return LedgerCounts.of("pages", 10)
                .plus("pages.split", 8)
                .plus("pages.dead", 2)
                .plusDead("undecodable")
                .plusDead("undecodable")
                .plus("articles.split", 12)
                .plus("articles.dead", 1)
                .plusDead("failed")
                .plus("originals", 6)
                .plus("copies", 3)
                .plus("updates", 2)
                .plus("coded", 7)
                .plus("uncoded", 1)
                .plusDead("failed")
                .plus("events", 30)
                .plus("events.versions", 31);
    }

    @Test
    void theJsonIsThatOfTheContract() {
        assertThat(Ledger.of(balanced(), REJECTED).toJson().toString())
                .isEqualTo("{\"pagesRead\":13,\"pagesPublished\":10,\"pagesRejected\":{\"broken-json\":1,\"empty\":2},"
                        + "\"articles\":11,\"originals\":6,\"copies\":3,\"updates\":2,\"events\":30,\"eventVersions\":31,"
                        + "\"alerts\":0,\"deadLetters\":{\"failed\":2,\"undecodable\":2},\"balanced\":true}");
    }

    @ParameterizedTest
    @CsvSource({
        "pages",
        "pages.split",
        "pages.dead",
        "articles.split",
        "articles.dead",
        "originals",
        "copies",
        "updates",
        "coded",
        "uncoded"
    })
    void oneTooManyOfAnythingIsNoBalance(String count) {
        assertThat(Ledger.of(balanced().plus(count, 1), REJECTED).balanced()).isFalse();
        assertThat(Ledger.of(balanced().plus(count, -1), REJECTED).balanced()).isFalse();
        assertThat(Ledger.of(balanced(), REJECTED).balanced()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"12, false", "13, true", "14, false"})
    void aProducersOwnCountIsHeldAgainstIt(long read, boolean balanced) {
        Ledger ledger = Ledger.of(balanced(), REJECTED).withPagesRead(read);

        assertThat(ledger.balanced()).isEqualTo(balanced);
        assertThat(ledger.pagesRead()).isEqualTo(read);
    }

    @Test
    void countsSurviveTheirBinaryForm() {
        byte[] bytes = LedgerStore.SERDE.serialize("t", balanced());

        assertThat(LedgerStore.SERDE.deserialize("t", bytes)).isEqualTo(balanced());
    }
}
