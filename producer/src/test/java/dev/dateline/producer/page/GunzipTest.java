package dev.dateline.producer.page;

import static dev.dateline.producer.page.Reading.gzip;
import static dev.dateline.producer.page.Reading.lines;
import static dev.dateline.producer.page.Reading.page;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compressed files: many members, broken ones, and bombs. */
class GunzipTest {
    private static final int MIB = 1 << 20;

    @TempDir
    Path folder;

    private final Reading reading = new Reading(TextLimits.of(1_000, 100, 2_000, 8, 32 * MIB, 200));

    private Path file(String name, byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static byte[] cut(byte[] bytes, int behind) {
        return Arrays.copyOf(bytes, bytes.length - behind);
    }

    private static byte[] flipped(byte[] bytes, int fromEnd) {
        byte[] copy = bytes.clone();
        copy[copy.length - fromEnd] ^= 0x55;
        return copy;
    }

    @Test
    void allMembersAreRead() throws IOException {
        Path file = file("parts.jsonl.gz", gzip(lines(page("a:1"))), gzip(""), gzip(page("a:2") + "\n" + page("a:")));

        assertThat(reading.urls(file)).containsExactly("a:1", "a:2", "a:");
    }

    @Test
    void aCompressedPageHasTheAddressOfThePlainOne() throws IOException {
        assertThat(reading.urls(file("page.txt.GZ", gzip("A page")))).containsExactly("file:page.txt");
    }

    @Test
    void whatIsCutShortOrDamagedIsBroken() throws IOException {
        byte[] good = gzip("A page");

        assertThat(reading.reasons(
                        file("cut-header.txt.gz", Arrays.copyOf(good, 5)),
                        file("cut-data.txt.gz", cut(good, 10)),
                        file("cut-trailer.txt.gz", cut(good, 1)),
                        file("crc.txt.gz", flipped(good, 8)),
                        file("length.txt.gz", flipped(good, 1)),
                        file("no.txt.gz", "A page".getBytes(UTF_8)),
                        file("zero.txt.gz"),
                        file("garbage.txt.gz", good, "garbage".getBytes(UTF_8)),
                        file("second.txt.gz", good, cut(good, 3))))
                .hasSize(9)
                .containsOnly("gzip-broken");
    }

    @Test
    void linesBeforeTheDamageAreKept() throws IOException {
        Path file = file("half.jsonl.gz", gzip(lines(page("a:1"), page("a:2"))), cut(gzip(lines(page("a:3"))), 12));

        assertThat(reading.reasons(file)).containsExactly("ok", "ok", "gzip-broken");
        assertThat(reading.rejected(file).get(0).letter().origin()).isEqualTo("file:half.jsonl.gz");
    }

    @Test
    void aBombIsNotInflatedToItsEnd() throws IOException {
        byte[] bomb = gzip(new byte[128 * MIB]);
        byte[] lineBomb = gzip("\n".repeat(64 * MIB));
        PageReader reader = new PageReader(TextLimits.of(1_000, 100, 2_000, 8, 32 * MIB, 200));

        assertThat(reading.reasons(file("bomb.txt.gz", bomb), file("b.jsonl.gz", bomb), file("c.jsonl.gz", lineBomb)))
                .containsExactly("gzip-bomb", "gzip-bomb", "gzip-bomb");
        assertThat(reading.details(folder.resolve("bomb.txt.gz")).get(0)).contains("max-inflate-ratio is 200");
        reader.files(List.of(folder.resolve("bomb.txt.gz"))).forEach(outcome -> {});
        assertThat(reader.bytesRead()).isLessThan(bomb.length / 4);
    }

    @Test
    void pagesBeforeABombAreKept() throws IOException {
        Path file = file("late.jsonl.gz", gzip(lines(page("a:1"))), gzip(new byte[64 * MIB]));

        assertThat(reading.reasons(file)).containsExactly("ok", "gzip-bomb");
    }

    @Test
    void whatInflatesBeyondTheSizeCapIsABombToo() throws IOException {
        Reading patient = new Reading(TextLimits.of(1_000, 100, 2_000, 8, 10 * MIB, 1_100));
        byte[] blank = gzip("\n".repeat(10 * MIB));

        assertThat(patient.reasons(file("fits.jsonl.gz", blank))).containsExactly("empty");
        assertThat(patient.details(file("over.jsonl.gz", blank, gzip("\n"))))
                .containsExactly("max-inflated-bytes is 10485760, the file inflates to more");
    }

    @Test
    void aSmallFileThatCompressesWellIsNoBomb() throws IOException {
        assertThat(reading.reasons(file("same.jsonl.gz", gzip((page("a:1") + "\n").repeat(50_000)))))
                .hasSize(50_000)
                .containsOnly("ok");
    }
}
