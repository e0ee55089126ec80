package dev.dateline.standalone.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteTest {
    @Test
    void is_cut_at_the_trigger_by_code_points_where_the_sentence_holds_characters_outside_the_basic_plane() {
        Evidence evidence =
                Events.told("😀😀 They bombed 𝐏ort Ash.", "bombed").build().getEvidence();

        assertThat(Quote.of(evidence)).isEqualTo(new Quote("😀😀 They ", "bombed", " 𝐏ort Ash."));
    }

    @ParameterizedTest
    @CsvSource({"-1,3", "4,2", "0,99"})
    void offsets_that_do_not_fit_the_sentence_leave_it_whole(int triggerStart, int triggerEnd) {
        assertThat(Quote.of(new Evidence("They bombed it.", 0, 0, 15, triggerStart, triggerEnd)))
                .isEqualTo(new Quote("They bombed it.", "", ""));
    }
}
