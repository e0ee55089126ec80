package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns and buildings that stand for a government are nobody's place, unless something happens to them or near them. */
class SeatsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tehran condemned Ankara on Monday.",
                "The Kremlin condemned the deal on Monday.",
                "The White House condemned the deal. Moscow condemned it as well.",
            })
    void whereAGovernmentSitsIsNotWhereItSpeaks(String text) {
        assertThat(CodedSentences.events(text))
                .isNotEmpty()
                .allSatisfy(event -> assertThat(event.location()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two drones attacked the Kremlin on Monday. | Kremlin",
                "Protesters rallied near the White House. | White House",
                "Gunmen killed two guards in Tehran. | Tehran",
            })
    void whatHappensThereHappensThere(String text, String place) {
        assertThat(CodedSentences.events(text))
                .isNotEmpty()
                .allSatisfy(event ->
                        assertThat(event.location().map(PlaceMention::text)).hasValue(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gunmen killed two guards in the Honduran capital. | Tegucigalpa",
                "Gunmen killed two guards in Kenya's capital city. | Nairobi",
                "Gunmen killed two guards in the capital of Kenya. | Nairobi",
                "Gunmen killed two guards in the capital, Kenyan police said. | Nairobi",
            })
    void aCapitalIsToldByItsCountry(String text, String town) {
        PlaceMention place =
                CodedSentences.event(text, EventType.ASSAULT).location().orElseThrow();

        assertThat(place.name()).hasValue(town);
        assertThat(place.precision()).isEqualTo(Precision.CITY);
    }

    @Test
    void aCapitalOfOneOfTwoCountriesIsNotGuessed() {
        assertThat(CodedSentences.event("Gunmen killed Kenyan and Ugandan guards in the capital.", EventType.ASSAULT)
                        .location()
                        .filter(place -> place.precision() == Precision.CITY))
                .isEmpty();
    }
}
