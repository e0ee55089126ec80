package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void classesOfAWordAddUpAndOthersHaveNone() {
        WordTable table = new WordTable(100);
        table.add(NameFold.wordHash("near"), 1);
        table.add(NameFold.wordHash("near"), 4);

        assertThat(table.of(NameFold.wordHash("near"))).isEqualTo(5);
        assertThat(table.of(NameFold.wordHash("far"))).isZero();
    }

    @Test
    void aNumberIsOnlyRaised() {
        WordTable table = new WordTable(100);
        table.raise(7L << 40, 3);
        table.raise(7L << 40, 2);

        assertThat(table.of(7L << 40)).isEqualTo(3);
    }

    @Test
    void aLayerTellsWhatItHasAndElseWhatLiesBelow() {
        WordTable table = new WordTable(100);
        table.raise(7L << 40, 3);
        WordTable layer = table.layer(2);
        layer.raise(7L << 40, 2);
        layer.raise(8L << 40, 5);

        assertThat(layer.of(7L << 40)).isEqualTo(3);
        assertThat(layer.of(8L << 40)).isEqualTo(5);
        assertThat(table.of(8L << 40)).isZero();
    }

    @Test
    void aSetHoldsWhatWasAddedWhileItGrows() {
        LongSet set = new LongSet();
        for (int i = 0; i < 1000; i++) {
            set.add(NameFold.wordHash("word" + i));
        }

        assertThat(set.contains(NameFold.wordHash("word999"))).isTrue();
        assertThat(set.contains(NameFold.wordHash("other"))).isFalse();
    }
}
