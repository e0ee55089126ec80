package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words of names, parted auxiliaries and reported clauses, each beside one that looks alike. */
class SentenceCoderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Organization for Security and Cooperation in Europe condemned the raid on Gao. | ACCUSE",
                "The Shanghai Cooperation Organisation condemned the raid on Gao. | ACCUSE",
            })
    void aWordOfANameIsNoEvent(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Police cooperation between Chad and Togo began in May. | COOPERATE"})
    void theSameWordOutsideANameIsOne(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Foreign Minister Olaf Berg will on Monday, March 18, lead a delegation to Ghana. | PLANNED",
                "Foreign Minister Olaf Berg led a delegation to Ghana on Tuesday. | ACTUAL",
            })
    void anAuxiliaryPartedFromItsVerbIsItsOwn(String text, Status status) {
        assertThat(CodedSentences.event(text, EventType.CONSULT).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister told reporters that rebels had attacked Gao. | ACTUAL",
                "The minister believed that rebels had attacked Gao. | HYPOTHETICAL",
            })
    void whatIsToldWithThatIsReported(String text, Status status) {
        assertThat(CodedSentences.event(text, EventType.ASSAULT).status()).isEqualTo(status);
    }
}
