package dev.dateline.standalone.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void white_space_of_every_kind_becomes_one_space() {
        assertThat(PlainText.oneLine("  Two\n\nkilled\t in\u00a0Hama \r\n")).isEqualTo("Two killed in Hama");
    }

    @Test
    void control_characters_that_drive_a_terminal_are_taken_out() {
        assertThat(PlainText.oneLine("a\u001b[2Jb\u0007c\u009bd\u0000e")).isEqualTo("a[2Jbcde");
    }

    @Test
    void characters_that_turn_the_direction_of_writing_are_taken_out() {
        assertThat(PlainText.oneLine("\u202eevil\u202c \u2066x\u2069\u200f")).isEqualTo("evil x");
    }

    @Test
    void a_lone_surrogate_is_taken_out_and_a_pair_stays() {
        assertThat(PlainText.oneLine("x\ud83d y\ud83d\ude00")).isEqualTo("x y😀");
    }

    @Test
    void a_piece_keeps_the_space_that_parts_it_from_its_neighbours() {
        assertThat(PlainText.piece("  were \n")).isEqualTo(" were ");
        assertThat(PlainText.piece(" ")).isEqualTo(" ");
        assertThat(PlainText.piece("")).isEmpty();
    }
}
