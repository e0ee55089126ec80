package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntroductionTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ActorTagger tagger = ActorTagger.packaged();

    private List<ActorMention> mentions(String text) {
        return tagger.forDocument(analyzer.analyze(text)).all();
    }

    private ActorMention last(String text) {
        List<ActorMention> found = mentions(text);
        return found.get(found.size() - 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Opposition leader Tarvo Kellin was arrested. Kellin left. | OPP",
                "Former president Tarvo Kellin was arrested. Kellin left. | ELI",
                "They met the union leader Tarvo Kellin. Kellin left. | LAB",
                "They met army spokesman Tarvo al-Kellin. Kellin left. | MIL",
                "They met activist Tarvo Kellin, 45. Kellin left. | CVL",
            })
    void aCommonNounIntroducesAFullName(String text, String sector) {
        ActorMention found = last(text);
        assertThat(found.text()).isEqualTo("Kellin");
        assertThat(found.sector()).hasValue(sector);
        assertThat(found.name().orElseThrow()).startsWith("Tarvo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The workers Tarvo Kellin met were few.",
                "The court Brandt Kellin called was far.",
                "A lawyer Monday left the city."
            })
    void aBodyOrManyOrOneCapitalIntroducesNobody(String text) {
        assertThat(mentions(text)).noneMatch(mention -> mention.kind() == ActorMention.Kind.PERSON);
    }

    @Test
    void theHeadNounOfAnOfficeComesBackToItsHolder() {
        ActorMention back = last("Zambian Defence Minister Joseph Mwale left. The minister was tired.");
        assertThat(back.text()).isEqualTo("minister");
        assertThat(back.name()).hasValue("Joseph Mwale");
        assertThat(back.country()).hasValue("ZMB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defence Minister Joseph Mwale met Foreign Minister Ana Dorf. The minister was tired.",
                "Vice President Joseph Mwale left. The president was tired.",
                "Prime Minister Joseph Mwale left. The minister was tired."
            })
    void theHeadNounOfTwoOfficesOrOfALesserOneMeansNobody(String text) {
        assertThat(last(text).name()).isEmpty();
    }

    @Test
    void aNameBeforeWhoIsAPerson() {
        assertThat(mentions("Tarvo Kellin, who runs a farm, left. Kellin was tired."))
                .extracting(mention -> mention.name().orElse("-"))
                .containsExactly("Tarvo Kellin", "Tarvo Kellin");
    }

    @Test
    void anAppositionGivesATitledPersonItsCountry() {
        ActorMention back = last("Colonel Amadou Diarra, spokesman for the Malian junta, left. Diarra was tired.");
        assertThat(back.country()).hasValue("MLI");
        assertThat(back.sector()).hasValue("MIL");
    }

    @Test
    void ethnicPeopleAreNotAtHomeInTheirPeoplesCountry() {
        assertThat(mentions("Ethnic Albanians in Serbia voted.").get(0).country())
                .hasValue("SRB");
        assertThat(mentions("Ethnic Albanian rebels surrendered.").get(0).country())
                .isEmpty();
        assertThat(mentions("Albanian rebels surrendered.").get(0).country()).hasValue("ALB");
    }

    @Test
    void aParticipleBehindANameIsAVerb() {
        assertThat(mentions("Yesterday Kellin accused rebels of theft."))
                .extracting(ActorMention::text)
                .containsExactly("rebels");
        assertThat(mentions("The accused left.")).extracting(ActorMention::text).containsExactly("accused");
    }

    @Test
    void aThingInsideAnOrganisationsNameDoesNotEndIt() {
        assertThat(mentions("Fighters of the Free Valley Brigade surrendered."))
                .anyMatch(mention ->
                        mention.name().filter("Free Valley Brigade"::equals).isPresent());
        assertThat(mentions("The Free Valley talks of the government failed."))
                .noneMatch(mention -> mention.text().contains("Valley"));
    }
}
