package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TerritoryRuleTest {
    private static Optional<ActorMention> recipient(String text, EventType type) {
        return event(text, type).recipient();
    }

    @Test
    void placeOfACurfewIsItsRecipient() {
        Optional<ActorMention> under =
                recipient("Turkish authorities imposed a curfew on the town of Cizre.", EventType.COERCE);
        assertThat(under.map(ActorMention::text)).hasValue("Cizre");
        assertThat(under.flatMap(ActorMention::country)).hasValue("TUR");
    }

    @Test
    void placeWhereSomebodyIsArrestedIsNotTheRecipient() {
        assertThat(recipient("Three were arrested in Lagos on Monday.", EventType.COERCE)
                        .map(ActorMention::text)
                        .orElse(""))
                .doesNotContain("Lagos");
    }

    @Test
    void partyThatIsToldWinsOverThePlace() {
        assertThat(recipient("Germany provided aid to Syrian refugees in Jordan.", EventType.AID)
                        .flatMap(ActorMention::country))
                .hasValue("SYR");
    }

    @Test
    void placeThatIsTheObjectIsTheRecipient() {
        assertThat(recipient("Farmers said they would blockade Bordeaux.", EventType.THREATEN)
                        .flatMap(ActorMention::country))
                .hasValue("FRA");
    }

    @Test
    void thingInAPlaceIsOfThatCountry() {
        assertThat(recipient("Rebels captured a village in eastern Cambodia.", EventType.ASSAULT)
                        .flatMap(ActorMention::country))
                .hasValue("KHM");
    }

    @Test
    void partyThatACountryBacksIsNotOfThatCountry() {
        assertThat(recipient("The army attacked Iran-backed militias.", EventType.ASSAULT)
                        .flatMap(ActorMention::country))
                .isEmpty();
    }

    @Test
    void partOfACountryIsNotTheCountryOfItsName() {
        assertThat(event("Georgia police arrested nine rowers in Savannah.", EventType.COERCE)
                        .actor()
                        .flatMap(ActorMention::country))
                .hasValue("USA");
        assertThat(event("Georgia police arrested nine rowers in Tbilisi.", EventType.COERCE)
                        .actor()
                        .flatMap(ActorMention::country))
                .hasValue("GEO");
        assertThat(event("Niger State police arrested nine rowers in Minna.", EventType.COERCE)
                        .actor()
                        .flatMap(ActorMention::country))
                .hasValue("NGA");
    }
}
