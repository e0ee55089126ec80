package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameLexiconTest {
    private static final FrameLexicon LEXICON = FrameLexicon.load();

    private static List<String> patterns(String text) {
        return LEXICON.find(new TextAnalyzer().analyze(text).sentences().get(0)).stream()
                .map(match -> match.frame().pattern())
                .toList();
    }

    @Test
    void everyTypeHasPhrasesAndEveryModeIsOfItsType() {
        assertThat(LEXICON.size()).isGreaterThan(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They laid siege to the town | lay siege to",
                "The army has taken over two towns | take over",
                "They are striking a historic deal | strike * deal",
                "Workers walked off the job | walk off the job",
                "The embargo was followed by air strikes | air strike",
            })
    void aPhraseIsFoundInItsForms(String text, String pattern) {
        assertThat(patterns(text)).contains(pattern);
    }

    @Test
    void aGapDoesNotCrossPunctuation() {
        assertThat(patterns("They struck the town, and the deal died")).doesNotContain("strike * deal");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They cancelled the two-day-old north port strike | cancel * strike",
                "They lifted the three-year-old ban | lift * ban",
                "Kenya re-opened the border | reopen * border",
                "The guards opened fire from a tower on inmates | open fire * on",
            })
    void aGapHoldsCompoundsAndVerbsMayBeInHalves(String text, String pattern) {
        assertThat(patterns(text)).contains(pattern);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They lifted with a crane the ban | lift * ban",
                "They struck after the last deal | strike * deal",
                "They re - read the border | reopen * border",
            })
    void aPrepositionBeginsNoObject(String text, String pattern) {
        assertThat(patterns(text)).doesNotContain(pattern);
    }

    @ParameterizedTest
    @CsvSource({
        "deny,denied,denying,denies",
        "ban,banned,banning,bans",
        "torch,torched,torching,torches",
        "tie,tied,tying,ties",
        "concur,concurred,concurring,concurs",
        "unban,unbanned,unbanning,unbans"
    })
    void regularVerbsAreInflectedByRule(String lemma, String past, String ing, String third) {
        assertThat(VerbForms.load().of(lemma)).containsOnlyKeys(lemma, past, ing, third);
    }
}
