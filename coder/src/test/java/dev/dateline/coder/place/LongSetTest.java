package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.WordHash;
import org.junit.jupiter.api.Test;

class LongSetTest {
    @Test
    void aSetHoldsWhatWasAddedWhileItGrows() {
        LongSet set = new LongSet();
        for (int i = 0; i < 1000; i++) {
            set.add(WordHash.ofFolded("word" + i));
        }

        assertThat(set.contains(WordHash.ofFolded("word999"))).isTrue();
        assertThat(set.contains(WordHash.ofFolded("other"))).isFalse();
    }
}
