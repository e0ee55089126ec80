package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void columns_are_as_wide_as_their_content_where_there_is_room() {
        List<String> row = List.of("news.pages", "4");
        TextTable table = new TextTable(List.of("TOPIC", "PARTITIONS"), List.of(row), 80);

        assertThat(table.header()).isEqualTo("TOPIC       PARTITIONS");
        assertThat(table.row(row)).containsExactly("news.pages  4");
    }

    @Test
    void the_widest_cells_are_wrapped_where_there_is_none() {
        List<String> row = List.of("one two three four five six", "short");
        TextTable table = new TextTable(List.of("A", "B"), List.of(row), 24);

        assertThat(table.row(row)).containsExactly("one two three      short", "four five six");
    }

    @ParameterizedTest
    @CsvSource({"plain,5", "日本,4", "e\u0301,1", "😀,2", "\u0001x\u0002,1"})
    void the_width_is_that_on_a_terminal(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void a_word_wider_than_the_line_is_broken_and_nothing_is_lost() {
        assertThat(TextWidth.wrap("ab cdefghij k", 4)).containsExactly("ab", "cdef", "ghij", "k");
    }
}
