package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.place.PlaceMention.Precision;
import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisambiguationTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private final ToponymResolver resolver = new ToponymResolver();

    private List<PlaceMention> places(String text, String source) {
        return resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.of(source));
    }

    private List<PlaceMention> places(String text) {
        return resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.empty());
    }

    @Test
    void itemsOfAListOfCountiesAreCounties() {
        List<PlaceMention> places = places("Rain fell on Gage, Polk and Lancaster counties in Nebraska.");

        assertThat(places).extracting(PlaceMention::text).contains("Gage", "Polk", "Lancaster", "Nebraska");
        assertThat(places)
                .filteredOn(place -> place.text().equals("Lancaster"))
                .extracting(PlaceMention::adm1)
                .containsExactly(Optional.of("Nebraska"));
    }

    @Test
    void aStateBeforeTheWordCountiesIsNoCounty() {
        assertThat(places("Most Iowa counties grew.").get(0).precision()).isEqualTo(Precision.ADM1);
    }

    @Test
    void aNameThatIsNoPlaceHereStillTellsTheRegion() {
        List<PlaceMention> places = places("Agents of the Maine State Police searched a house in Augusta.");

        assertThat(places).extracting(PlaceMention::text).contains("Augusta");
        assertThat(places).allMatch(place -> place.adm1().equals(Optional.of("Maine")));
    }

    @Test
    void waterIsMeantBehindTheArticle() {
        assertThat(places("Storms crossed the Atlantic.").get(0).name()).contains("Atlantic Ocean");
        assertThat(places("Oil drifted into the Gulf towards Louisiana.").get(0).name())
                .contains("Gulf of Mexico");
        assertThat(places("Patrol boats from Doha searched the Gulf.").get(1).name())
                .contains("Persian Gulf");
    }

    @Test
    void aPossessiveInsideANameBelongsToIt() {
        assertThat(places("An envoy of the Democratic People's Republic of Korea flew to Hanoi.")
                        .get(0)
                        .country())
                .contains("PRK");
        assertThat(places("Rice prices rose in South Korea's Suwon."))
                .extracting(PlaceMention::text)
                .containsExactly("South Korea", "Suwon");
    }

    @Test
    void theBareNameOfAStateIsNotATownOfThatName() {
        assertThat(places("He lives in Delaware, near Dover.").get(0).precision())
                .isEqualTo(Precision.ADM1);
    }

    @Test
    void aStateIsMeantWhereItsOfficersAreNamed() {
        assertThat(places("The New York legislature met.").get(0).precision()).isEqualTo(Precision.ADM1);
        assertThat(places("A taxi crashed in New York.").get(0).precision()).isEqualTo(Precision.CITY);
    }

    @Test
    void theFederalDistrictIsMeantByItsCapital() {
        assertThat(places("Talks were held in Washington, D.C., on Friday.")
                        .get(0)
                        .precision())
                .isEqualTo(Precision.CITY);
        assertThat(places("Talks were held in Washington, D.C., on Friday.")
                        .get(0)
                        .point()
                        .orElseThrow()
                        .latitude())
                .isBetween(38.5, 39.2);
    }

    @Test
    void anUnknownVillageLiesInWhatTheTextNames() {
        PlaceMention village = places("Shells fell on the village of Tal Hamka in Homs province.")
                .get(0);

        assertThat(village.text()).isEqualTo("Tal Hamka");
        assertThat(village.country()).contains("SYR");
        assertThat(village.geonamesId()).isEmpty();
    }

    @Test
    void aKnownPublisherVotesForItsHome() {
        String text = "Thieves broke into a shop in Springfield on Sunday.";

        assertThat(places(text, "www.news-leader.com").get(0).adm1()).contains("Missouri");
        assertThat(places(text, "www.masslive.com").get(0).adm1()).contains("Massachusetts");
    }

    @Test
    void aTownInThePublishersNameVotesWhereverItStands() {
        String text = "Thieves broke into a shop in Bath on Sunday and fled towards Bristol.";

        assertThat(places(text, "www.dailysomerset.co.uk").get(0).country()).contains("GBR");
    }
}
