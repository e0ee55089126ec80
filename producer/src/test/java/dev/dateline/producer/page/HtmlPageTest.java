package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.ScrapedPage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
    private static final String PAGE =
            "<html><head><title>Bridge &amp; road</title>%s</head><body><p>The bridge is open.</p></body></html>";

    @TempDir
    private Path folder;

    private final Reading reading = new Reading(PageLimits.DEFAULTS);

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String html) throws IOException {
        return file(name, html.getBytes(UTF_8));
    }

    @Test
    void aFileIsAPageAsItStands() throws IOException {
        String html = PAGE.formatted("");

        assertThat(reading.pages(file("road.html", html))).singleElement().satisfies(page -> {
            assertThat(page.getBody()).isEqualTo(html);
            assertThat(page.getContentType()).isEqualTo("text/html");
            assertThat(page.getTitle()).isEqualTo("Bridge & road");
            assertThat(page.getUrl()).isEqualTo("file:road.html");
            assertThat(page.getFetchedAt()).isNull();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href=https://news.example/a>|https://news.example/a",
                "<LINK REL='Canonical' HREF=' http://news.example/b?c=1 '>|http://news.example/b?c=1",
                "<meta property='og:url' content='https://news.example/c'>|https://news.example/c",
                "<link rel=canonical href=/d><meta property='og:url' content='https://news.example/d'>|https://news.example/d",
                "<link rel=canonical href=javascript:alert(1)>|file:road.html",
                "<link rel=canonical href='https://'>|file:road.html",
                "<link rel=alternate href=https://news.example/e>|file:road.html"
            })
    void itsAddressIsTheOneItGivesItself(String head, String url) throws IOException {
        assertThat(reading.urls(file("road.html", PAGE.formatted(head)))).containsExactly(url);
    }

    @ParameterizedTest
    @CsvSource({"a.htm", "a.HTML", "b.html.gz"})
    void everyUsualEndingIsRead(String name) throws IOException {
        byte[] bytes = PAGE.formatted("").getBytes(UTF_8);

        assertThat(reading.reasons(file(name, name.endsWith(".gz") ? Reading.gzip(bytes) : bytes)))
                .containsExactly("ok");
    }

    @Test
    void itIsReadInItsOwnCharset() throws IOException {
        byte[] bytes = PAGE.formatted("<meta charset=windows-1251>")
                .replace("The bridge is open.", "Мост открыт.")
                .getBytes(Charset.forName("windows-1251"));

        assertThat(reading.pages(file("a.html", bytes)))
                .extracting(ScrapedPage::getBody)
                .allSatisfy(body -> assertThat(body).contains("Мост открыт."));
    }

    @Test
    void aLargePageComesWithoutWhatIsNoText() throws IOException {
        String script = "<script>" + "x();".repeat(500_000) + "</script>";
        String html = PAGE.formatted("<script type='application/ld+json'>{\"a\":1}</script>" + script);

        assertThat(reading.pages(file("a.html", html)))
                .extracting(ScrapedPage::getBody)
                .containsExactly(PAGE.formatted("<script type='application/ld+json'>{\"a\":1}</script>"));
    }

    @Test
    void whatIsTooLargeEvenThenIsRejectedByTheCapsName() throws IOException {
        String html = PAGE.formatted("<script>x()</script>") + "The road. ".repeat(100_000);

        assertThat(reading.details(file("a.html", html)))
                .singleElement()
                .satisfies(detail -> assertThat(detail)
                        .startsWith("max-page-bytes is 921600, the page has 1000")
                        .endsWith("without its scripts, styles and drawings"));
    }

    @Test
    void whatIsNotEvenTakenIsRejectedByTheCapsName() throws IOException {
        byte[] bytes = PAGE.formatted("<!--" + " ".repeat(16 << 20) + "-->").getBytes(UTF_8);

        assertThat(reading.details(file("a.html", bytes)))
                .singleElement()
                .satisfies(detail -> assertThat(detail).startsWith("max-html-bytes is 16777216, the file has 16777"));
    }

    @Test
    void whatNestsTooDeepIsRejectedByTheCapsName() throws IOException {
        assertThat(reading.details(file("a.html", "<div>".repeat(2_001) + "deep")))
                .containsExactly("max-html-depth is 2000, more elements are open at one place");
        assertThat(reading.reasons(file("b.html", "<p>shallow".repeat(5_000) + "<div></div>".repeat(5_000))))
                .containsExactly("ok");
    }

    @Test
    void aPageWithoutAnyTextIsRejected() throws IOException {
        assertThat(reading.reasons(file("a.html", " \n"), file("b.html", ""))).containsExactly("empty", "empty");
    }
}
