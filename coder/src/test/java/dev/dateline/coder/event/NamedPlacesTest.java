package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Places that no gazetteer holds, and what is said of where they are. */
class NamedPlacesTest {

    @Test
    void anUnknownQuarterIsAroundTheTownThatHoldsIt() {
        PlaceMention place = place("Gunmen abducted a priest in Orvandel district in Kandahar.");

        assertThat(place.text()).isEqualTo("Orvandel");
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(place.country()).contains("AFG");
        assertThat(place.geonamesId()).isEmpty();
    }

    @Test
    void anUnknownTownIsInTheCountryOfItsAdjective() {
        PlaceMention place = place("Gunmen abducted a priest in the Somali town of Orvandel.");

        assertThat(place.text()).isEqualTo("Orvandel");
        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
        assertThat(place.country()).contains("SOM");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen abducted a priest in Orvandel.",
                "Somali gunmen abducted a priest in Orvandel.",
                "Gunmen abducted a priest near Orvandel Hill.",
            })
    void anUnknownPlaceInNoKnownOneIsSaidWithoutAPoint(String sentence) {
        PlaceMention place = place(sentence);

        assertThat(place.text()).startsWith("Orvandel");
        assertThat(place.precision()).isEqualTo(Precision.NONE);
        assertThat(place.point()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gunmen abducted a priest in May.",
                "Gunmen abducted a priest of the Orvandel family.",
                "GUNMEN ABDUCTED A PRIEST IN ORVANDEL.",
                "Gunmen abducted a priest in NGO uniforms."
            })
    void aMonthAPersonAndTextWithoutCaseNameNoPlace(String sentence) {
        assertThat(event(sentence, EventType.ASSAULT).location()).isEmpty();
    }

    private static PlaceMention place(String sentence) {
        return event(sentence, EventType.ASSAULT).location().orElseThrow();
    }
}
