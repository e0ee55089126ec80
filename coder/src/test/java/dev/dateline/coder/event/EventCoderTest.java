package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventCoderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soldiers shelled two villages near the border. | ASSAULT | heavy-weapons",
                "Farmers blocked the main road into the capital. | PROTEST | obstruct",
                "Nurses went on strike over unpaid wages. | PROTEST | strike",
                "The two governments signed a deal on shared rivers. | SUPPORT | ",
                "The foreign minister met his Turkish counterpart in Oslo. | CONSULT | ",
                "Police arrested eleven smugglers at the port. | COERCE | arrest",
                "The ministry sent humanitarian aid to the flooded district. | AID | ",
                "The army withdrew its troops from the valley. | RETREAT | withdraw",
                "The union urged the government to raise wages. | REQUEST | ",
                "The opposition condemned the decision. | ACCUSE | disapprove",
                "The council rejected the proposal. | REJECT | ",
                "The president imposed sanctions on three banks. | COERCE | restrict",
                "The ministry expelled two envoys. | SANCTION | expel",
                "The navy deployed two warships to the strait. | MOBILIZE | troops",
                "An earthquake shook the province on Monday. | DISASTER | earthquake",
                "The rebels threatened to attack the pipeline. | THREATEN | violence",
                "The court lifted the ban on rallies. | CONCEDE | ",
            })
    void aPlainSentenceTellsItsEvent(String text, EventType type, String mode) {
        CodedEvent event = event(text, type);

        assertThat(event.mode().orElse(null)).isEqualTo(mode);
        assertThat(event.status()).isEqualTo(Status.ACTUAL);
        assertThat(event.sentence().of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The delegation did not attend the session. | CONSULT | NEGATED",
                "The gunmen tried to kidnap an engineer. | ASSAULT | ATTEMPTED",
                "If the talks fail, the army may attack the town. | ASSAULT | HYPOTHETICAL",
                "The plan has it that the farm be seized. | COERCE | HYPOTHETICAL",
                "The farm was seized. | COERCE | ACTUAL",
                "Police failed to arrest the suspects. | COERCE | NEGATED",
                "The guards prevented the rebels from storming the parliament. | PROTEST | NEGATED",
                "The minister said the army will attack the camp. | THREATEN | THREATENED",
                "The bank said it will provide aid to farmers. | AGREE | PLANNED",
                "The movement said it would not hold talks with the coalition. | REJECT | ACTUAL",
            })
    void statusIsReadFromItsClause(String text, EventType type, Status status) {
        assertThat(event(text, type).status()).isEqualTo(status);
    }

    @Test
    void whatIsOnlyDemandedIsNoEventOfItsOwn() {
        List<CodedEvent> events = events("The envoy urged both armies to withdraw their troops from the valley.");

        assertThat(events).extracting(CodedEvent::type).containsExactly(EventType.REQUEST);
    }

    @Test
    void aStrikeThatKillsIsOneEventWithItsToll() {
        CodedEvent strike = event(
                "Two drivers died on Tuesday in an air strike near Aleppo, which also wounded 14 others.",
                EventType.ASSAULT);

        assertThat(strike.killed()).contains(new Toll(2, 2));
        assertThat(strike.injured()).contains(new Toll(14, 14));
        assertThat(strike.location().flatMap(PlaceMention::country)).contains("SYR");
        assertThat(strike.date().start()).contains("2024-03-12");
    }

    @Test
    void aSecondTellingAddsToTheFirst() {
        String text =
                "Gunmen attacked a checkpoint near Mosul.\n\nThe attack on Thursday killed at least three soldiers.";

        CodedEvent attack = event(text, EventType.ASSAULT);

        assertThat(attack.sentenceIndex()).isZero();
        assertThat(attack.killed()).contains(new Toll(3, 3));
        assertThat(attack.date().start()).contains("2024-03-14");
    }

    @Test
    void anUndatedEventIsGivenThePublicationDay() {
        assertThat(event("Police arrested a smuggler.", EventType.COERCE).date().basis())
                .isEqualTo(dev.dateline.coder.time.ResolvedDate.Basis.PUBLICATION);
    }

    @Test
    void thePassiveTurnsTheRolesAround() {
        CodedEvent event = event("Ukraine was attacked by Russia.", EventType.ASSAULT);

        assertThat(event.actor().map(ActorMention::text)).contains("Russia");
        assertThat(event.recipient().map(ActorMention::text)).contains("Ukraine");
    }

    @Test
    void theSubjectActsOnTheObject() {
        CodedEvent event = event("On Monday, Russia attacked Ukraine.", EventType.ASSAULT);

        assertThat(event.actor().map(ActorMention::text)).contains("Russia");
        assertThat(event.recipient().map(ActorMention::text)).contains("Ukraine");
    }

    @Test
    void whoeverCallsAMeetingIsItsActor() {
        List<CodedEvent> events = events("The movement did not attend the dialogue session called by Norway.");

        assertThat(events).extracting(CodedEvent::status).containsExactly(Status.NEGATED, Status.ACTUAL);
        assertThat(events.get(1).actor().map(ActorMention::text)).contains("Norway");
    }

    @Test
    void anEventOfLongAgoIsHistorical() {
        assertThat(event("In 1991, Iraq invaded Kuwait.", EventType.ASSAULT).historical())
                .isTrue();
        assertThat(event("On Monday, Iraq invaded Kuwait.", EventType.ASSAULT).historical())
                .isFalse();
    }

    @Test
    void aTextWithoutEventsHasNone() {
        assertThat(events("The river is long. Its water is green in spring.")).isEmpty();
    }
}
