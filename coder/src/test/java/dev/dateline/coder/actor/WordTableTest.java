package dev.dateline.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {
    @Test
    void eachWordHasItsNumberAndOthersHaveNone() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            known.put("word" + i, i);
        }
        WordTable table = new WordTable(known);
        known.forEach((word, number) -> assertThat(table.number(word)).isEqualTo(number));
        assertThat(table.number("word5000")).isEqualTo(PhraseTrie.NONE);
        assertThat(table.number("")).isEqualTo(PhraseTrie.NONE);
    }

    @Test
    void wordsOfOneHashAreToldApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        WordTable both = new WordTable(Map.of("Aa", 0, "BB", 1));
        assertThat(both.number("Aa")).isZero();
        assertThat(both.number("BB")).isEqualTo(1);
        assertThat(new WordTable(Map.of("Aa", 0)).number("BB")).isEqualTo(PhraseTrie.NONE);
    }
}
