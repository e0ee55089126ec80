package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random and damaged pages for as long as {@code fuzz.minutes} says, from the seed {@code fuzz.seed}, which is printed. */
@Tag("fuzz")
class ExtractFuzzIT {
    /** After so many pages one is doubled. */
    private static final int REPEATED = 200;

    @Test
    void no_page_breaks_a_law_or_takes_longer_than_its_size_allows() {
        String given = System.getProperty("fuzz.seed", "");
        long seed = given.isBlank() ? System.nanoTime() : Long.parseLong(given);
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("fuzz.minutes", 10)).toNanos();
        System.out.println("fuzz.seed=" + seed);
        long page = seed;
        double worst = 0;
        for (; System.nanoTime() < end; page++) {
            try {
                ExtractLaws.hold(new FuzzedHtml(page).next());
                if ((page - seed) % REPEATED == 0) {
                    double ratio = ExtractLaws.ratioOfFourTimes(ExtractFuzzTest.large(page));
                    worst = Math.max(worst, ratio);
                    assertThat(ratio).as("time of four times the page").isLessThan(ExtractFuzzTest.LINEAR);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("page of the seed " + page + ": -Dfuzz.seed=" + page + " begins with it", e);
            }
        }
        System.out.printf("pages=%d, four times the page took at most %.2f times the time%n", page - seed, worst);
    }
}
