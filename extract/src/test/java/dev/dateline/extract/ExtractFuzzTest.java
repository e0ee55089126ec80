package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random and damaged pages: the short form that every build runs; {@link ExtractFuzzIT} goes on for as long as it is told to. */
class ExtractFuzzTest {
    /** Four times the page may take so many times as long; a quadratic rule takes sixteen times as long. */
    static final double LINEAR = 6;

    private static final int PAGES = 400;
    private static final int CHARS = 100_000;

    @Test
    void random_and_damaged_pages_give_articles_or_a_reason_in_time() {
        for (int seed = 0; seed < PAGES; seed++) {
            ExtractLaws.hold(new FuzzedHtml(seed).next());
        }
    }

    /** Pages that the long form has found. */
    @ParameterizedTest
    @ValueSource(longs = {10_292})
    void pages_that_once_failed_are_read(long seed) {
        ExtractLaws.hold(new FuzzedHtml(seed).next());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 59_619_421_326_940L, 65_289_816_844_401L})
    void four_times_the_page_takes_about_four_times_the_time(long seed) {
        String page = large(seed);

        assertThat(ExtractLaws.ratioOfFourTimes(page)).isLessThan(LINEAR);
    }

    /** Elements that are never closed: each copy of the page is deeper than the one before. */
    @Test
    void four_times_the_depth_takes_at_most_about_four_times_the_time() {
        assertThat(ExtractLaws.ratioOfFourTimesAsDeep(large(65_289_816_844_401L)))
                .isLessThan(LINEAR);
    }

    /** A damaged page over and over. */
    static String large(long seed) {
        String page = new FuzzedHtml(seed).next();
        return page.repeat(1 + CHARS / (page.length() + 1));
    }
}
