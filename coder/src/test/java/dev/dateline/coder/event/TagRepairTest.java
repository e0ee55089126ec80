package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tagger takes for something else, told by the events that a sentence yields. */
class TagRepairTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The United Arab Emirates has imposed sanctions on a Cuban bank. | COERCE",
                "Rebels freed hostages near Gao. | RETREAT",
                "Malta lent Kenya nine million euros. | AID",
                "Ghana has relaxed visa rules for Togo. | RETREAT",
                "Kenya re-opened its border with Somalia. | RETREAT",
                "The two armies co-operated in the hunt for smugglers. | COOPERATE",
                "Canada Lifts Arms Embargo on Peru | RETREAT",
                "Norway Eases Sanctions on Sudan | RETREAT",
            })
    void aVerbIsReadAsAVerb(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).containsExactly(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The freed prisoners thanked their lawyer. | RETREAT",
                "A relaxed visa clerk waved at the crowd. | RETREAT",
                "Ski Lifts And Arms Embargoes Of Yesterday | RETREAT",
            })
    void aParticipleBeforeItsNounStaysOne(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).doesNotContain(type);
    }
}
