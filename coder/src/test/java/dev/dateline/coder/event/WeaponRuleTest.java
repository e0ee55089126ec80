package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeaponRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two shepherds were killed by a landmine near Gao. | explosives",
                "Rebels attacked the post with mortars near Gao. | heavy-weapons",
                "A drone struck a bakery near Gao. | drone",
                "A suicide bomber struck a bakery near Gao. | suicide-attack",
                "Bandits attacked the village with machetes. | primitive",
                "Rebels attacked the post using rifles. | firearms",
                "Rebels attacked the village near Gao. | ",
                "Rebels attacked a convoy that carried rifles. | ",
            })
    void theMeansStandBesideTheDeed(String text, String mode) {
        assertThat(event(text, EventType.ASSAULT).mode().orElse(null)).isEqualTo(mode);
    }
}
