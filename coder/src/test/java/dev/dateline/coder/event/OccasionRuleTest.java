package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the news answers, undoes or tells of somebody, beside deeds that are news themselves. */
class OccasionRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya freed a clerk who was jailed in a row over fuel. | COERCE",
                "Togo freed a teacher detained at the border. | COERCE",
                "Spain returned a stolen statue after thieves had seized it in March. | COERCE",
                "Judges in Lima rejected an appeal by a Belgian teacher convicted in May of spying. | ACCUSE",
                "The judge quashed orders against nine men accused in the theft of a painting. | ACCUSE",
                "Warplanes supported by Oman bombed the town of Gao. | SUPPORT",
                "The premier praised a nurse who had been arrested in Lima. | COERCE",
                "Oman recalled its ambassador after the raid on Gao. | ASSAULT",
                "Police arrested a clerk for collaborating with smugglers. | COOPERATE",
                "Students protested the raid on Gao. | ASSAULT",
            })
    void whatOnlyTellsWhoItIsAboutIsNoEvent(String text, EventType type) {
        assertThat(CodedSentences.events(text))
                .isNotEmpty()
                .extracting(CodedEvent::type)
                .doesNotContain(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya freed a clerk but barred her from travelling abroad. | COERCE",
                "Togo freed a teacher and jailed a trader for fraud. | SANCTION",
                "Police arrested nine men on Friday and accused them of theft. | ACCUSE",
                "Chad cut off aid to Togo and accused it of theft. | SANCTION",
                "Oman supported the plan and condemned the raid. | SUPPORT",
                "Oman recalled its ambassador after an ambush near Gao. | ASSAULT",
                "The premier praised a nurse, and police arrested a clerk in Lima. | COERCE",
                "Oman recalled its ambassador after rebels attacked Gao. | ASSAULT",
                "Police arrested a clerk, and two mayors collaborated with smugglers. | COOPERATE",
                "Students protested in Lima, and rebels raided Gao. | ASSAULT",
                "Canada sent aid to Nepal after an earthquake near Pokhara. | DISASTER",
            })
    void aSecondDeedStandsBesideTheFirst(String text, EventType type) {
        assertThat(CodedSentences.events(text)).extracting(CodedEvent::type).contains(type);
    }
}
