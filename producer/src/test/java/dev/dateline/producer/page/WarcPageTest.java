package dev.dateline.producer.page;

import static dev.dateline.producer.page.ArchiveBytes.HTML;
import static dev.dateline.producer.page.ArchiveBytes.bytes;
import static dev.dateline.producer.page.ArchiveBytes.gzip;
import static dev.dateline.producer.page.ArchiveBytes.info;
import static dev.dateline.producer.page.ArchiveBytes.joined;
import static dev.dateline.producer.page.ArchiveBytes.members;
import static dev.dateline.producer.page.ArchiveBytes.page;
import static dev.dateline.producer.page.ArchiveBytes.record;
import static dev.dateline.producer.page.ArchiveBytes.response;
import static dev.dateline.producer.page.ArchiveBytes.url;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.schemas.avro.ScrapedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the records of an archive. */
class WarcPageTest {
    @TempDir
    private Path folder;

    private PageReader reader = new PageReader(PageLimits.DEFAULTS);

    private List<PageOutcome> read(String name, byte[] bytes) throws IOException {
        List<PageOutcome> outcomes = new ArrayList<>();
        reader.files(List.of(Files.write(folder.resolve(name), bytes))).forEach(outcomes::add);
        return outcomes;
    }

    private List<ScrapedPage> pages(byte[]... records) throws IOException {
        List<PageOutcome> outcomes = read("a.warc", joined(records));
        assertThat(outcomes).allMatch(Ok.class::isInstance);
        return outcomes.stream().map(Ok.class::cast).map(Ok::page).toList();
    }

