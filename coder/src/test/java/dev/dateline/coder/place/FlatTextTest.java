package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.TextAnalyzer;
import dev.dateline.coder.text.WordHash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlatTextTest {
    private static FlatText text(String text) {
        return new FlatText(new TextAnalyzer().analyze(text), Lexicon.PACKAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Homs", "MÜNCHEN", "Ma’rib", "Łódź", "Straße", "St", "İzmir", "5th", "Đà", "naïve"})
    void aTokensHashIsThatOfItsFoldedForm(String word) {
        assertThat(text(word).hash[0])
                .isEqualTo(WordHash.ofFolded(NameFold.fold(word).replace(" ", "")));
    }

    @Test
    void marksHaveNoWord() {
        FlatText text = text("Homs, — (Aleppo)");

        assertThat(text.word(0)).isTrue();
        assertThat(text.word(1)).isFalse();
        assertThat(text.word(2)).isFalse();
    }

    @Test
    void possessivesAndCapitalsAreSeen() {
        FlatText text = text("Syria's UN envoy");

        assertThat(text.possessive(1)).isTrue();
        assertThat(text.capital[0]).isTrue();
        assertThat(text.shouted(2)).isTrue();
        assertThat(text.shouted(0)).isFalse();
        assertThat(text.capital[3]).isFalse();
    }

    @Test
    void aWordsClassesComeTogether() {
        FlatText text = text("near Paris");

        assertThat(text.has(0, Lexicon.STRONG)).isTrue();
        assertThat(text.has(0, Lexicon.TITLE)).isFalse();
        assertThat(text.hasAny(Lexicon.COUNTIES)).isFalse();
    }
}
