package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkRuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ministry is fighting corruption.",
                "The fight against drug trafficking goes on.",
                "The war on poverty has cost billions.",
                "The charity battles malaria in three provinces.",
                "They fought for a seat on the board.",
                "The battle to save the forest goes on.",
                "Countries plagued by violence need help.",
                "The killing of journalists must stop.",
                "Everybody is tired of terrorist attacks.",
                "The family longs for the return of all those who have been abducted.",
            })
    void talkOfViolenceIsNoDeed(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 3,000 people have been killed in the insurgency.",
                "Some 250,000 people have been killed in Syria since 2011.",
                "Journalists have been murdered.",
                "In the past five years, hundreds of farmers were killed.",
            })
    void aTallyOfManyDeedsIsNoDeed(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army fought the rebels near Gao.",
                "Violence erupted in Rakhine on Monday.",
                "Militants have carried out attacks on a convoy near Gao.",
                "The killing of two monks was condemned.",
                "Fighting left 60 people dead in Tripoli on Monday.",
                "Ethiopia has since captured several towns.",
                "Two brothers were killed in 1990 when police opened fire.",
                "Three soldiers have been killed near Goma.",
            })
    void whatHappenedIsADeed(String text) {
        assertThat(events(text)).anyMatch(event -> event.type() == EventType.ASSAULT);
    }

    @Test
    void aTallyWhoseActorIsNamedIsBackground() {
        assertThat(event("Boko Haram has killed 81 people in Nigeria since April 2020.", EventType.ASSAULT)
                        .historical())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The two armies have previously clashed at the border.",
                "In 2015, the group killed 20 villagers in Baga.",
                "The singer was murdered last year.",
            })
    void whatIsToldAsPastIsHistorical(String text) {
        assertThat(event(text, EventType.ASSAULT).historical()).isTrue();
    }
}
