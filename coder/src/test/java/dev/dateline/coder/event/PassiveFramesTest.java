package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verb frames whose noun stands first, in the passive. */
class PassiveFramesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The curfew in Lima was lifted on Friday. | CONCEDE",
                "Sanctions on Togo were eased by Canada. | RETREAT",
                "The state of emergency was lifted by the governor. | CONCEDE",
                "The strike at the port was called off by the union. | RETREAT",
                "The charges against the editor have been dropped. | CONCEDE",
                "An agreement was signed by Qatar and Chad. | SUPPORT",
                "Food was distributed by the Red Crescent. | AID",
            })
    void aFrameIsFoundWithItsNounFirst(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Guards who feared the curfew were lifted by helicopter. | CONCEDE",
                "The strike at the port was called a disgrace. | RETREAT",
                "Sanctions on Togo were praised by Canada. | RETREAT",
            })
    void anotherSubjectOrVerbIsNoPassiveOfIt(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Sanctions on Togo were eased by Canada. | Canada | Togo"})
    void whoStandsBehindTheNounUndergoesIt(String text, String actor, String recipient) {
        CodedEvent event = CodedSentences.event(text, EventType.RETREAT);

        assertThat(event.actor().orElseThrow().text()).isEqualTo(actor);
        assertThat(event.recipient().orElseThrow().text()).isEqualTo(recipient);
    }

    @Test
    void whatIsToldOfADeedThatIsPointedToBelongsToThatDeed() {
        CodedEvent event = CodedSentences.event(
                "Oman had earlier requested that the army withdraw guards from the port of Sohar."
                        + " This request was made during a meeting on Oct. 18 between an envoy of Oman and a general.",
                EventType.REQUEST);

        assertThat(event.date().start()).contains("2023-10-18");
    }
}
