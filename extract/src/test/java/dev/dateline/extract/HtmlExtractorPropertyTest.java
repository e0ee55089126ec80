package dev.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.jsoup.Jsoup;

class HtmlExtractorPropertyTest {
    private static final HtmlExtractor EXTRACTOR = new HtmlExtractor(ExtractLimits.DEFAULT);
    private static final Optional<URI> PAGE = Optional.of(URI.create("https://paper.example/2026/11/20/story"));

    private static final List<String> PIECES = List.of(
            "<p>",
            "</p>",
            "<div class='article-body'>",
            "<div class=\"comments\">",
            "</div>",
            "<article>",
            "</article>",
            "<h1>",
            "</h1>",
            "<br>",
            "<br><br>",
            "<table><tr><td>",
            "</table>",
            "<pre>",
            "</pre>",
            "<a href='/x'>",
            "</a>",
            "<ul><li>",
            "</ul>",
            "<b>",
            "</b>",
            "<svg>",
            "<select>",
            "<script type='application/ld+json'>",
            "{\"@type\":\"NewsArticle\",\"articleBody\":\"",
            "\"}",
            "</script>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "&amp;",
            "&#0;",
            "&nbsp;",
            "<x-y",
            " hidden>",
            "\u0000",
            "\n",
            "The port stood still on Monday, and nobody knew for how long it would.",
            "Ships waited outside. ",
            "2026-11-20",
            "<time datetime='2026-13-45'>",
            "<figure><figcaption>",
            "</figure>",
            "<blockquote>",
            "\uD83C\uDF09",
            "\uD83C");

    @Property(tries = 500)
    void no_text_whatever_makes_it_throw(@ForAll @StringLength(max = 1000) String html) {
        assertThat(EXTRACTOR.extract(html, PAGE)).isNotNull();
    }

    @Property(tries = 1000)
    void no_heap_of_tags_makes_it_throw(@ForAll("heaps") String html) {
        ExtractedPage page = EXTRACTOR.extract(html, PAGE);

        assertThat(page.all()).allSatisfy(article -> assertThat(article.body()).isNotBlank());
        assertThat(EXTRACTOR.extract(html, PAGE)).isEqualTo(page);
    }

    @Property(tries = 400)
    void no_page_that_was_damaged_makes_it_throw(@ForAll("damaged") String html) {
        assertThat(EXTRACTOR.extract(html, PAGE)).isNotNull();
    }

    @Property(tries = 400)
    void all_text_is_the_page_s_own(@ForAll("damaged") String html) {
        String shown = solid(Jsoup.parse(html).wholeText());

        for (ExtractedArticle article : EXTRACTOR.extract(html, PAGE).all()) {
            if (article.found() != Found.JSON_LD) {
                assertThat(article.blocks())
                        .allSatisfy(block -> assertThat(shown).contains(solid(block.text())));
                assertThat(article.captions())
                        .allSatisfy(caption -> assertThat(shown).contains(solid(caption)));
            }
        }
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    /** The test pages with a piece taken out and something put in its place. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> pages = Arbitraries.of(
                PagesTest.pages().map(HtmlExtractorPropertyTest::read).toList());
        return pages.flatMap(page -> Arbitraries.integers()
                .between(0, page.length())
                .flatMap(from -> Arbitraries.integers()
                        .between(from, Math.min(page.length(), from + 200))
                        .flatMap(to -> Arbitraries.of(PIECES)
                                .filter(piece -> !piece.contains("<!--") && !piece.contains("CDATA"))
                                .map(piece -> page.substring(0, from) + piece + page.substring(to)))));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/dev/dateline/extract/pages", name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String solid(String text) {
        StringBuilder solid = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isSpaceChar(c)
                        && c > ' '
                        && "\uFEFF\u200B\u00AD\u2060".indexOf(c) < 0)
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
