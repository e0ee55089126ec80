package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExtractLimitsTest {
    private static final String SENTENCE =
            "The port stood still on Monday, and nobody knew for how long it would do so. ";

    @Test
    void a_page_beyond_the_largest_is_rejected_by_name() {
        HtmlExtractor extractor = new HtmlExtractor(new ExtractLimits(1024, 1000, 64, 10));

        ExtractedPage page = extractor.extract("<p>" + SENTENCE.repeat(20), Optional.empty());

        assertThat(page)
                .isEqualTo(new ExtractedPage.None("html-too-large", "extract-max-chars is 1024, the page has 1543"));
    }

    @Test
    void a_page_of_too_many_tags_is_rejected_by_name() {
        HtmlExtractor extractor = new HtmlExtractor(new ExtractLimits(100_000, 100, 64, 10));

        ExtractedPage page = extractor.extract("<p>a".repeat(101), Optional.empty());

        assertThat(page)
                .isEqualTo(new ExtractedPage.None("html-too-many-tags", "extract-max-tags is 100, the page has more"));
    }

    @Test
    void a_page_of_too_many_articles_is_rejected_by_name() {
        HtmlExtractor extractor = new HtmlExtractor(new ExtractLimits(100_000, 1000, 64, 2));
        String article = "<article class='story'><h1>Port stands still, day %d</h1><p>" + SENTENCE + "</p><p>"
                + SENTENCE + SENTENCE + "</p></article>";

        ExtractedPage page = extractor.extract(
                "<main>" + article.formatted(1) + article.formatted(2) + article.formatted(3) + "</main>",
                Optional.empty());

        assertThat(page)
                .isEqualTo(new ExtractedPage.None(
                        "html-too-many-articles", "extract-max-articles is 2, the page has more"));
    }

    @Test
    void text_below_a_hundred_thousand_divisions_is_read() {
        String html = "<div>".repeat(100_000) + "<p>" + SENTENCE.repeat(3) + "</p>" + "</div>".repeat(100_000);

        ExtractedPage page = new HtmlExtractor(ExtractLimits.DEFAULT).extract(html, Optional.empty());

        assertThat(page.all())
                .singleElement()
                .satisfies(article ->
                        assertThat(article.body()).isEqualTo(SENTENCE.repeat(3).strip()));
    }

    @Test
    void limits_that_make_no_sense_are_refused() {
        assertThatThrownBy(() -> new ExtractLimits(10, 1000, 64, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("extract-max-chars is 10; take one from 1024 to 268435456");
    }

    /** Pages that would cost a careless reader the square of their size. */
    static Stream<Arguments> shapes() {
        return Stream.of(
                shape("paragraphs", n -> ("<p>" + SENTENCE).repeat(n)),
                shape("nested", n -> "<div class='story'>".repeat(n) + SENTENCE),
                shape("nested articles", n -> ("<article><h1>Port</h1><p>" + SENTENCE).repeat(n)),
                shape("nested inline", n -> "<b><i>".repeat(n) + SENTENCE),
                shape("nested lists", n -> "<ul><li>a".repeat(n)),
                shape("unclosed links", n -> ("<a href=/x>" + SENTENCE).repeat(n)),
                shape("unclosed selects", n -> "<select><option>a".repeat(n)),
                shape("unclosed comments", n -> "<p>a<!-- ".repeat(n)),
                shape("unclosed quotes", n -> "<p class=\"a".repeat(n)),
                shape("breaks", n -> "<p>" + "word <br>".repeat(n)),
                shape("tables", n -> "<table><tr><td>a".repeat(n)),
                shape("headings", n -> "<h1>Port stands still</h1>".repeat(n) + SENTENCE),
                shape("one word", n -> "<p>" + "a".repeat(20 * n)),
                shape("names", n -> "<p class='" + "article body ".repeat(n) + "'>" + SENTENCE),
                shape(
                        "declared bodies",
                        n -> "<script type='application/ld+json'>{\"@type\":\"Article\",\"articleBody\":\""
                                + SENTENCE.repeat(n) + "\"}</script>" + ("<p>" + SENTENCE).repeat(n)),
                shape("deep data", n -> "<script type='application/ld+json'>" + "[".repeat(n) + "</script>"),
                shape(
                        "quotes in data",
                        n -> "<script type='application/ld+json'>{\"a\":\"" + "\" ".repeat(n) + "</script>"));
    }

    private static Arguments shape(String name, IntFunction<String> page) {
        return Arguments.of(name, page);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void eight_times_the_page_takes_no_more_than_sixteen_times_the_time(String name, IntFunction<String> page) {
        HtmlExtractor extractor = new HtmlExtractor(ExtractLimits.DEFAULT);
        String small = page.apply(2_000);
        String large = page.apply(16_000);
        long warm = cpu(extractor, small) + cpu(extractor, small);

        long first = Math.min(cpu(extractor, small), Math.min(cpu(extractor, small), cpu(extractor, small)));
        long second = Math.min(cpu(extractor, large), cpu(extractor, large));

        assertThat(warm).isPositive();
        assertThat(second)
                .as("nanoseconds of %s, %s for an eighth", name, first)
                .isLessThan(16 * first + 20_000_000);
    }

    private static long cpu(HtmlExtractor extractor, String html) {
        var threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        assertThat(extractor.extract(html, Optional.empty())).isNotNull();
        return threads.getCurrentThreadCpuTime() - begin;
    }
}
