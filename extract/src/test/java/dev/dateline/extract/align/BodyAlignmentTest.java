package dev.dateline.extract.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extract.content.ContentFinder;
import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.OutlineReader;
import dev.dateline.extract.dom.Passage;
import org.junit.jupiter.api.Test;

class BodyAlignmentTest {
    private static final String FIRST = "The port stood still on Monday, and nobody knew for how long.";
    private static final String PROMO = "Have our letter from the coast sent to you every morning before breakfast.";
    private static final String SECOND = "Ships waited outside the harbour, and lorries turned back at the gates.";
    private static final String LAST = "Both sides meet again on Thursday, a mediator said after the talks.";

    private static final Outline PAGE = OutlineReader.read(
            "<article><p>" + FIRST + "<p>" + PROMO + "<h2>Waiting</h2><p>" + SECOND + "<p>" + LAST + "</article>",
            "",
            256);

    private static BodyAlignment.Result align(String body) {
        return BodyAlignment.align(body, PAGE.passages(), found());
    }

    private static Selection found() {
        return new ContentFinder(PAGE).find();
    }

    @Test
    void flat_text_wins_its_paragraphs_back_and_loses_what_it_does_not_say() {
        assertThat(align(FIRST + " " + SECOND + " " + LAST))
                .isInstanceOfSatisfying(
                        BodyAlignment.Result.Aligned.class,
                        aligned -> assertThat(aligned.selection().passages())
                                .extracting(Passage::text)
                                .containsExactly(FIRST, "Waiting", SECOND, LAST));
    }

    @Test
    void a_teaser_is_not_used() {
        assertThat(align(FIRST + " " + SECOND)).isEqualTo(new BodyAlignment.Result.Unused());
    }

    @Test
    void a_text_that_the_page_shows_nowhere_is_absent() {
        String other =
                "The council has voted for a new bridge after a debate of nine hours, and building begins in spring. ";

        assertThat(align(other.repeat(12))).isEqualTo(new BodyAlignment.Result.Absent());
    }
}
