package dev.dateline.producer.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.html.HtmlText.Why;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTextTest {
    private static final String RUSSIAN =
            "Жители прибрежного посёлка вернулись домой после наводнения, сообщили в районной администрации во вторник."
                    + " Вода поднялась выше метра, и дорога к мосту была закрыта двое суток.";
    private static final String JAPANESE = "川の水位が上がり、橋は二日間通行止めになったと町役場が火曜日に発表した。住民は全員無事だった。";
    private static final String GERMAN =
            "Die Brücke über den Fluss wurde für Fußgänger geöffnet, sagte die Bürgermeisterin. "
                    + "Später müssen noch Geländer geprüft werden.";

    private static byte[] page(String head, String body, Charset charset) {
        return ("<html><head>" + head + "<title>News</title></head><body><p>" + body + "</p></body></html>")
                .getBytes(charset);
    }

    private static HtmlText read(byte[] bytes) {
        return HtmlText.of(bytes, Optional.empty());
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251",
        "koi8-r, KOI8-R",
        "UTF8, UTF-8",
        "\"utf-8\", UTF-8",
        "iso-8859-5, ISO-8859-5"
    })
    void theServerIsBelievedWhereTheBytesBearItOut(String label, String charset) {
        HtmlText html = HtmlText.of(
                page("<meta charset=iso-8859-7>", RUSSIAN, Charset.forName(charset)),
                Optional.of("text/html; charset=" + label));

        assertThat(html.text()).contains(RUSSIAN);
        assertThat(html.charset()).isEqualTo(charset);
        assertThat(html.why()).isEqualTo(Why.HTTP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=windows-1251>|windows-1251",
                "<META  CHARSET = 'Windows-1251' />|windows-1251",
                "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">|KOI8-R",
                "<meta content=\"text/html;charset=x-cp1251\" http-equiv=Content-Type>|windows-1251",
                "<script>var a = 1;</script><meta name=a content=b><meta charset=\"cp866\">|IBM866"
            })
    void thePagesOwnDeclarationIsBelievedNext(String head, String charset) {
        HtmlText html = read(page(head, RUSSIAN, Charset.forName(charset)));

        assertThat(html.text()).contains(RUSSIAN);
        assertThat(html.charset()).isEqualTo(charset);
        assertThat(html.why()).isEqualTo(Why.META);
    }

    @Test
    void anXmlDeclarationCountsAsThePagesOwn() {
        byte[] page = joined(
                "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>".getBytes(US_ASCII),
                page("", JAPANESE, Charset.forName("windows-31j")));

        assertThat(read(page).text()).contains(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252",
        "us-ascii, windows-1252",
        "latin1, windows-1252",
        "iso-8859-9, windows-1254",
        "gb2312, GB18030",
        "tis-620, x-windows-874",
        "ks_c_5601-1987, x-windows-949",
        "shift_jis, windows-31j"
    })
    void labelsMeanWhatTheyMeanOnTheWeb(String label, String charset) {
        assertThat(CharsetLabels.find(label)).contains(Charset.forName(charset));
    }

    @Test
    void curlyQuotesOfALatin1PageAreReadAsBrowsersDo() {
        byte[] page = page("<meta charset=iso-8859-1>", "“Brücke” – geöffnet", Charset.forName("windows-1252"));

        assertThat(read(page).text()).contains("“Brücke” – geöffnet");
    }

    @Test
    void utf8ThatIsDeclaredLatin1IsUtf8() {
        HtmlText html = HtmlText.of(
                page("<meta charset=iso-8859-1>", GERMAN, UTF_8), Optional.of("text/html;charset=ISO-8859-1"));

        assertThat(html.text()).contains(GERMAN);
        assertThat(html.why()).isEqualTo(Why.VALID_UTF8);
    }

    @ParameterizedTest
    @CsvSource({"gb2312", "big5", "shift_jis", "euc-kr"})
    void utf8ThatIsDeclaredEastAsianIsUtf8(String label) {
        assertThat(read(page("<meta charset=" + label + ">", JAPANESE, UTF_8)).text())
                .contains(JAPANESE);
    }

    @ParameterizedTest
    @CsvSource({"shift_jis, windows-31j", "euc-jp, EUC-JP", "gb2312, GB18030", "iso-2022-jp, ISO-2022-JP"})
    void eastAsianIsReadAsItIsDeclared(String label, String charset) {
        assertThat(read(page("<meta charset=" + label + ">", JAPANESE, Charset.forName(charset)))
                        .text())
                .contains(JAPANESE);
    }

    @Test
    void latin1ThatIsDeclaredUtf8IsDetected() {
        HtmlText html = HtmlText.of(
                page("<meta charset=utf-8>", GERMAN.repeat(3), ISO_8859_1), Optional.of("text/html; charset=utf-8"));

        assertThat(html.text()).contains(GERMAN);
        assertThat(html.why()).isEqualTo(Why.DETECTED);
    }

    @Test
    void theServersMistakeIsMendedByThePage() {
        HtmlText html = HtmlText.of(
                page("<meta charset=windows-1251>", RUSSIAN, Charset.forName("windows-1251")),
                Optional.of("text/html; charset=utf-8"));

        assertThat(html.text()).contains(RUSSIAN);
        assertThat(html.why()).isEqualTo(Why.META);
    }

    @Test
    void oneBrokenByteDoesNotTurnUtf8IntoAnotherCharset() {
        byte[] page = joined(
                page("<meta charset=utf-8>", RUSSIAN, UTF_8), new byte[] {(byte) 0xFF}, "<p>end".getBytes(UTF_8));

        HtmlText html = read(page);

        assertThat(html.charset()).isEqualTo("UTF-8");
        assertThat(html.text()).contains(RUSSIAN).contains("\uFFFD<p>end");
    }

    @Test
    void aCharacterCutByTheEndDoesNotEither() {
        byte[] page = page("", "Brücke 橋", UTF_8);
        byte[] cut = Arrays.copyOf(page, new String(page, UTF_8).indexOf("橋") + 2);

        assertThat(read(cut).charset()).isEqualTo("UTF-8");
        assertThat(read(cut).text()).contains("Brücke");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251", "KOI8-R", "ISO-8859-5"})
    void cyrillicWithoutADeclarationIsDetected(String charset) {
        HtmlText html = read(page("", RUSSIAN, Charset.forName(charset)));

        assertThat(html.text()).contains(RUSSIAN);
        assertThat(html.why()).isEqualTo(Why.DETECTED);
    }

    @ParameterizedTest
    @CsvSource({"windows-31j", "EUC-JP"})
    void japaneseWithoutADeclarationIsDetected(String charset) {
        assertThat(read(page("", JAPANESE.repeat(4), Charset.forName(charset))).text())
                .contains(JAPANESE);
    }

    @Test
    void textDeepInALargePageIsDetectedToo() {
        byte[] page =
                page("<script>" + "x = 1; ".repeat(40_000) + "</script>", RUSSIAN, Charset.forName("windows-1251"));

        assertThat(read(page).text()).contains(RUSSIAN);
    }

    @Test
    void utf16IsReadWithItsMarkAndWithout() {
        byte[] little = page("", GERMAN, UTF_16LE);
        byte[] big = page("<meta charset=utf-8>", GERMAN, UTF_16BE);

        assertThat(read(little)).extracting(HtmlText::why).isEqualTo(Why.ZEROS);
        assertThat(read(little).text()).startsWith("<html>").contains(GERMAN);
        assertThat(read(big).text()).startsWith("<html>").contains(GERMAN);
        assertThat(read(joined(new byte[] {-1, -2}, little)).text()).startsWith("<html>");
        assertThat(read(joined(new byte[] {-2, -1}, big)).why()).isEqualTo(Why.BYTE_ORDER_MARK);
    }

    @Test
    void aDeclaredUtf16OfOneByteLettersIsNot() {
        assertThat(HtmlText.of(page("<meta charset=utf-16>", GERMAN, UTF_8), Optional.of("text/html; charset=utf-16"))
                        .text())
                .contains(GERMAN);
    }

    @Test
    void theMarkIsTakenOff() {
        HtmlText html = HtmlText.of(
                joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, page("", GERMAN, UTF_8)),
                Optional.of("text/html; charset=windows-1251"));

        assertThat(html.text()).startsWith("<html>").contains(GERMAN);
        assertThat(html.why()).isEqualTo(Why.BYTE_ORDER_MARK);
    }

    @Test
    void plainAsciiIsUtf8() {
        assertThat(read(page("", "The bridge is open.", US_ASCII)))
                .extracting(HtmlText::charset, HtmlText::why)
                .containsExactly("UTF-8", Why.ASCII);
    }

    @Property(tries = 500, seed = "20241031")
    void anyBytesAreSomeText(@ForAll("bytes") byte[] bytes, @ForAll("types") String type) {
        HtmlText html = HtmlText.of(bytes, Optional.of(type));

        assertThat(Charset.isSupported(html.charset())).isTrue();
        if (bytes.length > 3) {
            assertThat(html.text()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(400),
                Arbitraries.strings().ofMaxLength(200).map(text -> text.getBytes(UTF_8)),
                Arbitraries.strings().ofMaxLength(200).map(text -> text.getBytes(UTF_16LE)));
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(40),
                Arbitraries.of(
                        "text/html; charset=iso-2022-jp", "text/html; charset=big5", "text/html; charset=utf-7", ""));
    }
}
