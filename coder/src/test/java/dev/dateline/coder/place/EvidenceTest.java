package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private final ToponymResolver resolver = new ToponymResolver();

    private List<String> places(String text) {
        return resolver.resolve(ANALYZER.analyze(text), Optional.empty(), Optional.empty()).stream()
                .map(PlaceMention::text)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The bill was moved by Rep. Ann Poole, R-Tulsa, last week. | Tulsa",
                "Sen. Joe Hardy (D-Reno) voted against it. | Reno",
                "A Chesham man was fined. | Chesham",
                "Officers arrested Tom Webb, 43, of Keswick. | Keswick",
                "Kenya's Mombasa was quiet. | Mombasa",
                "The head of the Darwin police left. | Darwin",
            })
    void wordsThatPlacesStandWithSpeakForThem(String text, String place) {
        assertThat(places(text)).contains(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The SWAT team came. | SWAT",
                "They marched on St. Patrick's Day. | St. Patrick",
                "The Denver Post wrote of it. | Denver",
                "The prize went to Zbynka Keswick. Keswick thanked them all. | Keswick",
                "The case went to the Superior Court. | Superior",
            })
    void lookAlikesAreNoPlaces(String text, String name) {
        assertThat(places(text)).doesNotContain(name);
    }

    @Test
    void anAbbreviatedStateCountsBehindACommaOrBeforeItsPeople() {
        assertThat(places("On Monday all Conn. residents voted.")).hasSize(1);
        assertThat(places("Mass was said at noon.")).isEmpty();
    }

    @Test
    void aNameThatIsAPlaceOnceIsOneWhereItStandsBare() {
        assertThat(places("Fire broke out in Galena, Illinois. Galena firefighters came at once."))
                .containsExactly("Galena", "Illinois", "Galena");
    }

    @Test
    void bothPlacesOfAPairAreMeant() {
        assertThat(places("The Nairobi-Mombasa line was shut.")).containsExactly("Nairobi", "Mombasa");
    }
}
