package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import org.junit.jupiter.api.Test;

/** The place of events that tell none themselves, from the rest of their article. */
class FocusTest {

    @Test
    void anEventIsAroundThePlaceOfTheOneToldBefore() {
        PlaceMention place = place(
                "Gunmen attacked a bank in Basra on Monday. Later, police arrested a suspect. Nobody was hurt in Iraq.",
                EventType.COERCE);

        assertThat(place.text()).isEqualTo("Basra");
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
    }

    @Test
    void anEventIsAroundTheTownTheArticleKeepsNaming() {
        PlaceMention place = place(
                "Life in Goma is hard. Prices in Goma rose. Nobody likes it. Police arrested four looters on Friday.",
                EventType.COERCE);

        assertThat(place.text()).isEqualTo("Goma");
        assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
    }

    @Test
    void theOnlyTownIsTheArticlesWhereItsFirstSentencesNameIt() {
        PlaceMention early = place(
                "A market in Mombasa burned. Kenya has many shops. Nobody was hurt. Police arrested four looters.",
                EventType.COERCE);
        PlaceMention late = place(
                "A market burned. Kenya has many shops. Nobody was hurt. Police arrested four looters. Rice is cheaper in Mombasa.",
                EventType.COERCE);

        assertThat(early.text()).isEqualTo("Mombasa");
        assertThat(early.precision()).isEqualTo(Precision.DISTRICT);
        assertThat(late.text()).isEqualTo("Kenya");
        assertThat(late.precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void nationalitiesTellTheCountryOfAnArticleWithoutPlaces() {
        PlaceMention place = place(
                "The Kenyan shilling fell. Kenyan traders were worried. Police arrested four looters on Friday.",
                EventType.COERCE);

        assertThat(place.country()).contains("KEN");
        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void aShortTextIsAboutNoPlace() {
        assertThat(event("Goma is a town. Police arrested four looters on Friday.", EventType.COERCE)
                        .location())
                .isEmpty();
    }

    @Test
    void anUnknownPlaceIsInTheArticlesCountry() {
        PlaceMention place = place(
                "Prices in Kenya rose. Kenya has many shops. Police arrested four looters in Orvandel on Friday.",
                EventType.COERCE);

        assertThat(place.text()).isEqualTo("Orvandel");
        assertThat(place.country()).contains("KEN");
        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
    }

    private static PlaceMention place(String text, EventType type) {
        return event(text, type).location().orElseThrow();
    }
}
