package dev.dateline.coder.event;

import static dev.dateline.coder.event.CodedSentences.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the place in a date line tells of events. */
class DateLineTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUSCAT, Oman (Agency) -- A bomb exploded in this city on Monday.",
                "MUSCAT (Agency) - A bomb exploded here on Monday.",
                "MUSCAT, March 14 — A bomb exploded in this southern port on Monday.",
            })
    void thisCityAndHereAreTheDateLines(String text) {
        assertThat(event(text, EventType.ASSAULT).location().flatMap(PlaceMention::name))
                .contains("Muscat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MUSCAT, Oman (Agency) -- A bomb exploded on Monday.",
                "MUSCAT, Oman (Agency) -- A bomb exploded in this country on Monday.",
                "A bomb exploded here on Monday.",
            })
    void aDateLineByItselfIsNoEventsPlace(String text) {
        assertThat(event(text, EventType.ASSAULT).location()).isEmpty();
    }

    @Test
    void aSentenceThatBeginsWithItsPlaceHasNoDateLine() {
        assertThat(event("Muscat is calm - a bomb exploded here on Monday.", EventType.ASSAULT)
                        .location())
                .isEmpty();
    }
}
