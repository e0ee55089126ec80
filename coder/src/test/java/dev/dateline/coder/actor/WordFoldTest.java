package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFoldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "army | army",
                "u.s. | us",
                "'s | s",
                "o'neill | oneill",
                "élysée | elysee",
                "łódź | lodz",
                "- | -",
                "... | ...",
                "4x4 | 4x4",
                "’ | ’",
            })
    void spellingsOfOneWordMeet(String word, String folded) {
        assertThat(WordFold.fold(word)).isEqualTo(folded);
    }
}
