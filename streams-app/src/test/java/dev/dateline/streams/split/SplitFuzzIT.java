package dev.dateline.streams.split;

import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random pages for as long as {@code fuzz.minutes} says, from the seed {@code fuzz.seed}, which is printed. */
@Tag("fuzz")
class SplitFuzzIT {
    private static final Duration SLOWEST = Duration.ofSeconds(2);

    @Test
    void no_random_page_breaks_a_law_or_takes_long() {
        long seed = seed();
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("fuzz.minutes", 10)).toNanos();
        System.out.println("fuzz.seed=" + seed);
        long pages = 0;
        for (long page = seed; System.nanoTime() < end; page++) {
            ScrapedPage fuzzed = new FuzzedPages(page).next();
            try {
                long began = System.nanoTime();
                SplitLaws.hold(fuzzed);
                if (System.nanoTime() - began > SLOWEST.toNanos()) {
                    throw new AssertionError("took longer than " + SLOWEST);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError e) {
                throw new AssertionError("page of the seed " + page + ": -Dfuzz.seed=" + page + " begins with it", e);
            }
            pages++;
        }
        System.out.println("pages=" + pages);
    }

    private static long seed() {
        String given = System.getProperty("fuzz.seed", "");
        return given.isBlank() ? System.nanoTime() : Long.parseLong(given);
    }
}
