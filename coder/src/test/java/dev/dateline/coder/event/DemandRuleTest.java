package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody says that another must do, and what hangs on an accusation, a protest or an ultimatum. */
class DemandRuleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said that Iceland must release the trawler. | Norway | Iceland | yield",
                "The union insisted the ministry should meet the miners. | union | ministry | meet",
            })
    void whatOneSaysThatAnotherMustDoIsADemand(String text, String actor, String recipient, String mode) {
        CodedEvent event = CodedSentences.event(text, EventType.REQUEST);

        assertThat(event.actor().map(ActorMention::text))
                .hasValueSatisfying(who -> assertThat(who).contains(actor));
        assertThat(event.recipient().map(ActorMention::text))
                .hasValueSatisfying(who -> assertThat(who).contains(recipient));
        assertThat(event.mode()).hasValue(mode);
        assertThat(event.status()).isEqualTo(Status.ACTUAL);
        assertThat(events(text)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iceland must release the trawler.", "Norway argued that it must release the trawler."})
    void aDutyWithoutAnotherWhoClaimsItIsNone(String text) {
        assertThat(events(text)).noneMatch(event -> event.type() == EventType.REQUEST);
    }

    @Test
    void whatAnAccusationIsOfBelongsToIt() {
        assertThat(events("Chad accused Libya of arming rebels, shelling villages and burning crops."))
                .extracting(CodedEvent::type)
                .containsExactly(EventType.ACCUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Miners marched through Oruro to demand higher pay.",
                "Miners marched through Oruro, demanding higher pay.",
            })
    void whatAProtestIsForBelongsToIt(String text) {
        assertThat(events(text)).extracting(CodedEvent::type).containsExactly(EventType.PROTEST);
    }

    @Test
    void aPromiseWithUnlessIsAThreat() {
        assertThat(events("Kenya said it would withdraw its troops from the mission unless Norway paid them."))
                .extracting(CodedEvent::type)
                .containsExactly(EventType.THREATEN);
        assertThat(events("Kenya said it would withdraw its troops from the mission."))
                .extracting(CodedEvent::type)
                .containsExactly(EventType.AGREE);
    }

    @Test
    void aProtestThatIsAnnouncedIsAThreat() {
        assertThat(events("Two parties said that they would boycott the poll."))
                .extracting(CodedEvent::type)
                .containsExactly(EventType.THREATEN);
    }
}
