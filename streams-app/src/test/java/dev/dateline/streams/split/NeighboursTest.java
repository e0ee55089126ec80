package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeighboursTest {
    private static final String FIRST = """
            Dock workers walk out in the harbour of Tolvern
            %s

            Some hundred dock workers went on strike in Tolvern on Monday.

            They blocked the gate to the harbour with tyres.
            """;

    private static final String SECOND = """
            Bakers fear for their ovens as gas runs short
            %s

            Bakers in the hills heat their ovens with wood again because gas has run short.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Example",
                "Ada Example and Ben Sample",
                "Ada Example in Tolvern",
                "Ada Example | Harbour News",
                "Ada Example, Economics Editor"
            })
    void names_between_headline_and_text_are_a_byline(String names) {
        assertThat(SplitPages.articles(FIRST.formatted(names) + "\n" + SECOND.formatted(names)))
                .hasSize(2)
                .allSatisfy(article -> {
                    assertThat(article.byline()).contains(names);
                    assertThat(article.body()).doesNotContain(names);
                });
    }

    @Test
    void headlines_that_end_in_a_full_stop_are_told_by_what_signs_them() {
        String page = (FIRST + "\n" + SECOND)
                .formatted("By Ada Example", "By Ben Sample")
                .replace("Tolvern\nBy", "Tolvern.\nBy")
                .replace("short\nBy", "short.\nBy");

        assertThat(SplitPages.articles(page))
                .extracting(SplitArticle::headline)
                .containsExactly(
                        Optional.of("Dock workers walk out in the harbour of Tolvern."),
                        Optional.of("Bakers fear for their ovens as gas runs short."));
    }

    @Test
    void a_first_line_of_many_words_that_begins_with_by_is_a_headline() {
        assertThat(SplitPages.articles("By Barge Through the Country of Locks\n\nIt takes nine days to the sea.\n"))
                .singleElement()
                .satisfies(article -> assertThat(article.headline()).contains("By Barge Through the Country of Locks"));
    }

    @Test
    void the_form_of_a_headline_without_the_name_of_the_site_and_capitals_is_taken() {
        String page = FIRST.formatted("")
                .replaceFirst("(.*)\n", "$1 | Harbour News\n\nDOCK WORKERS WALK OUT IN THE HARBOUR OF TOLVERN\n\n$1\n");

        assertThat(SplitPages.articles(page)).singleElement().satisfies(article -> {
            assertThat(article.headline()).contains("Dock workers walk out in the harbour of Tolvern");
            assertThat(article.body()).startsWith("Some hundred");
        });
    }

    @Test
    void a_sentence_between_headline_and_names_stays_in_the_text() {
        String page = FIRST.formatted("\nWhat is known so far.\n\nAda Example\nMarch 12, 2025") + "\n"
                + SECOND.formatted("\nWhat comes next.\n\nAda Example\nMarch 12, 2025");

        assertThat(SplitPages.articles(page))
                .extracting(
                        article -> article.byline().orElse("none"),
                        article -> article.body().lines().findFirst().orElseThrow())
                .containsExactly(
                        tuple("Ada Example", "What is known so far."), tuple("Ada Example", "What comes next."));
    }
}
