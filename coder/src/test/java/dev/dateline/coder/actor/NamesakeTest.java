package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Those who share a name with somebody of the dictionary, and names that the article gives a meaning of its own. */
class NamesakeTest {
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2019, 5, 2));
    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final ActorTagger tagger = ActorTagger.packaged();

    private List<ActorMention> mentions(String text) {
        return tagger.forDocument(analyzer.analyze(text), DAY).all();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A judge freed Melvin Putin, 43.",
                "Guards led in Tarquin Merkel.",
                "A judge freed Erdogan Vastolin, 43.",
                "A judge freed Omvar al-Assad, 43.",
            })
    void anotherNameBesideASurnameMakesSomebodyElse(String text) {
        assertThat(mentions(text))
                .extracting(mention -> mention.name().orElse("-"))
                .doesNotContain("Vladimir Putin", "Angela Merkel", "Recep Tayyip Erdogan", "Bashar al-Assad");
    }

    @ParameterizedTest
    @CsvSource({
        "Yesterday Putin spoke., Vladimir Putin",
        "Will Putin speak?, Vladimir Putin",
        "V. Putin spoke., Vladimir Putin",
        "Angela D. Merkel spoke., Angela Merkel",
        "Recep Erdogan spoke., Recep Tayyip Erdogan",
    })
    void aWordOfTheSentenceOrAnInitialDoesNot(String text, String name) {
        assertThat(mentions(text))
                .extracting(mention -> mention.name().orElse("-"))
                .contains(name);
    }

    @Test
    void theBareSurnameMeansThePersonThatTheArticleHasNamed() {
        assertThat(mentions("Councillor Tarquin Merkel was shot. Doctors treated Merkel."))
                .filteredOn(mention -> mention.text().equals("Merkel"))
                .extracting(mention -> mention.name().orElse("-"))
                .containsExactly("Tarquin Merkel");
        assertThat(mentions("Guards led in Tarquin Merkel. Doctors treated Merkel."))
                .filteredOn(mention -> mention.country().isPresent())
                .isEmpty();
    }

    @Test
    void lettersStandForWhatTheArticleSaysTheyDo() {
        assertThat(mentions("The Free Barley Institute (FBI) sued. An FBI worker left. The FBI won."))
                .filteredOn(mention -> mention.text().equals("FBI"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.country()).isEmpty())
                .extracting(mention -> mention.name().orElse("-"))
                .containsOnly("Free Barley Institute");
    }

    @Test
    void theFirstCapitalOfASentenceMakesNoNameOfPlainWords() {
        assertThat(mentions("National post was late.")).isEmpty();
        assertThat(mentions("National Post was late."))
                .extracting(mention -> mention.name().orElse("-"))
                .containsExactly("National Post");
    }

    @ParameterizedTest
    @CsvSource({
        "Guards held rebel general Abu Orvan., REB",
        "Guards held general Abu Orvan., MIL",
        "Guards held former president Abu Orvan., ELI",
    })
    void aRankBelongsToTheSideBeforeIt(String text, String sector) {
        assertThat(mentions(text))
                .filteredOn(mention -> mention.kind() == ActorMention.Kind.PERSON)
                .extracting(mention -> mention.sector().orElse("-"))
                .containsExactly(sector);
    }
}
