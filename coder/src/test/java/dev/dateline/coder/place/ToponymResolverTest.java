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
                "Ask us secretary of the club.",
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
        assertThat(resolver.find(ANALYZER.analyze(text), Optional.empty(), Optional.empty())
                        .nationalities())
                .extracting(PlaceMention::text)
                .containsExactly("Kenyan", "South Korean");
    }

    @Test
    void aDivisionIsMeantWhereTheTextSaysSo() {
        assertThat(places("Clashes spread through Homs province.").get(0).precision())
                .isEqualTo(Precision.ADM1);
        assertThat(places("Clashes spread through Homs.").get(0).precision()).isEqualTo(Precision.CITY);
    }

    @Test
    void aSiteNamedAfterATownIsOneMentionAroundIt() {
        PlaceMention airport =
                places("A drone hit Mosul International Airport on Monday.").get(0);

        assertThat(airport.text()).isEqualTo("Mosul International Airport");
        assertThat(airport.country()).contains("IRQ");
        assertThat(airport.radiusKm().orElse(0)).isGreaterThanOrEqualTo(Sites.AROUND_KM);
    }

    @Test
    void aSiteOfTheSupplementIsAPoint() {
        PlaceMention airport =
                places("A strike hit Deir Ezzor Military Airport.").get(0);

        assertThat(airport.precision()).isEqualTo(Precision.POINT);
        assertThat(airport.point()).contains(new PlaceMention.Point(35.285, 40.176));
    }

    @Test
    void placesThatTheGazetteerLacksAreSaidWithoutAPoint() {
        List<PlaceMention> places =
                places("Gunmen stormed the village of Tal Hamka, then the towns of Binzir and Aleppo.");

        assertThat(places).extracting(PlaceMention::text).containsExactly("Tal Hamka", "Binzir", "Aleppo");
        assertThat(places)
                .extracting(PlaceMention::precision)
                .containsExactly(Precision.NONE, Precision.NONE, Precision.CITY);
        assertThat(places.get(0).point()).isEmpty();
    }

    @Test
    void aSmallNamesakeAbroadIsNotTaken() {
        List<PlaceMention> places = places(
                "Fighters crossed from Raqqa to Al-Husayniyah. Syrian officials in Aleppo and Homs confirmed it.");

        assertThat(places)
                .filteredOn(place -> place.text().equals("Al-Husayniyah"))
                .hasSize(1)
                .noneMatch(place ->
                        place.country().isPresent() && !place.country().get().equals("SYR"));
    }

    @Test
    void buildingsThatStandForAGovernmentArePlacesOnlyWhereSomethingHappensAtThem() {
        assertThat(places("The White House denied the report.")).isEmpty();
        assertThat(places("Marchers gathered outside the White House."))
                .extracting(PlaceMention::country)
                .containsExactly(Optional.of("USA"));
    }

    @Test
    void upperCaseWiresAreReadToo() {
        assertThat(places("REBELS ATTACKED SAN MIGUEL IN EL SALVADOR AT DAWN AND FLED TOWARDS HONDURAS."))
                .extracting(PlaceMention::text)
                .containsExactly("SAN MIGUEL", "EL SALVADOR", "HONDURAS");
    }

    @Test
    void theSameNameMeansTheSamePlaceThroughoutAnArticle() {
        List<PlaceMention> places = places("Athens, Ohio, has flooded. Schools in Athens stayed shut.");

        assertThat(places)
                .filteredOn(place -> place.text().equals("Athens"))
                .hasSize(2)
                .allMatch(place -> place.country().equals(Optional.of("USA")));
    }

    @Test
    void thePublishersHomeOnlyTipsTheScales() {
        String text = "Thieves broke into a shop in Perth.";

        PlaceMention alone = resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.empty())
                .get(0);
        PlaceMention britain = resolver.resolve(
                        ANALYZER.analyze("Thieves broke into a shop in Paris."),
                        Optional.empty(),
                        Optional.of("www.news.co.uk"))
                .get(0);

        assertThat(alone.country()).contains("AUS");
        assertThat(britain.country()).contains("FRA");
    }

    @Test
    void mentionsAreInOrderAndQuoteTheText() {
        String text = "😀 Riots in Lagos, Nigeria, and in Cox's Bazar; talks in Port-au-Prince.";

        List<PlaceMention> places = places(text);

        assertThat(places)
                .extracting(PlaceMention::text)
                .containsExactly("Lagos", "Nigeria", "Cox's Bazar", "Port-au-Prince");
        assertThat(places).allMatch(place -> place.span().of(text).equals(place.text()));
    }

    @Test
    void placesAndNationalitiesTogetherKeepTheirOrder() {
        var document = ANALYZER.analyze("Kenyan police and European envoys met in Mombasa.");

        List<PlaceMention> all =
                resolver.find(document, Optional.empty(), Optional.empty()).all();

        assertThat(all).extracting(PlaceMention::text).containsExactly("Kenyan", "European", "Mombasa");
        assertThat(all.get(0).precision()).isEqualTo(Precision.COUNTRY);
    }

    @Test
    void theHeadlinesCountryHelpsToChoose() {
        String text = "Thieves broke into a shop in Cordoba.";

        assertThat(resolver.resolve(ANALYZER.analyze(text), Optional.of("Spanish police hunt gang"), Optional.empty())
                        .get(0)
                        .country())
                .contains("ESP");
        assertThat(resolver.resolve(
                                ANALYZER.analyze(text), Optional.of("Argentina: police hunt gang"), Optional.empty())
                        .get(0)
                        .country())
                .contains("ARG");
    }

    @Test
    void anEnglishWordIsNoArabicArticle() {
        assertThat(places("The US Secretary of State left."))
                .extracting(PlaceMention::text)
                .containsExactly("US");
        assertThat(places("At Homs they stopped."))
                .extracting(PlaceMention::text)
                .containsExactly("Homs");
    }
}
