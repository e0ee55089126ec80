package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.api.Test;

class SubjectRuleTest {
    private static String actor(String text, EventType type) {
        return event(text, type).actor().map(ActorMention::text).orElse("");
    }

    @Test
    void subjectStandsBeforeItsApposition() {
        assertThat(actor("Oman, a close ally of the kingdom, has rejected the proposal.", EventType.REJECT))
                .isEqualTo("Oman");
        assertThat(actor("Amadou Diarra, spokesman for the Malian junta, rejected the proposal.", EventType.REJECT))
                .isEqualTo("Amadou Diarra");
    }

    @Test
    void subjectBehindAnAdverbialIsNoApposition() {
        assertThat(actor("On Monday, the Omani government, which is new, rejected the proposal.", EventType.REJECT))
                .isEqualTo("Omani government");
    }

    @Test
    void nameBeforeItsAcronymInBracketsIsTheSubject() {
        assertThat(actor("The World Health Organization (WHO) condemned the strike.", EventType.ACCUSE))
                .isEqualTo("World Health Organization");
        assertThat(actor("The Northern Valley Front (NVF) has accused Chad of murder.", EventType.ACCUSE))
                .isEqualTo("Northern Valley Front");
    }

    @Test
    void adverbsDoNotPartASubjectFromItsVerb() {
        assertThat(actor("Oman has once again flatly rejected the Iranian proposal.", EventType.REJECT))
                .isEqualTo("Oman");
    }

    @Test
    void whoeverSpeaksIsTheSubjectOfThePronoun() {
        assertThat(actor("Hungary said on Monday that it rejected the proposal.", EventType.REJECT))
                .isEqualTo("Hungary");
        assertThat(actor("King Abdullah said his country would not lift its ban on Mali.", EventType.REJECT))
                .isEqualTo("King Abdullah");
    }

    @Test
    void anotherSubjectOfWhatIsSaidStays() {
        assertThat(actor("Hungary said on Monday that the rebels rejected the proposal.", EventType.REJECT))
                .isEqualTo("rebels");
    }

    @Test
    void bothNamesBehindOfBelongToTheSubject() {
        CodedEvent signed = event("The ministers of France and Germany met with Polish officials.", EventType.CONSULT);
        assertThat(signed.actor().map(ActorMention::text)).hasValue("ministers of France");
    }

    @Test
    void secondOfTwoMinistersIsTheOtherParty() {
        CodedEvent met = event("The finance ministers of Chad and Niger met in Abuja.", EventType.CONSULT);
        assertThat(met.actor().flatMap(ActorMention::country)).hasValue("TCD");
        assertThat(met.recipient().flatMap(ActorMention::country)).hasValue("NER");
    }

    @Test
    void subjectWithAnOwnerInItsAttributeIsFound() {
        assertThat(actor("Police in Peru's third-largest city have arrested a teacher.", EventType.COERCE))
                .startsWith("Police");
    }

    @Test
    void whoIsAnswerableForAnActIsItsActor() {
        assertThat(actor("The rebels were behind the bomb attack.", EventType.ASSAULT))
                .isEqualTo("rebels");
        assertThat(actor("The rebels are responsible for killings in the valley.", EventType.ASSAULT))
                .isEqualTo("rebels");
        assertThat(actor("Two died in a bomb attack blamed on the rebels.", EventType.ASSAULT))
                .isEqualTo("rebels");
    }

    @Test
    void whoAnswersForSomethingElseIsNotTheActor() {
        assertThat(actor("The ministry is responsible for roads, and a bomb attack shook the city.", EventType.ASSAULT))
                .isEmpty();
    }

    @Test
    void verbsInASeriesHaveOneSubject() {
        assertThat(actor(
                        "Rebels attacked a police car, freed two prisoners, and seized the weapons.", EventType.COERCE))
                .isEqualTo("Rebels");
        assertThat(actor(
                        "Rebels attacked a police car, guards fled, and soldiers seized the vehicle.",
                        EventType.COERCE))
                .isEqualTo("soldiers");
    }
}
