package dev.dateline.producer.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlimHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>Open</p>|<p>Open</p>",
                "a<script>if (a < b) x('</p>')</script>b|ab",
                "a<SCRIPT src=x></Script >b|ab",
                "a<script type=\"application/ld+json\">{}</script>b|a<script type=\"application/ld+json\">{}</script>b",
                "a<style>p {}</style><svg><path d=1></svg><iframe src=x></iframe>b|ab",
                "a<!-- <p>not</p> -->b|ab",
                "a<!-- never ends|a",
                "a<script>never ends|a",
                "a<svg>never ends|a<svg>never ends",
                "<p onclick=\"f('>')\" class=lead>x|<p class=lead>x",
                "<p class=lead ONCLICK=f() style='a:b'>x|<p class=lead>x",
                "<p style='color:red; Display : none'>x|<p style='color:red; Display : none'>x",
                "<p style='visibility:hidden'>x|<p style='visibility:hidden'>x",
                "<img src=\"data:image/png;base64,AAAA\" alt=\"A bridge\">|<img alt=\"A bridge\">",
                "<img src=/a.png srcset=\"/b.png 2x\"/>|<img src=/a.png/>",
                "<a href='x'>1 < 2 & <3</a>|<a href='x'>1 < 2 & <3</a>",
                "<p title=\"never ends|<p title=\"never ends",
                "<time datetime=2026-11-02 on>x</time>|<time datetime=2026-11-02 on>x</time>",
                "<scripture>x</scripture>|<scripture>x</scripture>"
            })
    void onlyWhatIsNoTextGoes(String html, String slim) {
        assertThat(SlimHtml.of(html)).isEqualTo(slim);
    }

    @Property(seed = "20241031")
    void anyTextGetsNoLonger(@ForAll("pages") String html) {
        assertThat(SlimHtml.of(html).length()).isLessThanOrEqualTo(html.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg>",
                "<!--",
                "<script>",
                "</",
                "<a b=\"",
                "<a b='c' ",
                "<",
                "<title>",
                "<a<",
                "</svg",
                "<p onx=1 "
            })
    void hostileRepetitionTakesTimeLinearToItsLength(String piece) {
        String html = piece.repeat(4_000_000 / piece.length());

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            SlimHtml.of(html);
            HtmlDepth.exceeds(html, Integer.MAX_VALUE);
        });
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<script>",
                        "</script>",
                        "<svg ",
                        ">",
                        "\"",
                        "'",
                        " onx=",
                        "<!--",
                        "-->",
                        "§",
                        " ",
                        "=",
                        "/",
                        "<",
                        "data:",
                        "<style",
                        "</STYLE>",
                        "href")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
