package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import org.junit.jupiter.api.Test;

class RecipientRuleTest {
    private static String recipient(String text, EventType type) {
        return event(text, type).recipient().map(ActorMention::text).orElse("");
    }

    @Test
    void partyBehindAThingIsTheRecipient() {
        assertThat(recipient("Norway suspended development aid to Mali on Tuesday.", EventType.SANCTION))
                .isEqualTo("Mali");
        assertThat(recipient("The ministry rejected a proposal by the miners.", EventType.REJECT))
                .isEqualTo("miners");
        assertThat(recipient("Peru demanded an apology from Chile.", EventType.REQUEST))
                .isEqualTo("Chile");
    }

    @Test
    void partyOfAnInfinitiveIsTheRecipient() {
        assertThat(recipient("Oman has promised to go on with military aid to war-torn Yemen.", EventType.AGREE))
                .isEqualTo("Yemen");
        assertThat(recipient("Kenya threatened to break off relations with Somalia.", EventType.THREATEN))
                .isEqualTo("Somalia");
    }

    @Test
    void conditionNamesWhomAThreatIsFor() {
        assertThat(recipient(
                        "Kenya threatened to stop the negotiations unless Somalia signed the paper.",
                        EventType.THREATEN))
                .isEqualTo("Somalia");
    }

    @Test
    void ownForcesAreNotTheRecipient() {
        assertThat(recipient("Chad is ready to withdraw its soldiers from Niger.", EventType.AGREE))
                .isEqualTo("Niger");
        assertThat(recipient("Chad has offered to send soldiers to Niger.", EventType.AGREE))
                .isEqualTo("Niger");
    }

    @Test
    void otherForcesAreTheRecipient() {
        assertThat(recipient("Chad condemned the soldiers in the capital.", EventType.ACCUSE))
                .startsWith("soldiers");
    }

    @Test
    void partyOfAnAdverbialIsNoRecipient() {
        assertThat(recipient("Norway suspended the programme after Mali arrested a diplomat.", EventType.SANCTION))
                .doesNotContain("Mali");
        assertThat(recipient("The ministry rejected the proposal, the miners said.", EventType.REJECT))
                .doesNotContain("miners");
    }

    @Test
    void objectThatIsAPartyWinsOverAPartyBehind() {
        assertThat(recipient("Peru accused Chile of aiding Bolivia.", EventType.ACCUSE))
                .isEqualTo("Chile");
    }

    @Test
    void thingIsTheRecipientOfAnAssaultEvenBeforeAParty() {
        assertThat(recipient("Rebels destroyed a bridge used by the army.", EventType.ASSAULT))
                .isEqualTo("bridge");
    }

    @Test
    void thoseAtWhomSomethingIsThrownAreTheRecipient() {
        assertThat(recipient("Young men threw stones at soldiers.", EventType.PROTEST))
                .isEqualTo("soldiers");
    }

    @Test
    void aBareParticipleIsDoneToTheNounBeforeIt() {
        assertThat(recipient("The police found a miner murdered in Cali.", EventType.ASSAULT))
                .isEqualTo("miner");
        assertThat(recipient("Two tourists, kidnapped in Cali on Monday, are free.", EventType.ASSAULT))
                .contains("tourists");
        assertThat(event("The drivers killed were Peruvian.", EventType.ASSAULT).actor())
                .isEmpty();
    }

    @Test
    void aPastWithAnObjectIsNoParticiple() {
        assertThat(event("Two gunmen kidnapped a miner in Cali.", EventType.ASSAULT)
                        .actor()
                        .map(ActorMention::text))
                .hasValueSatisfying(text -> assertThat(text).contains("gunmen"));
        assertThat(recipient("Two gunmen kidnapped a miner in Cali.", EventType.ASSAULT))
                .startsWith("miner");
    }

    @Test
    void aParticipleBehindAnArticleIsNoEvent() {
        assertThat(CodedSentences.events("The wounded were Peruvian.")).isEmpty();
        assertThat(CodedSentences.events("He owned the now confiscated farm.")).isEmpty();
        assertThat(CodedSentences.events("The police confiscated the farm.")).isNotEmpty();
    }
}
