package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.api.Test;

class PartyTest {
    private static String actor(String text, EventType type) {
        return event(text, type).actor().map(ActorMention::text).orElse("");
    }

    private static String recipient(String text, EventType type) {
        return event(text, type).recipient().map(ActorMention::text).orElse("");
    }

    @Test
    void partyIsNamedWithWhereItIs() {
        assertThat(actor("Opposition groups in Zimbabwe rejected the plan.", EventType.REJECT))
                .isEqualTo("Opposition groups in Zimbabwe");
    }

    @Test
    void whenItHappenedIsNoPartOfTheParty() {
        assertThat(recipient("Sweden accepted Iraqi refugees in May.", EventType.AID))
                .isEqualTo("Iraqi refugees");
    }

    @Test
    void whatSomebodyIsAccusedOfIsNoPartOfTheParty() {
        assertThat(recipient("Ghana accused Nigerian soldiers of murder.", EventType.ACCUSE))
                .isEqualTo("Nigerian soldiers");
    }

    @Test
    void ownerOfADecisionIsTheParty() {
        assertThat(recipient("Chad praised King Abdullah's decision.", EventType.SUPPORT))
                .isEqualTo("King Abdullah");
    }

    @Test
    void nounThatTheTaggerTakesForAVerbStaysInTheParty() {
        assertThat(actor("Syrian government forces launched an attack on the town.", EventType.ASSAULT))
                .isEqualTo("Syrian government forces");
    }
}
