package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How pages glued in many layouts come apart. Weights were set by the tuned half of layouts, stories and languages; the held half, of
 * other layouts, stories and languages, tells what to expect of pages that nobody has seen. The table goes to standard output.
 */
class GluedPagesTest {
    private static final Map<String, SplitScore> KINDS = new TreeMap<>();
    private static final Map<String, SplitScore> LAYOUTS = new TreeMap<>();

    @BeforeAll
    static void splitAll() {
        for (GluedPage page : Stream.of(GluedPage.english(), GluedPage.otherLanguages(), GluedPage.singles())
                .flatMap(List::stream)
                .toList()) {
            SplitScore score = new SplitScore();
            score.add(page.sheet(), SplitPages.articles(page.page()));
            String half = page.held() ? "held " : "tuned ";
            String kind = page.group().substring(0, page.group().indexOf(' '));
            String parted = kind.equals("LANGUAGE") && page.bare() ? "LANGUAGE-BARE" : kind;
            KINDS.computeIfAbsent(half + parted, name -> new SplitScore()).add(score);
            KINDS.computeIfAbsent(half + "all", name -> new SplitScore()).add(score);
            LAYOUTS.computeIfAbsent(half + page.group(), name -> new SplitScore())
                    .add(score);
        }
        System.out.printf("%-66s%s%n", "", SplitScore.columns());
        LAYOUTS.forEach((name, score) -> System.out.printf("%-66s%s%n", name, score));
        KINDS.forEach((name, score) -> System.out.printf("%-66s%s%n", name, score));
    }

    @ParameterizedTest
    @CsvSource({
        "tuned MARKED, .99, .99",
        "tuned SCROLL, .99, .99",
        "tuned LIVE, .99, .99",
        "tuned WIRE, .99, .99",
        "tuned BARE, .93, .90",
        "tuned LANGUAGE, .98, .98",
        "tuned LANGUAGE-BARE, .91, .89",
        "held MARKED, .98, .98",
        "held SCROLL, .98, .97",
        "held LIVE, .97, .96",
        "held WIRE, .98, .98",
        "held BARE, .93, .91",
        "held LANGUAGE, .96, .96",
        "held LANGUAGE-BARE, .88, .87",
    })
    void boundaries_and_bodies_are_right_in_most_pages_of_each_kind(String kind, double boundaries, double bodies) {
        assertThat(KINDS.get(kind)).satisfies(score -> {
            assertThat(score.boundaryF1()).isGreaterThanOrEqualTo(boundaries);
            assertThat(score.bodyF1()).isGreaterThanOrEqualTo(bodies);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void pages_of_one_article_stay_whole(String half) {
        assertThat(KINDS.get(half + " SINGLE").exactPages()).isGreaterThanOrEqualTo(.98);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuned", "held"})
    void captions_leave_the_body_and_so_do_nearly_all_widgets(String half) {
        SplitScore all = KINDS.get(half + " all");

        assertThat(all.captionsLeft()).isZero();
        assertThat(all.widgetsLeft()).isLessThan(.02);
        assertThat(all.headlinesRight()).isGreaterThan(.96);
    }

    @Test
    void no_layout_falls_far_behind() {
        assertThat(LAYOUTS)
                .allSatisfy((name, score) ->
                        assertThat(score.bodyF1()).as(name).isGreaterThan(name.endsWith("quoted or asked") ? .7 : .85));
    }
}
