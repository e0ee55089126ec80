package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindRuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister launched a scathing attack on the opposition. | ACCUSE | disapprove",
                "The senator attacked the bill. | ACCUSE | disapprove",
                "Twelve miners were killed in a landslide. | DISASTER | landslide",
                "The lighthouse was destroyed by an earthquake. | DISASTER | earthquake",
                "Two clerks were injured in a car crash. | DISASTER | crash",
                "Six guests were killed in a fire at a hotel in Cebu. | DISASTER | fire",
                "In May, 11 diggers were killed in a pit collapse near Kolwezi. | DISASTER | collapse",
                "The heat killed 60 people in Karachi this week. | DISASTER | storm",
                "Lightning killed nine farm hands in Odisha on Sunday. | DISASTER | storm",
                "An overloaded pontoon overturned on the Congo River on Sunday. | DISASTER | crash",
                "A kindergarten in Riga burned down on Tuesday night. | DISASTER | fire",
                "Ten workers were burned to death when a mattress plant caught fire in Dhaka. | DISASTER | fire",
                "Rioters burned down a police station in Lae on Friday. | ASSAULT | destroy",
                "Two clerks were killed by fire from the hill near Gao. | ASSAULT | ",
                "The court overturned the verdict. | REJECT | ",
                "Soldiers captured the fugitive commander near Gao. | COERCE | arrest",
                "Rebels captured the town of Kidal. | ASSAULT | ",
                "Soldiers captured the bridge in Deir ez-Zor. | ASSAULT | ",
                "Gunmen captured an engineer near Gao. | ASSAULT | abduct",
            })
    void whatAPhraseMeansDependsOnItsParties(String text, EventType type, String mode) {
        assertThat(event(text, type).mode().orElse(null)).isEqualTo(mode);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rebels attacked the town of Kidal.", "Two clerks were killed in a raid near Gao."})
    void violenceByPeopleStaysViolence(String text) {
        assertThat(events(text)).extracting(CodedEvent::type).containsExactly(EventType.ASSAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The police acted fast and caught three smugglers.",
                "Two students were picked up by officers in Pune.",
                "Soldiers picked up a union leader at the station."
            })
    void whomPoliceCatchOrPickUpTheyArrest(String text) {
        assertThat(event(text, EventType.COERCE).mode()).contains("arrest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A taxi picked up two students in Pune.",
                "The fisherman caught three tourists who had fallen overboard.",
                "Police caught up with the farmers at the bridge.",
                "The police picked up the pieces after the storm."
            })
    void whatOthersCatchOrPickUpIsNoArrest(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.COERCE);
    }

    @Test
    void aStrikeOfWorkersIsAProtest() {
        assertThat(events("Bakers want a strike over their wages near Oslo."))
                .noneMatch(event -> event.type() == EventType.ASSAULT);
    }

    @Test
    void whoOwnsAMurderIsItsVictim() {
        CodedEvent murder = event("Protests followed the bishop's murder in Quetta.", EventType.ASSAULT);

        assertThat(murder.actor()).isEmpty();
        assertThat(murder.recipient().map(ActorMention::text))
                .hasValueSatisfying(text -> assertThat(text).contains("bishop"));
    }
}
