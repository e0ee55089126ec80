package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MishapRuleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "A storm hit the Philippines on Friday.\n\nAt least 20 people were killed in Samar, officials said.",
                "The quake struck at dawn.\n\nIt killed 30 people in Kerman and injured 200.",
                "A barge went down off Zanzibar on Sunday.\n\nEleven traders lost their lives at Nungwi.",
            })
    void harmByNobodyIsTheDisastersThatTheArticleTells(String text) {
        assertThat(events(text))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.type()).isEqualTo(EventType.DISASTER));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A storm hit Samar on Friday.\n\nGunmen attacked a market in Gao on Sunday.\n\nAt least 20 people were killed near Kidal, officials said.",
                "A storm hit Samar on Friday.\n\nStudents marched in Gao on Sunday.\n\nTwo people were killed in Kidal, officials said.",
                "Two people were killed in Kidal on Friday, officials said.",
                "Forecasters warned that a storm might hit Samar.\n\nTwo people were killed in Kidal on Friday, officials said.",
            })
    void whereAnybodyMayHaveDoneItItStaysOpen(String text) {
        assertThat(events(text))
                .filteredOn(event -> event.killed().isPresent())
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.type()).isEqualTo(EventType.ASSAULT));
    }
}
