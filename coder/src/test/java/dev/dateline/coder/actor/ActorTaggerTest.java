package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTaggerTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ActorTagger tagger = ActorTagger.packaged();

    private List<ActorMention> mentions(String text) {
        return tagger.forDocument(analyzer.analyze(text)).all();
    }

    private static String told(ActorMention mention) {
        return mention.text() + "/" + mention.country().orElse("-") + "/"
                + mention.sector().orElse("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russian forces shelled the town. | Russian forces/RUS/MIL",
                "Iranian-backed militias fled. | Iranian-backed militias/-/REB",
                "Vietnamese-led troops advanced. | Vietnamese-led troops/VNM/MIL",
                "A Kenyan military representative arrived. | Kenyan military representative/KEN/MIL",
                "Israel's high court sat. | Israel's high court/ISR/JUD",
                "The president of Armenia resigned. | president of Armenia/ARM/GOV",
                "Masked gunmen fled the scene. | Masked gunmen/-/UAF",
                "Villagers fled. | Villagers/-/CVL",
                "French farmers blocked roads. | French farmers/FRA/AGR",
                "Rebels in the Ivory Coast surrendered. | Rebels/CIV/REB",
                "The Ghanaian foreign ministry protested. | Ghanaian foreign ministry/GHA/GOV",
                "Algerians voted. | Algerians/DZA/CVL",
                "Police fired tear gas. | Police/-/COP",
                "THE SALVADORAN ARMY ATTACKED THE VILLAGE AT NIGHT. | SALVADORAN ARMY/SLV/MIL",
                "the turkish army attacked the village at night, witnesses were not there. | turkish army/TUR/MIL",
            })
    void aPhraseHasItsCountryAndSector(String text, String expected) {
        assertThat(mentions(text).stream().map(ActorTaggerTest::told)).startsWith(expected);
    }

    @Test
    void phrasesNestTheLongestFirst() {
        assertThat(mentions("Two members of local Kenyan-aligned militias died."))
                .extracting(ActorMention::text)
                .containsExactly("members of local Kenyan-aligned militias", "local Kenyan-aligned militias");
    }

    @Test
    void aTitleIntroducesAPersonToWhomTheSurnameComesBack() {
        List<ActorMention> found =
                mentions("Zambian Defence Minister Joseph Mwale left for talks. Mwale said he was hopeful.");
        assertThat(found)
                .extracting(ActorTaggerTest::told)
                .containsExactly("Zambian Defence Minister Joseph Mwale/ZMB/GOV", "Mwale/ZMB/GOV", "he/ZMB/GOV");
        assertThat(found).extracting(mention -> mention.name().orElseThrow()).containsOnly("Joseph Mwale");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The leader of the Tulip movement in Chile, Pablo Rojas, has resigned. | Pablo Rojas/CHL",
                "Ana Lopez, a Chilean lawyer, was shot. | Ana Lopez/CHL",
                "Chile's President Ana Lopez spoke. | Chile's President Ana Lopez/CHL",
            })
    void anAppositionTellsWhoSomebodyIs(String text, String expected) {
        assertThat(mentions(text))
                .filteredOn(mention -> mention.kind() == ActorMention.Kind.PERSON)
                .extracting(mention -> mention.text() + "/" + mention.country().orElse("-"))
                .containsExactly(expected);
    }

    @Test
    void aShortFormComesBackToTheGroupNamedBefore() {
        List<ActorMention> found = mentions(
                "The Meadow Movement in Peru called for calm. The movement has no leader. The Movement waits.");
        assertThat(found)
                .filteredOn(mention -> mention.kind() == ActorMention.Kind.REFERENCE)
                .extracting(mention -> mention.text() + "/" + mention.name().orElse("-") + "/"
                        + mention.country().orElse("-"))
                .containsExactly("movement/Meadow Movement/PER", "Movement/Meadow Movement/PER");
    }

    @Test
    void anAcronymInBracketsStandsForTheGroupAfterwards() {
        List<ActorMention> found =
                mentions("The Meadow Observatory for Human Rights (MOHR) counted nine dead. MOHR named no one.");
        assertThat(found)
                .filteredOn(mention -> mention.text().equals("MOHR"))
                .extracting(mention -> mention.name().orElse("-"))
                .containsExactly("Meadow Observatory for Human Rights");
    }

    @Test
    void followersOfAPersonAreOnePhraseWithThePersonsCountry() {
        List<ActorMention> found = mentions("Chilean President Pablo Rojas spoke. Some of Rojas's followers cheered.");
        assertThat(found).extracting(ActorTaggerTest::told).contains("Rojas's followers/CHL/CVL");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Moscow said it would wait. | Moscow/RUS/GOV",
                "Talks with Tehran failed. | Tehran/IRN/GOV",
            })
    void aCapitalThatSpeaksIsItsGovernment(String text, String expected) {
        assertThat(mentions(text)).extracting(ActorTaggerTest::told).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad Smith scored twice.",
                "He saw Jordan Henderson.",
                "The turkey was cold.",
                "It went like a bull in a china shop.",
                "They kept a guinea pig in New Mexico.",
                "The train to Moscow was late.",
                "It rained in Peru and Chile.",
                "Let us go.",
                "It was a criminal case.",
                "It stood near Meadow Military Airport.",
            })
    void whatOnlyLooksLikeAnActorIsNone(String text) {
        assertThat(mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dutch police held a Turkish man suspected of theft. | Turkish man/TUR/CVL",
                "Police had detained several suspects. | several suspects/-/CVL",
                "Angry French paper workers marched. | Angry French paper workers/FRA/LAB",
                "A group of Kenyan diplomats arrived. | Kenyan diplomats/KEN/GOV",
                "It will withdraw its troops from Poland. | troops/-/MIL",
                "The Peruvian and Chilean envoys met. | Peruvian/PER/GOV",
                "Rebel forces fled. | Rebel forces/-/REB",
                "Peruvian government forces fled. | Peruvian government forces/PER/MIL",
                "The Iranian Security Council met. | Iranian Security Council/IRN/GOV",
            })
    void wordsAroundARoleAreToldApart(String text, String expected) {
        assertThat(mentions(text)).extracting(ActorTaggerTest::told).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru and ",
                "in Chile and ",
                "Police ",
                "He ",
                "the movement's ",
                "Ana Lopez, a lawyer, ",
                "- (UN) "
            })
    void aSenselessTextIsReadToItsEnd(String part) {
        String text = part.repeat(20_000);
        assertThat(mentions(text)).allMatch(mention -> mention.span().of(text).equals(mention.text()));
    }

    @Test
    void mentionsNeverCrossAndPointIntoTheText() {
        String text = "Chilean President Pablo Rojas met members of the Meadow Movement (MM) and Peru's army chief.\n"
                + "Rojas's aides told the Kremlin, the BBC and two soldiers that he left.";
        Document document = analyzer.analyze(text);
        ActorIndex index = tagger.forDocument(document);
        for (Sentence sentence : document.sentences()) {
            List<ActorMention> found = index.in(sentence);
            assertThat(found).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
            for (ActorMention mention : found) {
                assertThat(mention.span().of(text)).isEqualTo(mention.text());
                assertThat(sentence.span().contains(mention.span())).isTrue();
                assertThat(found)
                        .allMatch(other -> !other.span().overlaps(mention.span())
                                || other.span().contains(mention.span())
                                || mention.span().contains(other.span()));
            }
        }
    }
}
