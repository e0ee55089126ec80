package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static dev.dateline.coder.event.CodedSentences.events;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.actor.ActorMention;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HomeRuleTest {
    private static Optional<String> actor(String text, EventType type) {
        return event(text, type).actor().flatMap(ActorMention::country);
    }

    @Test
    void policeAreOfTheCountryTheyArrestIn() {
        assertThat(actor("Police arrested three students in the city of Lahore.", EventType.COERCE))
                .hasValue("PAK");
    }

    @Test
    void governmentIsNotOfTheCountryItCondemns() {
        assertThat(actor("The government condemned an Omani airstrike.", EventType.ACCUSE))
                .isEmpty();
    }

    @Test
    void courtIsNotOfTheCountryThatAsksIt() {
        assertThat(actor("The court rejected a request from Russia.", EventType.REJECT))
                .isEmpty();
    }

    @Test
    void unknownOfficeHolderIsOfTheOnlyCountryThatIsTold() {
        assertThat(actor(
                        "Vice-President Tarvo Kellin refused to resign after unrest in three Kenyan towns.",
                        EventType.REJECT))
                .hasValue("KEN");
    }

    @Test
    void rebelsDealWithTheirOwnGovernment() {
        Optional<String> country = event(
                        "Rebels in Chad demanded the resignation of President Tarvo Kellin.", EventType.REQUEST)
                .recipient()
                .flatMap(ActorMention::country);
        assertThat(country).hasValue("TCD");
    }

    @Test
    void peacekeepersAreNotOfTheCountryTheyAreIn() {
        assertThat(actor("Peacekeepers arrested a man in Bangui.", EventType.COERCE))
                .isEmpty();
    }

    @Test
    void articleOfOneCountryIsItsBodiesHome() {
        String text = "Parliament in Kenya met on Monday. Kenyan farmers were angry. The police arrested two teachers.";
        assertThat(actor(text, EventType.COERCE)).hasValue("KEN");
    }

    @Test
    void articleOfTwoCountriesIsNobodysHome() {
        String text =
                "Officials from Kenya met on Monday. Ugandan farmers were angry. The government condemned the strike.";
        assertThat(events(text).stream()
                        .filter(e -> e.type() == EventType.ACCUSE)
                        .findFirst()
                        .orElseThrow()
                        .actor()
                        .flatMap(ActorMention::country))
                .isEmpty();
    }

    @Test
    void namesOfNetworksAndAgenciesAreNobodysHome() {
        String text = "Farmers were angry. The police arrested two teachers.\nFollow us on Facebook and Twitter.";
        assertThat(actor(text, EventType.COERCE)).isEmpty();
    }
}
