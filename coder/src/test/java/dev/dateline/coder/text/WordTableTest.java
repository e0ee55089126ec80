package dev.dateline.coder.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void classesOfAWordAddUpAndOthersHaveNone() {
        WordTable table = new WordTable(100);
        table.add(WordHash.ofFolded("near"), 1);
        table.add(WordHash.ofFolded("near"), 4);

        assertThat(table.of(WordHash.ofFolded("near"))).isEqualTo(5);
        assertThat(table.of(WordHash.ofFolded("far"))).isZero();
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
}
