package dev.dateline.standalone.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleCutterTest {

    @Test
    void short_texts_are_joined_and_long_ones_cut_to_about_one_length() {
        String sentence = "The ferry left the harbour at noon with nine crew on board. ";
        String paragraph = sentence.repeat(5).strip();
        String longText = String.join("\n\n", Collections.nCopies(40, paragraph));
        List<String> texts = List.of(paragraph, longText, paragraph, longText);

        List<String> articles = ArticleCutter.cut(texts);

        assertThat(articles)
                .hasSizeGreaterThan(4)
                .allSatisfy(article -> assertThat(article.length())
                        .isBetween(ArticleCutter.LENGTH / 2, ArticleCutter.LENGTH + paragraph.length()));
        assertThat(String.join("\n\n", articles)).isEqualTo(String.join("\n\n", texts));
    }

    @Test
    void a_text_without_blank_lines_has_a_paragraph_a_line() {
        assertThat(ArticleCutter.cut(List.of("First line.\nSecond line.")))
                .containsExactly("First line.\n\nSecond line.");
    }

    @Test
    void a_paragraph_longer_than_an_article_is_cut_behind_a_sentence() {
        String text = "Rain fell on the hills above the town. ".repeat(300).strip();

        List<String> articles = ArticleCutter.cut(List.of(text));

        assertThat(articles)
                .hasSizeGreaterThan(2)
                .allMatch(article -> article.startsWith("Rain") && article.endsWith("town."));
        assertThat(String.join(" ", articles).replace("\n\n", " ")).isEqualTo(text);
    }

    @Test
    void words_without_end_are_cut_all_the_same() {
        String text = "x".repeat(3 * ArticleCutter.LENGTH + 10);

        assertThat(ArticleCutter.cut(List.of(text)).stream().mapToInt(String::length))
                .allMatch(length -> length <= ArticleCutter.LENGTH + 12);
    }

    @Test
    void a_short_remainder_stays_with_the_article_before() {
        List<String> paragraphs = IntStream.range(0, 36)
                .mapToObj(i -> ("Line " + i + " ").repeat(15).strip())
                .toList();

        List<String> articles = ArticleCutter.cut(paragraphs);

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0)).startsWith("Line 0").endsWith("Line 35");
    }

    @Test
    void nothing_makes_no_article() {
        assertThat(ArticleCutter.cut(List.of(" ", ""))).isEmpty();
    }
}
