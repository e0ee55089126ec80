package dev.dateline.streams.split;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalisedTextTest {
    private static final String BODY =
            "Dock workers \"walked out\" on Monday.\n\nThe port's gates stayed shut - for now...";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "DOCK WORKERS \"WALKED OUT\" ON MONDAY.\\n\\nTHE PORT'S GATES STAYED SHUT - FOR NOW...",
                "Dock workers “walked out” on Monday.\\n\\nThe port’s gates stayed shut – for now…",
                "Dock  workers\\t\"walked out\" on\u00A0Monday.\\nThe port's gates stayed\\r\\nshut - for now... \\n",
                "Ｄｏｃｋ workers \"walked out\" on Mon\u00ADday.\\n\\nThe port's gates stayed shut - for now...",
                "TT\\nDock workers \"walked out\" on Monday.\\nShare\\nAdvertisement\\n\\nThe port's gates stayed shut - for now...",
            })
    void a_text_equals_itself_in_other_case_quotes_white_space_form_and_with_widget_lines(String escaped) {
        String other = escaped.translateEscapes();

        assertThat(NormalisedText.of(other)).isEqualTo(NormalisedText.of(BODY));
        assertThat(ArticleIds.contentHash(other)).isEqualTo(ArticleIds.contentHash(BODY));
    }

    @ParameterizedTest
    @CsvSource({"walked out on Tuesday", "walked out", "walked out on Monday 12", "walk out on Monday"})
    void other_words_and_numbers_make_another_text(String other) {
        assertThat(ArticleIds.contentHash(other)).isNotEqualTo(ArticleIds.contentHash("walked out on Monday"));
    }

    @Test
    void a_character_becomes_the_same_in_a_line_of_plain_letters_and_in_one_that_needs_its_unicode_form() {
        for (char c = 0; c < 0x2100; c++) {
            String plain = NormalisedText.of("Ships wait " + c + " outside").text();
            String formed =
                    NormalisedText.of("Ships wait " + c + " outside\u00e9").text();

            assertThat(plain + "\u00e9").as("U+%04x", (int) c).isEqualTo(formed);
        }
    }

    @Test
    void furniture_alone_leaves_nothing() {
        assertThat(NormalisedText.of("TT\n\nShare\n 12 comments\n* * *").text()).isEmpty();
    }

    @Test
    void an_id_depends_on_url_position_and_content() {
        String id = ArticleIds.articleId("https://a.example/1", 0, "c0");

        assertThat(id).hasSize(32).matches("[0-9a-f]+").isEqualTo(ArticleIds.articleId("https://a.example/1", 0, "c0"));
        assertThat(id)
                .isNotIn(
                        ArticleIds.articleId("https://a.example/2", 0, "c0"),
                        ArticleIds.articleId("https://a.example/1", 1, "c0"),
                        ArticleIds.articleId("https://a.example/1", 0, "c1"));
    }
}
