package dev.dateline.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalyzerTest {
    private final TextAnalyzer analyzer = new TextAnalyzer();

    private List<String> sentences(String text) {
        return analyzer.analyze(text).sentences().stream()
                .map(s -> s.span().of(text))
                .toList();
    }

    private List<String> tokens(String text) {
        return analyzer.analyze(text).sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }

    @Test
    void aStopBehindAnAbbreviationEndsNoSentence() {
        assertThat(sentences("Gen. Karim met Mr. Novak on Oct. 3 in St. Pierre. Both left at 5 p.m. by car."))
                .containsExactly("Gen. Karim met Mr. Novak on Oct. 3 in St. Pierre.", "Both left at 5 p.m. by car.");
    }

    @Test
    void aStateWrittenInInitialsDescribesTheNameBehindItUnlessAnOpenerFollows() {
        assertThat(
                        sentences(
                                "Former U.S. President Novak met the U.N. Security Council. He left the U.S. The Senate waits."))
                .containsExactly(
                        "Former U.S. President Novak met the U.N. Security Council.",
                        "He left the U.S.",
                        "The Senate waits.");
    }

    @Test
    void aLineBreakEndsASentenceAndQuotesStayWithTheirs() {
        assertThat(sentences("Talks failed\n\n“We will return.” The envoy left.\nNobody stayed"))
                .containsExactly("Talks failed", "“We will return.”", "The envoy left.", "Nobody stayed");
    }

    @Test
    void upperCaseWiresAreSplitByRule() {
        assertThat(sentences("THE REBELS ATTACKED THE TOWN AT DAWN. FIVE SOLDIERS DIED, GEN. RUIZ SAID."))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. army didn’t leave. | The U.S. army did n’t leave .",
                "Iran-backed fighters’ base | Iran - backed fighters ’ base",
                "Moussa's 2,500 men, $3.5 million | Moussa 's 2,500 men , $ 3.5 million",
                "It began on Oct. 31. | It began on Oct. 31 .",
            })
    void tokensAreThoseOfTheTreebank(String text, String expected) {
        assertThat(String.join(" ", tokens(text))).isEqualTo(expected);
    }

    @Test
    void offsetsPointIntoTheText() {
        String text = "  First 😀 one.\n\nSecond one, don't.";
        for (Sentence sentence : analyzer.analyze(text).sentences()) {
            for (Token token : sentence.tokens()) {
                assertThat(token.span().of(text)).isEqualTo(token.text());
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
    }

    @Test
    void tagsAreUniversalOnes() {
        Sentence sentence = analyzer.analyze("The army shelled two villages near Aleppo.")
                .sentences()
                .get(0);
        assertThat(analyzer.tags(sentence))
                .containsExactly("DET", "NOUN", "VERB", "NUM", "NOUN", "ADP", "PROPN", "PUNCT");
    }

    @Test
    void codePointsAreCountedAcrossSurrogatePairs() {
        String text = "a😀b";
        CodePoints points = new CodePoints(text);
        assertThat(new int[] {points.of(0), points.of(1), points.of(3), points.of(4)})
                .containsExactly(0, 1, 2, 3);
    }
}
