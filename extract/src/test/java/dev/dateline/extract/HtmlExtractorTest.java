package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlExtractorTest {
    private static final HtmlExtractor EXTRACTOR = new HtmlExtractor(ExtractLimits.DEFAULT);

    @Test
    void text_without_any_tag_keeps_its_lines() {
        ExtractedPage page = EXTRACTOR.extract("""
                Port stands still
                By Staff Reporter

                The port stood still on Monday, and fish &amp; ice were left in the sun.
                """, Optional.empty());

        assertThat(page)
                .isInstanceOfSatisfying(
                        ExtractedPage.PlainText.class,
                        plain -> assertThat(plain.lines())
                                .containsSubsequence(
                                        "Port stands still",
                                        "By Staff Reporter",
                                        "",
                                        "The port stood still on Monday, and fish & ice were left in the sun."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<html><body><div id=app></div></body></html>",
                "<nav><a href=/a>World</a><a href=/b>Sport</a></nav>",
                "<ul><li><a href=/a>Dock workers walk out over night shifts</a><li><a href=/b>Rivers rise after days of rain</a></ul>",
                "<!-- The port stood still on Monday, and nobody knew for how long. -->"
            })
    void a_page_without_a_paragraph_says_so(String html) {
        assertThat(EXTRACTOR.extract(html, Optional.empty()))
                .isInstanceOfSatisfying(
                        ExtractedPage.None.class,
                        none -> assertThat(none.reason()).isEqualTo("no-article"));
    }
}
