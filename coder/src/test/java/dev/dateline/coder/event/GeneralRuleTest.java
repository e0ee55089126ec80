package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bandits rob and kidnap travellers.",
                "Militants attack villages.",
                "Wolves in uniform kidnap peasants daily.",
                "They murder us every day.",
                "A wave of terror has taken over the country.",
                "Greed has destroyed the country.",
                "The trade was killed by inflation.",
                "Those who murdered the bishop will answer for it.",
                "The party has taken over power.",
                "Whoever is behind the mask hates people who have killed.",
            })
    void whatIsDoneInGeneralIsNoDeed(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bandits kidnapped travellers near Gao.",
                "Militants attack three villages near Gao.",
                "Gunmen kidnap a judge.",
                "The violence killed nine people in Aden.",
                "Those who murdered the bishop in Gao on Monday will answer for it.",
                "Rebels took over an army post near Gao.",
                "Rebels attacked the office of the mayor.",
                "The men who murdered the bishop in Gao fled.",
            })
    void whatIsDoneOnceIsADeed(String text) {
        assertThat(events(text)).anyMatch(event -> event.type() == EventType.ASSAULT);
    }
}
