package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PremisesTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private final ToponymResolver resolver = new ToponymResolver();

    private List<PlaceMention> places(String text) {
        return resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A van burned on Kibera Drive in Nairobi. | Kibera Drive | KEN",
                "Police in Lyon closed Cork Road after the crash. | Cork Road | FRA",
                "Two men fought at 12 Wexford St., Dunedin. | Wexford St. | NZL",
                "He was treated in St. Anselm's Hospital in Kampala. | St. Anselm's Hospital | UGA",
                "Shots were heard near Redhill Secondary School in Leeds. | Redhill Secondary School | GBR",
            })
    void streetsAndPremisesLieInTheTownThatTheTextNames(String text, String written, String country) {
        assertThat(places(text))
                .filteredOn(place -> place.text().equals(written))
                .singleElement()
                .satisfies(place -> {
                    assertThat(place.country()).contains(country);
                    assertThat(place.precision()).isEqualTo(Precision.DISTRICT);
                    assertThat(place.geonamesId()).isEmpty();
                });
    }

    @Test
    void withoutATownInTheSentenceThePlaceThatTheArticleNamesMostIsTaken() {
        List<PlaceMention> places =
                places("Floods hit Accra. Rain fell on Accra all night. A wall fell in Mensah Street.");

        assertThat(places.get(2).text()).isEqualTo("Mensah Street");
        assertThat(places.get(2).country()).contains("GHA");
    }

    @Test
    void withoutAnyTownTheStreetIsSaidWithoutAPoint() {
        assertThat(places("A wall fell in Mensah Street."))
                .singleElement()
                .satisfies(place -> assertThat(place.point()).isEmpty());
    }

    @Test
    void bothStreetsOfAPairAreMeant() {
        assertThat(places("They met where Bolan and Tweed streets cross in Sydney."))
                .extracting(PlaceMention::text)
                .containsExactly("Bolan", "Tweed", "Sydney");
    }

    @Test
    void theOwnerOfPremisesIsAPlaceOfItsOwn() {
        assertThat(places("Flights left Oslo's Amundsen International Airport late."))
                .extracting(PlaceMention::text)
                .containsExactly("Oslo", "Amundsen International Airport");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Diane Lane won the prize.",
                "The Food Drive was a success.",
                "They came from St. Louis and left.",
                "The Main Street Journal wrote of it.",
            })
    void namesThatOnlyLookLikeStreetsAreNone(String text) {
        assertThat(places(text))
                .extracting(PlaceMention::text)
                .doesNotContain("Diane Lane", "Food Drive", "Main Street", "from St.");
    }

    @Test
    void aTownCalledLikePremisesStaysATown() {
        assertThat(places("A student was hurt in State College, Pennsylvania.")
                        .get(0)
                        .precision())
                .isEqualTo(Precision.CITY);
    }

    @Test
    void mentionsNeverOverlap() {
        List<PlaceMention> places = places("Voters queued at the Tyburn Road Infant School gate in Leeds.");

        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i - 1).span().overlaps(places.get(i).span())).isFalse();
        }
    }
}
