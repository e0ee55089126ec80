package dev.dateline.coder.event;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.TextAnalyzer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Noun phrases and verb groups, from tags given here as the tagger gives them. */
class ChunkerTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    @Test
    void aPossessiveStaysInItsPhraseHoweverItIsTagged() {
        assertThat(phrases("Nairobi's streets emptied", "PROPN PART NOUN VERB")).containsExactly("Nairobi 's streets");
        assertThat(phrases("Nairobi's streets emptied", "PROPN PUNCT NOUN VERB"))
                .containsExactly("Nairobi 's streets");
    }

    @Test
    void aWordBeforeANumberCountsIt() {
        assertThat(phrases("Rebels captured about 70 villages", "NOUN VERB ADP NUM NOUN"))
                .containsExactly("Rebels", "about 70 villages");
        assertThat(phrases("Rebels argued about two villages yesterday", "NOUN VERB ADP DET NOUN NOUN"))
                .doesNotContain("about two villages yesterday");
    }

    @Test
    void anIrregularParticipleBehindAHyphenStandsBeforeItsNoun() {
        assertThat(phrases("the rebel-held town fell", "DET NOUN PUNCT VERB NOUN VERB"))
                .containsExactly("the rebel - held town");
        assertThat(phrases("the rebels held towns", "DET NOUN VERB NOUN")).containsExactly("the rebels", "towns");
    }

    @Test
    void aParticipleBehindByStandsBeforeItsNoun() {
        assertThat(phrases("killed by masked gunmen", "VERB SCONJ VERB NOUN")).containsExactly("masked gunmen");
    }

    @Test
    void whatIsToldIsNoRelativeClause() {
        assertThat(kinds("told reporters that rebels fled", "VERB NOUN PRON NOUN VERB"))
                .contains(Chunk.Kind.SUBORDINATOR)
                .doesNotContain(Chunk.Kind.RELATIVE);
        assertThat(kinds("told reporters that fled", "VERB NOUN PRON VERB")).contains(Chunk.Kind.RELATIVE);
        assertThat(kinds("built houses that rebels burned", "VERB NOUN PRON NOUN VERB"))
                .contains(Chunk.Kind.RELATIVE);
    }

    private static List<Chunk.Kind> kinds(String text, String tags) {
        Sentence sentence = ANALYZER.analyze(text).sentences().get(0);
        return Chunker.chunks(sentence, tags.split(" ")).stream()
                .map(Chunk::kind)
                .toList();
    }

    private static List<String> phrases(String text, String tags) {
        Sentence sentence = ANALYZER.analyze(text).sentences().get(0);
        return Chunker.chunks(sentence, tags.split(" ")).stream()
                .filter(chunk -> chunk.is(Chunk.Kind.NP))
                .map(chunk -> IntStream.range(chunk.from(), chunk.to())
                        .mapToObj(token -> sentence.token(token).text())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
