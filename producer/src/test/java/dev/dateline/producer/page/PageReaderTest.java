package dev.dateline.producer.page;

import static dev.dateline.producer.page.Reading.gzip;
import static dev.dateline.producer.page.Reading.lines;
import static dev.dateline.producer.page.Reading.page;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.avro.ScrapedPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageReaderTest {
    private static final PageLimits SMALL = TextLimits.of(1_000, 100, 2_000, 8, 64 << 20, 200);

    @TempDir
    Path folder;

    private final Reading reading = new Reading(SMALL);

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    @Test
    void aTextFileIsOnePageWithoutTimesOrSource() throws IOException {
        Path file = file("flood.txt", "River rises\r\n\r\nThe town was cut off.\n");

        assertThat(reading.pages(file))
                .containsExactly(new ScrapedPage(
                        "file:flood.txt",
                        null,
                        null,
                        null,
                        null,
                        "text/plain",
                        "River rises\n\nThe town was cut off.\n",
                        null));
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        Path text = file("marked.txt", "\uFEFFA page");
        Path lines = file("marked.jsonl", "\uFEFF" + page("a:1") + "\r\n" + page("a:2") + "\r\n");

        assertThat(reading.pages(text)).extracting(ScrapedPage::getBody).containsExactly("A page");
        assertThat(reading.urls(lines)).containsExactly("a:1", "a:2");
    }

    @Test
    void controlCharactersBecomeSpaces() throws IOException {
        Path file = file("bell.txt", "Sirens\u0007 were heard\u0000all over the town.\tTwice.\rThen silence.");

        assertThat(reading.pages(file))
                .extracting(ScrapedPage::getBody)
                .containsExactly("Sirens  were heard all over the town.\tTwice.\nThen silence.");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNamesWithoutHiddenFiles() throws IOException {
        file("in/b.txt", "Second");
        file("in/a/z.jsonl", page("a:1") + "\n\n" + page("a:2"));
        file("in/a.TXT", "First");
        file("in/.draft.txt", "Hidden");
        file("in/.git/x.txt", "Hidden");
        file("in/c d/é.txt.gz", gzip("Third"));

        assertThat(reading.urls(folder.resolve("in")))
                .containsExactly("a:1", "a:2", "file:in/a.TXT", "file:in/b.txt", "file:in/c%20d/%C3%A9.txt");
    }

    @Test
    void aHiddenFileThatIsGivenIsRead() throws IOException {
        assertThat(reading.urls(file(".draft.txt", "A page"))).containsExactly("file:.draft.txt");
    }

    @Test
    void anUnsupportedFileIsRejectedAndNamesWhatIsSupported() throws IOException {
        file("in/photo.jpg", "…");
        file("in/README", "…");
        file("in/page.pdf.gz", gzip("…"));

        assertThat(reading.reasons(folder.resolve("in"))).hasSize(3).containsOnly("unsupported-type");
        assertThat(reading.details(folder.resolve("in")))
                .containsExactly(
                        "a name without ending is not read; give .htm, .html, .jsonl, .txt, .warc, each also with .gz behind it",
                        ".pdf is not read; give .htm, .html, .jsonl, .txt, .warc, each also with .gz behind it",
                        ".jpg is not read; give .htm, .html, .jsonl, .txt, .warc, each also with .gz behind it");
    }

    @Test
    void argumentsOfTheSameNameAreToldApartByTheirFolders() throws IOException {
        Path one = file("x/monday/page.txt", "One");
        Path two = file("x/tuesday/page.txt", "Two");
        Path three = file("other.txt", "Three");

        assertThat(reading.urls(one, two, three, one))
                .containsExactly(
                        "file:monday/page.txt", "file:tuesday/page.txt", "file:other.txt", "file:monday/page.txt");
    }

    @Test
    void theAddressIsTheSameFromEveryWorkingFolder() throws IOException {
        Path file = file("in/page.txt", "A page");
        Path detour = folder.resolve("in/../in/./page.txt");
        Path relative = Path.of("").toAbsolutePath().relativize(file);

        assertThat(reading.urls(detour)).containsExactly("file:page.txt");
        assertThat(reading.urls(relative)).containsExactly("file:page.txt");
        assertThat(reading.urls(folder.resolve("in/."))).containsExactly("file:in/page.txt");
    }

    @Test
    void whatIsNoFileIsUnreadable() throws IOException {
        Path missing = folder.resolve("missing.txt");
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling.txt"), missing);

        assertThat(reading.reasons(missing, dangling)).containsExactly("unreadable", "unreadable");
    }

    @Test
    void aLinkBackIsNotFollowedForEver() throws IOException {
        file("loop/page.txt", "A page");
        Files.createSymbolicLink(folder.resolve("loop/again"), folder.resolve("loop"));

        assertThat(reading.reasons(folder.resolve("loop"))).containsExactly("unreadable", "ok");
        assertThat(reading.rejected(folder.resolve("loop")).get(0).letter().origin())
                .isEqualTo("file:loop/again");
    }

    @Test
    void invalidUtf8IsRejectedWithItsOffsetAndKept() throws IOException {
        byte[] latin = "Café bombed".getBytes(ISO_8859_1);
        Path text = file("latin.txt", latin);
        Path lines = file(
                "latin.jsonl",
                lines(page("a:1"), "{\"url\":\"a:2\",\"body\":\"Café\"}").getBytes(ISO_8859_1));

        assertThat(reading.reasons(text, lines)).containsExactly("invalid-utf8", "ok", "invalid-utf8");
        assertThat(reading.details(text, lines))
                .containsExactly(
                        "byte 3 is 0xE9 and no UTF-8; save it as UTF-8",
                        "line 2, byte 24 is 0xE9 and no UTF-8; save it as UTF-8");
        assertThat(reading.rejected(text).get(0).rawBytes()).isEqualTo(latin);
    }

    @Test
    void aFileInAnotherEncodingIsOneRejectionThatNamesIt() throws IOException {
        Path wide = file("wide.txt", "\uFEFFA page".getBytes(UTF_16LE));
        Path wideLines = file("wide.jsonl", ("\uFEFF" + lines(page("a:1"), page("a:2"))).getBytes(UTF_16LE));
        Path packed = file("packed.txt", gzip("A page"));

        assertThat(reading.reasons(wide, wideLines, packed)).hasSize(3).containsOnly("invalid-utf8");
        assertThat(reading.details(wide, wideLines, packed))
                .containsExactly(
                        "byte 0: begins as UTF-16 does; save it as UTF-8",
                        "byte 0: begins as UTF-16 does; save it as UTF-8",
                        "byte 1: begins as gzip does; give its name the ending .gz");
    }

    @Test
    void aReplacementCharacterInTheTextIsText() throws IOException {
        assertThat(reading.pages(file("odd.txt", "Was \uFFFD there")))
                .extracting(ScrapedPage::getBody)
                .containsExactly("Was \uFFFD there");
    }

    @Test
    void wideTextWithoutAMarkIsNoText() throws IOException {
        assertThat(reading.reasons(file("wide.txt", "A page".getBytes(UTF_16LE))))
                .containsExactly("not-text");
    }

    @Test
    void whatHoldsNoWordIsEmpty() throws IOException {
        assertThat(reading.reasons(
                        file("zero.txt", ""),
                        file("blank.txt", " \r\n\u00A0\n"),
                        file("rules.txt", "* * *\n———"),
                        file("zero.jsonl", ""),
                        file("blank.jsonl", "\n\r\n \n"),
                        file("mark.jsonl", "\uFEFF\r\n"),
                        file("zero.txt.gz", gzip(""))))
                .hasSize(7)
                .containsOnly("empty");
    }

    @Test
    void aFileOverTheCapNamesTheCap() throws IOException {
        Path fits = file("fits.txt", "x".repeat(1_000 - "file:fits.txt".length()));
        Path over = file("over.txt", "x".repeat(1_001 - "file:over.txt".length()));
        Path far = file("far.txt", "x".repeat(50_000));

        assertThat(reading.reasons(fits, over, far)).containsExactly("ok", "too-large", "too-large");
        assertThat(reading.details(over, far))
                .containsExactly(
                        "max-page-bytes is 1000, the page has 1001",
                        "max-page-bytes is 1000, the file has 50000 or more");
        assertThat(reading.rejected(far).get(0).rawBytes()).hasSize(1_000);
    }

    @Test
    void aLineOverTheCapIsPassedOverAndTheNextIsRead() throws IOException {
        String giant = "{\"url\":\"a:2\",\"body\":\"" + "x".repeat(300_000) + "\"}";
        Path file = file("long.jsonl", lines(page("a:1"), giant, page("a:3")));

        assertThat(reading.reasons(file)).containsExactly("ok", "too-large", "ok");
        assertThat(reading.details(file))
                .containsExactly("line 2, max-line-bytes is 2000, the line has " + giant.length());
        assertThat(reading.rejected(file).get(0).rawBytes()).hasSize(1_000);
    }

    @Test
    void aLineOfJustTheCapIsRead() throws IOException {
        String line = page("a:1");
        String fits = " ".repeat(2_000 - line.length()) + line;

        assertThat(reading.reasons(file("fits.jsonl", fits + "\r\n" + fits + "\n" + fits)))
                .containsExactly("ok", "ok", "ok");
        assertThat(reading.reasons(file("over.jsonl", " " + fits + "\r\n"))).containsExactly("too-large");
    }

    @Test
    void oneBrokenLineNeverStopsTheRest() throws IOException {
        String broken = "{\"url\":\"a:2\",\"body\":\"The b";
        Path file = file("mixed.jsonl", lines(page("a:1"), broken, page("a:3")));

        assertThat(reading.urls(file)).containsExactly("a:1", "a:3");
        assertThat(reading.rejected(file)).singleElement().satisfies(rejected -> {
            assertThat(rejected.letter().stage()).isEqualTo("produce");
            assertThat(rejected.letter().reason()).isEqualTo("broken-json");
            assertThat(rejected.letter().origin()).isEqualTo("file:mixed.jsonl:2");
            assertThat(rejected.letter().detail()).startsWith("line 2, column 27: ");
            assertThat(rejected.key()).isEqualTo("a:2");
            assertThat(rejected.rawBytes()).isEqualTo(broken.getBytes(UTF_8));
        });
    }

    @Test
    void aStreamIsReadLikeAFile() {
        assertThat(reading.ofStream(lines("nonsense", page("a:2"))))
                .extracting(outcome -> outcome.fold(ok -> ok.origin(), rejected -> "rejected " + rejected.key()))
                .containsExactly("rejected stdin:1", "stdin:2");
        assertThat(reading.ofStream("")).isEmpty();
    }

    @Test
    void bytesAreCountedAsTheyLieOnDisk() throws IOException {
        byte[] packed = gzip(lines(page("a:1"), page("a:2")));
        file("in/pages.jsonl.gz", packed);
        file("in/page.txt", "A page");
        PageReader reader = new PageReader(SMALL);
        List<Path> inputs = List.of(folder.resolve("in"), folder.resolve("missing.txt"));

        reader.files(inputs).forEach(outcome -> {});

        assertThat(reader.bytesIn(inputs)).isEqualTo(packed.length + 6L);
        assertThat(reader.bytesRead()).isEqualTo(packed.length + 6L);
    }

    @Test
    void whatTheTakerThrowsEndsTheReading() throws IOException {
        Path file = file("two.jsonl", lines(page("a:1"), page("a:2")));
        PageSource source = new PageReader(SMALL).files(List.of(file));

        assertThatThrownBy(() -> source.forEach(outcome -> {
                    throw new IllegalStateException("no more");
                }))
                .hasMessage("no more");
    }
}
