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

class ToponymResolverTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private final ToponymResolver resolver = new ToponymResolver();

    private List<PlaceMention> places(String text) {
        return resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two gunmen were arrested in Homs on Friday. | Homs | SYR | 34.73 | 36.72",
                "The minister flew from Ankara to Doha. | Ankara | TUR | 39.92 | 32.85",
                "A blast shook Dayr az-Zawr before dawn. | Dayr az-Zawr | SYR | 35.34 | 40.14",
                "Farmers marched in al-Hasakah province. | al-Hasakah | SYR | 36.50 | 40.75",
                "Flooding cut off Athens, Ohio, for two days. | Athens | USA | 39.33 | -82.10",
                "A court in Valencia, Venezuela, freed them. | Valencia | VEN | 10.16 | -68.00",
                "Shells fell on Donbass towns. | Donbass | UKR | 48.3 | 38.2",
            })
    void aNameIsPutWhereTheTextMeansIt(String text, String written, String country, double latitude, double longitude) {
        PlaceMention place = places(text).get(0);

        assertThat(place.text()).isEqualTo(written);
        assertThat(place.country()).contains(country);
        assertThat(place.point()).hasValueSatisfying(point -> {
            assertThat(point.latitude()).isBetween(latitude - 0.5, latitude + 0.5);
            assertThat(point.longitude()).isBetween(longitude - 0.5, longitude + 0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jordan said he was tired.",
                "Austin Powell, 41, was charged with theft.",
                "The ambassador spoke of human rights.",
                "Mr. London denied the charge.",
                "Nice words were not enough.",
                "She was elected in May.",
            })
    void namesOfPersonsAndPlainWordsAreNoPlaces(String text) {
        assertThat(places(text)).isEmpty();
    }

    @Test
    void aCountryHasThePrecisionOfACountry() {
        List<PlaceMention> places = places("Envoys of Kenya and Lesotho met in Singapore.");

        assertThat(places).extracting(PlaceMention::precision).containsOnly(Precision.COUNTRY);
    }

    @Test
    void nationalitiesAreNoPlacesButCanBeAskedFor() {
        String text = "Kenyan police and South Korean engineers met in Mombasa.";

        assertThat(places(text)).extracting(PlaceMention::text).containsExactly("Mombasa");
        assertThat(resolver.nationalities(ANALYZER.analyze(text)))
                .extracting(PlaceMention::text)
                .containsExactly("Kenyan", "South Korean");
    }
}