    private String only(byte[]... records) throws IOException {
        return read("a.warc", joined(records)).stream()
                .map(outcome -> outcome.fold(
                        ok -> "ok " + ok.page().getBody(),
                        rejected -> rejected.letter().reason() + " "
                                + rejected.letter().detail()))
                .reduce((a, b) -> a + " | " + b)
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "a.warc.gz", "b.warc.gz", "A.WARC.GZ"})
    void everyPageOfAnArchiveIsAPage(String name) throws IOException {
        byte[][] records = {info(), page("1"), page("2"), page("3")};
        byte[] archive = name.equals("a.warc")
                ? joined(records)
                : name.startsWith("b") ? gzip(joined(records)) : members(records);

        List<PageOutcome> outcomes = read(name, archive);

        assertThat(outcomes)
                .hasSize(3)
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(Ok.class));
        Ok second = (Ok) outcomes.get(1);
        assertThat(second.page().getUrl()).isEqualTo(url("2"));
        assertThat(second.page().getBody()).isEqualTo(HTML.formatted("2"));
        assertThat(second.page().getContentType()).isEqualTo("text/html");
        assertThat(second.page().getFetchedAt()).isEqualTo(Instant.parse("2026-11-02T08:00:00Z"));
        assertThat(second.page().getPublishedAt()).isNull();
        assertThat(second.origin()).matches("file:" + name + "@(\\d+|0\\+\\d+)");
        assertThat(reader.skipped()).isEqualTo(Map.of(Skip.RECORD_TYPE, 1L));
    }

    @Test
    void whatIsDeliberatelyNoPageIsPassedOverAndCounted() throws IOException {
        assertThat(pages(
                        record(
                                "request",
                                url("a"),
                                "Content-Type: application/http; msgtype=request\r\n",
                                bytes("GET / HTTP/1.1\r\n\r\n")),
                        record("metadata", url("a"), "Content-Type: application/warc-fields\r\n", bytes("a: b\r\n")),
                        record(
                                "revisit",
                                url("a"),
                                "Content-Type: application/http; msgtype=response\r\n",
                                bytes("HTTP/1.1 200 OK\r\n\r\n")),
                        record("conversion", url("a"), "Content-Type: text/plain\r\n", bytes("text")),
                        response(url("robots.txt"), "200 OK\r\nContent-Type: text/plain", "User-agent: *"),
                        response(url("gone"), "404 Not Found\r\nContent-Type: text/html", "<p>gone"),
                        response(url("moved"), "301 Moved\r\nLocation: /a", ""),
                        response(url("a.png"), "200 OK\r\nContent-Type: image/png", new byte[] {1, 2, 3}),
                        response(url("feed"), "200 OK\r\nContent-Type: application/rss+xml", "<rss/>"),
                        response(url("blob"), "200 OK\r\nContent-Type: application/octet-stream", "%PDF-1.4"),
                        record(
                                "resource",
                                "metadata://crawl.example/log",
                                "Content-Type: text/plain\r\n",
                                bytes("log")),
                        record("response", "dns:news.example", "Content-Type: text/dns\r\n", bytes("20261102")),
                        page("only")))
                .extracting(ScrapedPage::getUrl)
                .containsExactly(url("only"));
        assertThat(reader.skipped())
                .isEqualTo(Map.of(
                        Skip.RECORD_TYPE, 5L, Skip.ROBOTS, 1L, Skip.STATUS, 2L, Skip.MEDIA_TYPE, 3L, Skip.ADDRESS, 1L));
    }

    @Test
    void htmlIsKnownByItsTypeOrItsFirstWords() throws IOException {
        assertThat(pages(
                        response(url("x"), "200 OK\r\nContent-Type: application/xhtml+xml", "<html><p>One"),
                        response(url("n"), "200 OK\r\nServer: a", "\r\n<!DOCTYPE HTML><p>Two"),
                        response(url("p"), "200 OK\r\nContent-Type: text/plain", "<html><p>Three"),
                        response(url("t"), "200 OK\r\nContent-Type: text/plain; charset=utf-8", "Four – plain"),
                        record("resource", url("r"), "Content-Type: text/html\r\n", bytes("<p>Five"))))
                .extracting(page -> page.getContentType() + " " + page.getBody())
                .containsExactly(
                        "text/html <html><p>One",
                        "text/html \n<!DOCTYPE HTML><p>Two",
                        "text/html <html><p>Three",
                        "text/plain Four – plain",
                        "text/html <p>Five");
    }

    @Test
    void theCharsetOfTheResponseCounts() throws IOException {
        byte[] body = "<html><p>Мост открыт для движения.".getBytes(Charset.forName("windows-1251"));

        assertThat(pages(response(url("ru"), "200 OK\r\nContent-Type: text/html; charset=windows-1251", body)))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<html><p>Мост открыт для движения.");
    }

    @Test
    void addressesInAngleBracketsAndDatesOfTheLaterFormatAreRead() throws IOException {
        byte[] record = new String(page("a"), UTF_8)
                .replace("https://news.example/a\r", "<https://news.example/a>\r")
                .replace("WARC/1.0", "WARC/1.1")
                .replace("08:00:00Z", "08:00:00.123456Z")
                .getBytes(UTF_8);

        assertThat(pages(record)).singleElement().satisfies(page -> {
            assertThat(page.getUrl()).isEqualTo(url("a"));
            assertThat(page.getFetchedAt()).isBetween("2026-11-02T08:00:00.123Z", "2026-11-02T08:00:00.124Z");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200",
                "200 ",
                "200 Très bien",
                "200 OK\r\nX-Folded: a\r\n b",
                "200 OK\r\nX-Empty:",
                "200 OK\r\nno field at all",
                "200 OK\r\nX Spaced : a",
                "200 OK\r\nSet-Cookie: a=\u00e9\u0001"
            })
    void sloppyHeadsAreReadAsBrowsersDo(String head) throws IOException {
        assertThat(pages(response(url("s"), head + "\r\nContent-Type: text/html", "<p>Open.")))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<p>Open.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/2", "HTTP/2.0"})
    void everyVersionOfHttpIsRead(String version) throws IOException {
        byte[] record = record(
                "response",
                url("v"),
                "Content-Type: application/http\r\n",
                bytes(version + " 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Open."));

        assertThat(pages(record)).extracting(ScrapedPage::getBody).containsExactly("<p>Open.");
    }

    @Test
    void linesThatEndInALineFeedAloneAreRead() throws IOException {
        String block = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>Open.";
        String record = "WARC/1.0\nwarc-type: response\nwarc-target-uri: " + url("lf") + "\ncontent-length: "
                + block.length() + "\n\n" + block + "\n\n";

        assertThat(pages(bytes(record), bytes(record)))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<p>Open.", "<p>Open.");
    }

    @Test
    void aDateThatIsNoneCostsTheDateOnly() throws IOException {
        byte[] record = new String(page("a"), UTF_8)
                .replace("2026-11-02T08:00:00Z", "20261102")
                .getBytes(UTF_8);

        assertThat(pages(record)).extracting(ScrapedPage::getFetchedAt).containsOnlyNulls();
    }

    @Test
    void chunksArePutTogether() throws IOException {
        String chunks = "5\r\n<html\r\n11;x=y\r\n><p>The bridge is\r\n6\r\n open.\r\n0\r\n\r\n";

        assertThat(pages(response(url("c"), "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", chunks)))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<html><p>The bridge is open.");
    }

    @Test
    void chunksThatTheCrawlerHasPutTogetherAreLeftAlone() throws IOException {
        assertThat(pages(response(
                        url("c"), "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked", "<html><p>Open.")))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<html><p>Open.");
    }

    @Test
    void encodingsAreUndone() throws IOException {
        byte[] plain = bytes("<html><p>The bridge is open.</p></html>");
        byte[] brotli = HexFormat.of()
                .parseHex("0b13803c68746d6c3e3c703e54686520627269646765206973206f70656e2e3c2f703e3c2f68746d6c3e03");

        assertThat(pages(
                        encoded("br", brotli),
                        encoded("br", plain),
                        encoded("gzip", gzip(plain)),
                        encoded("x-gzip", gzip(plain)),
                        encoded("deflate", deflated(plain, false)),
                        encoded("deflate", deflated(plain, true)),
                        encoded("gzip", plain),
                        encoded("identity", plain),
                        encoded("gzip, gzip", gzip(gzip(plain)))))
                .hasSize(9)
                .extracting(ScrapedPage::getBody)
                .containsOnly("<html><p>The bridge is open.</p></html>");
    }

    @Test
    void chunksOfGzipAreReadAsWell() throws IOException {
        byte[] gzip = gzip(bytes("<html><p>The bridge is open."));
        byte[] chunked = joined(bytes(Integer.toHexString(gzip.length) + "\r\n"), gzip, bytes("\r\n0\r\n\r\n"));

        assertThat(pages(response(
                        url("cg"),
                        "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
                        chunked)))
                .extracting(ScrapedPage::getBody)
                .containsExactly("<html><p>The bridge is open.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zstd|http-broken the body's encoding zstd is not read",
                "gzip, gzip, gzip, gzip|http-broken the body is encoded 4 times",
                "br|http-broken the HTTP response's body can't be read: "
            })
    void anEncodingThatCannotBeUndoneIsRejected(String encoding, String rejection) throws IOException {
        assertThat(only(encoded(encoding, new byte[] {(byte) 0xFF, 3, 3, 3}), page("next")))
                .startsWith(rejection)
                .endsWith("| ok " + HTML.formatted("next"));
    }

    @Test
    void aResponseWithoutAHeadIsRejectedAndTheNextIsRead() throws IOException {
        assertThat(only(
                        record("response", url("h"), "Content-Type: application/http\r\n", bytes("<html>no head")),
                        record(
                                "response",
                                url("e"),
                                "Content-Type: application/http\r\n",
                                bytes("HTTP/1.1 200 OK\r\nA: b")),
                        page("next")))
                .isEqualTo("http-broken the HTTP response has no head that could be read"
                        + " | http-broken the HTTP response ends within its head | ok " + HTML.formatted("next"));
    }

    @Test
    void aPageWithoutAnAddressIsRejected() throws IOException {
        assertThat(only(response("", "200 OK\r\nContent-Type: text/html", "<p>Open")))
                .startsWith("missing-field url");
    }

    @Test
    void aRejectionNamesThePageAndItsPlace() throws IOException {
        byte[] archive = joined(info(), response(url("bin"), "200 OK\r\nContent-Type: text/html", new byte[500]));

        assertThat(read("a.warc", archive)).singleElement().satisfies(outcome -> {
            PageOutcome.Rejected rejected = (PageOutcome.Rejected) outcome;
            assertThat(rejected.key()).isEqualTo(url("bin"));
            assertThat(rejected.letter().reason()).isEqualTo("not-text");
            assertThat(rejected.letter().origin()).isEqualTo("file:a.warc@" + info().length);
            assertThat(rejected.rawBytes()).hasSize(500);
        });
    }

    private static byte[] encoded(String encoding, byte[] body) {
        return response(url("e"), "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding, body);
    }

    private static byte[] deflated(byte[] bytes, boolean raw) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, new Deflater(6, raw))) {
            deflate.write(bytes);
        }
        return out.toByteArray();
    }
}
