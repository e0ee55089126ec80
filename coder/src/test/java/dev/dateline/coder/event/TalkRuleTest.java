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
                "The bishop said today in his letter that he was tired of the violence.",
                "They want an all out war on idleness.",
                "His cabinet will fight off the challenge.",
                "They fought for a seat on the board.",
                "The battle to save the forest goes on.",
                "The novel is about violence and its victims.",
                "The killing of journalists must stop.",
                "Everybody is tired of terrorist attacks.",
                "A chapel remembers the sailors who have been kidnapped.",
            })
    void talkOfViolenceIsNoDeed(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 6,400 villagers have been killed.",
                "About 900 loggers have been killed in Peru since 2004.",
                "Journalists have been murdered.",
                "He spoke of teachers who have been shot or robbed.",
                "The war has left 4,000 villagers dead.",
                "Fighting in Chad killed 900 people in the past month.",
                "In the past five years, hundreds of farmers were killed.",
            })
    void aTallyOfManyDeedsIsNoDeed(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army fought the rebels near Gao.",
                "Clashes broke out in Basra on Tuesday.",
                "Militants have carried out attacks on a convoy near Gao.",
                "The killing of two monks was condemned.",
                "Fighting left 70 people dead in Aden on Sunday.",
                "The battle has left 12 people dead.",
                "The violence broke out in Aden today.",
                "He spoke of two students who had been kidnapped in Aden.",
                "Chad has since captured two hill forts.",
                "Three cyclists were killed in 1987 when a patrol shot at them.",
                "Three soldiers have been killed near Goma.",
            })
    void whatHappenedIsADeed(String text) {
        assertThat(events(text)).anyMatch(event -> event.type() == EventType.ASSAULT);
    }

    @Test
    void aTallyWhoseActorIsNamedIsBackground() {
        assertThat(event("The Taliban have killed 44 drivers in Afghanistan since June 2021.", EventType.ASSAULT)
                        .historical())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The clans had previously clashed over the well.",
                "In 2015, the group killed 20 villagers in Baga.",
                "The singer was murdered last year.",
            })
    void whatIsToldAsPastIsHistorical(String text) {
        assertThat(event(text, EventType.ASSAULT).historical()).isTrue();
    }

    @Test
    void hundredsDeadOfNoDayNorTownAreASumUnlessTheLeadTellsThem() {
        String lead = "The bishop spoke of the past. The hall was full. ";

        assertThat(events(lead + "They killed hundreds of farmers in those hills."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
        assertThat(events(lead + "They killed nine farmers in those hills."))
                .anyMatch(event -> event.type() == EventType.ASSAULT);
        assertThat(events("The raiders killed hundreds of farmers."))
                .anyMatch(event -> event.type() == EventType.ASSAULT && !event.historical());
    }
}
