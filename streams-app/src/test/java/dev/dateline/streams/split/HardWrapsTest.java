package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HardWrapsTest {
    private static final String WRAPPED = """
            Dock Workers Walk Out at the Port of Mombasa

            Some 2,000 dock workers went on strike at the port of
            Mombasa on Monday, demanding three months of unpaid wages
            from the Kenyan port authority. Lorries queued for more
            than ten kilometres along the highway to Nairobi, and the
            police closed the access road.

            The strikers marched from the container terminal to the
            main gate, blocked the road with tyres and chanted slogans
            against the management until the evening, when a delegation
            was received by the county governor.
            """;

    @Test
    void paragraphs_broken_at_a_fixed_width_are_put_together() {
        List<SplitArticle> found = SplitPages.articles(WRAPPED);

        assertThat(found).singleElement().satisfies(article -> {
            assertThat(article.headline()).contains("Dock Workers Walk Out at the Port of Mombasa");
            assertThat(article.body().split("\n\n", -1))
                    .hasSize(2)
                    .allSatisfy(paragraph -> assertThat(paragraph).endsWith("."));
        });
    }

    @Test
    void a_page_with_long_lines_is_left_as_it_is() {
        List<String> lines =
                SplitPages.sample("port-and-refinery.txt").getBody().lines().toList();

        assertThat(HardWraps.unwrapped(lines)).isEqualTo(lines);
    }

    @Test
    void short_lines_that_end_before_the_margin_stay_apart() {
        List<String> lines = List.of(
                "Bread",
                "milk from the farm next door",
                "eggs",
                "flour",
                "salt",
                "oil",
                "wine",
                "nuts",
                "a sack of rice as heavy as the last one");

        assertThat(HardWraps.unwrapped(lines)).isEqualTo(lines);
    }
}
