package dev.dateline.producer.page;

import static dev.dateline.producer.page.ArchiveBytes.bytes;
import static dev.dateline.producer.page.ArchiveBytes.gzip;
import static dev.dateline.producer.page.ArchiveBytes.joined;
import static dev.dateline.producer.page.ArchiveBytes.members;
import static dev.dateline.producer.page.ArchiveBytes.page;
import static dev.dateline.producer.page.ArchiveBytes.record;
import static dev.dateline.producer.page.ArchiveBytes.response;
import static dev.dateline.producer.page.ArchiveBytes.url;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.PageOutcome.Rejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that are damaged or hostile: each harm is one rejection with its place, and all that is whole is read. */
class BrokenArchiveTest {
    @TempDir
    private Path folder;

    private PageLimits limits = PageLimits.DEFAULTS;

    private List<PageOutcome> read(String name, byte[]... parts) throws IOException {
        List<PageOutcome> outcomes = new ArrayList<>();
        new PageReader(limits)
                .files(List.of(Files.write(folder.resolve(name), joined(parts))))
                .forEach(outcomes::add);
        return outcomes;
    }

    /** The last step of each page's address, and the reason of each rejection. */
    private List<String> outcomes(String name, byte[]... parts) throws IOException {
        return read(name, parts).stream()
                .map(outcome -> outcome.fold(
                        ok -> ok.page().getUrl().replaceFirst(".*/", ""),
                        rejected -> rejected.letter().reason()))
                .toList();
    }

    private Rejected rejection(String name, byte[]... parts) throws IOException {
        List<Rejected> rejected = read(name, parts).stream()
                .filter(Rejected.class::isInstance)
                .map(Rejected.class::cast)
                .toList();
        assertThat(rejected).hasSize(1);
        return rejected.get(0);
    }

    private void limit(int headerBytes, long recordBytes) {
        limits = new PageLimits(
                900 << 10, 8 << 10, 4 << 20, 64, 8L << 30, 400, 16 << 20, 2_000, headerBytes, recordBytes);
    }

    private static byte[] changed(byte[] bytes, String from, String to) {
        return new String(bytes, UTF_8).replace(from, to).getBytes(UTF_8);
    }

    private static byte[] cut(byte[] bytes, int less) {
        return Arrays.copyOf(bytes, bytes.length - less);
    }

    private static byte[] noise(int length) {
        byte[] noise = new byte[length];
        new Random(length).nextBytes(noise);
        return noise;
    }

    @Test
    void anArchiveThatIsCutShortGivesAllThatIsWhole() throws IOException {
        assertThat(outcomes("a.warc", page("1"), page("2"), cut(page("3"), 30)))
                .containsExactly("1", "2", "warc-broken");
        assertThat(outcomes("b.warc", page("1"), cut(page("2"), 200))).containsExactly("1", "warc-broken");
        assertThat(outcomes("c.warc.gz", members(page("1"), page("2")), cut(gzip(page("3")), 9)))
                .containsExactly("1", "2", "warc-broken");
        assertThat(outcomes("d.warc.gz", cut(gzip(joined(page("1"), page("2"), page("3"))), 12)))
                .startsWith("1")
                .endsWith("warc-broken");
        assertThat(outcomes("e.warc.gz", gzip(page("1")), new byte[] {0x1F, (byte) 0x8B}))
                .containsExactly("1", "warc-broken");
    }

    @Test
    void aRecordWhoseTrailingLineEndsAreMissingIsWhole() throws IOException {
        assertThat(outcomes("a.warc", page("1"), cut(page("2"), 4))).containsExactly("1", "2");
        assertThat(outcomes("b.warc.gz", members(page("1"), cut(page("2"), 4), page("3"))))
                .containsExactly("1", "2", "3");
    }

    @Test
    void aLengthThatIsTooLargeCostsOneRecord() throws IOException {
        byte[] wrong = page("2");
        String length = new String(wrong, UTF_8).replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
        byte[] large =
                changed(wrong, "Content-Length: " + length, "Content-Length: " + (Integer.parseInt(length) + 100));
        byte[] small =
                changed(wrong, "Content-Length: " + length, "Content-Length: " + (Integer.parseInt(length) - 20));

        for (byte[] broken : List.of(large, small)) {
            assertThat(outcomes("a.warc", page("1"), broken, page("3"))).containsExactly("1", "warc-broken", "3");
            assertThat(outcomes("b.warc.gz", members(page("1"), broken, page("3"))))
                    .containsExactly("1", "warc-broken", "3");
            assertThat(outcomes("c.warc.gz", gzip(joined(page("1"), broken, page("3"), page("4")))))
                    .containsExactly("1", "warc-broken", "3", "4");
        }
    }

    @Test
    void aLengthBeyondTheEndOfTheArchiveCostsOneRecord() throws IOException {
        for (String length : List.of("5000", "99999999999")) {
            byte[] broken = new String(page("2"), UTF_8)
                    .replaceFirst("Content-Length: \\d+", "Content-Length: " + length)
                    .getBytes(UTF_8);

            assertThat(outcomes("a.warc", page("1"), broken, page("3")))
                    .hasSize(3)
                    .startsWith("1")
                    .endsWith("3");
            assertThat(outcomes("b.warc.gz", members(page("1"), broken, page("3"))))
                    .hasSize(3)
                    .startsWith("1")
                    .endsWith("3");
            assertThat(outcomes("c.warc.gz", gzip(joined(page("1"), broken, page("3")))))
                    .hasSize(3)
                    .startsWith("1")
                    .endsWith("3");
        }
    }

    @Test
    void aLengthThatIsMissingOrNoNumberCostsOneRecord() throws IOException {
        for (String length : List.of(
                "", "Content-Length: many\r\n", "Content-Length: -5\r\n", "Content-Length: 99999999999999999999\r\n")) {
            byte[] broken = new String(page("2"), UTF_8)
                    .replaceFirst("Content-Length: \\d+\r\n", length)
                    .getBytes(UTF_8);

            assertThat(outcomes("a.warc", page("1"), broken, page("3"))).containsExactly("1", "warc-broken", "3");
            assertThat(outcomes("b.warc.gz", members(page("1"), broken, page("3"))))
                    .containsExactly("1", "warc-broken", "3");
            assertThat(outcomes("c.warc.gz", gzip(joined(page("1"), broken, page("3")))))
                    .containsExactly("1", "warc-broken", "3");
        }
    }

    @Test
    void aGzipMemberWithAWrongChecksumCostsOneRecord() throws IOException {
        byte[] member = gzip(page("2"));
        member[member.length - 6] ^= 1;

        Rejected rejected = rejection("a.warc.gz", gzip(page("1")), member, gzip(page("3")));

        assertThat(outcomes("a.warc.gz", gzip(page("1")), member, gzip(page("3"))))
                .containsExactly("1", "warc-broken", "3");
        assertThat(rejected.letter().origin()).isEqualTo("file:a.warc.gz@" + gzip(page("1")).length);
        assertThat(rejected.letter().detail()).startsWith("gzip: ");
        assertThat(new String(rejected.rawBytes(), UTF_8)).startsWith("WARC/1.0\r\nWARC-Type: response");
    }

    @Test
    void aChangedByteInAMemberCostsOneRecord() throws IOException {
        byte[] member = gzip(page("2"));
        for (int at = 0; at < member.length; at += 7) {
            byte[] damaged = member.clone();
            damaged[at] ^= 0x55;

            List<String> outcomes = outcomes("a.warc.gz", gzip(page("1")), damaged, gzip(page("3")));

            // the name of the system in the header does not count
            assertThat(outcomes).startsWith("1").endsWith("3").hasSize(3);
        }
    }

    @Test
    void garbageBetweenRecordsIsOneRejection() throws IOException {
        byte[] words = bytes("some words that are no record\r\n");

        assertThat(outcomes("a.warc", page("1"), words, page("2"))).containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("b.warc", page("1"), noise(5_000), page("2"))).containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("c.warc.gz", gzip(page("1")), words, gzip(page("2"))))
                .containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("d.warc.gz", gzip(page("1")), noise(200_000), gzip(page("2"))))
                .containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("e.warc.gz", gzip(page("1")), gzip(words), gzip(page("2"))))
                .containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("f.warc.gz", gzip(joined(page("1"), words, page("2")))))
                .containsExactly("1", "warc-broken", "2");
        assertThat(outcomes("g.warc.gz", words, gzip(page("1")), words))
                .containsExactly("warc-broken", "1", "warc-broken");
    }

    @Test
    void emptyMembersAndBlankLinesAreNothing() throws IOException {
        assertThat(outcomes("a.warc.gz", gzip(new byte[0]), gzip(page("1")), gzip(bytes("\r\n\r\n")), gzip(page("2"))))
                .containsExactly("1", "2");
        assertThat(outcomes("b.warc", bytes("\r\n\n"), page("1"), bytes("\r\n\r\n\r\n"), page("2"), bytes("\r\n")))
                .containsExactly("1", "2");
    }

    @Test
    void whatIsNoArchiveIsOneRejection() throws IOException {
        assertThat(outcomes("a.warc", bytes("no archive"))).containsExactly("warc-broken");
        assertThat(outcomes("b.warc.gz", bytes("no archive"))).containsExactly("warc-broken");
        assertThat(outcomes("c.warc", new byte[0])).containsExactly("empty");
        assertThat(outcomes("d.warc.gz", gzip(new byte[0]))).containsExactly("empty");
        assertThat(outcomes("e.warc", gzip(page("1")))).containsExactly("warc-broken");
    }

    @Test
    void aBlockThatIsNotWhatItsDigestSaysIsRejected() throws IOException {
        String block = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>The bridge is open.";
        String type = "Content-Type: application/http; msgtype=response\r\n";
        String right = "WARC-Block-Digest: sha1:" + sha1(block) + "\r\n";
        String unknown = "WARC-Block-Digest: blake9:abc\r\n";

        assertThat(outcomes(
                        "a.warc",
                        record("response", url("1"), type + right, bytes(block)),
                        record("response", url("2"), type + right, bytes(block.replace("open", "shut"))),
                        record("response", url("3"), type + unknown, bytes(block)),
                        record("response", url("4"), type + "WARC-Block-Digest: ???\r\n", bytes(block))))
                .containsExactly("1", "warc-broken", "3", "4");
    }

    @Test
    void aHeaderThatNeverEndsIsRejectedByTheCapsName() throws IOException {
        limit(2_000, 1 << 20);
        byte[] endless = bytes("WARC/1.0\r\nWARC-Type: response\r\nX-Long: " + "a".repeat(100_000));

        assertThat(rejection("a.warc", page("1"), endless, bytes("\r\n\r\n"), page("2"))
                        .letter()
                        .detail())
                .isEqualTo("max-header-bytes is 2000, the record's header is larger");
        assertThat(outcomes("b.warc.gz", members(page("1"), endless, page("2"))))
                .containsExactly("1", "too-large", "2");
    }

    @Test
    void anHttpHeadThatNeverEndsIsRejectedByTheCapsName() throws IOException {
        limit(2_000, 1 << 20);
        byte[] endless = response(url("2"), "200 OK\r\nX-Long: " + "a".repeat(100_000), "<html>");

        assertThat(rejection("a.warc", page("1"), endless, page("3")).letter().detail())
                .isEqualTo("max-header-bytes is 2000, the HTTP response's head is larger");
        assertThat(outcomes("a.warc", page("1"), endless, page("3"))).containsExactly("1", "too-large", "3");
    }

    @Test
    void aGzipHeaderThatNeverEndsIsRejectedByTheCapsName() throws IOException {
        limit(2_000, 1 << 20);
        byte[] named = joined(new byte[] {0x1F, (byte) 0x8B, 8, 8, 0, 0, 0, 0, 0, 0}, bytes("n".repeat(100_000)));

        assertThat(rejection("a.warc.gz", gzip(page("1")), named, gzip(page("2")))
                        .letter()
                        .detail())
                .startsWith("max-header-bytes");
        assertThat(outcomes("a.warc.gz", gzip(page("1")), named, gzip(page("2"))))
                .containsExactly("1", "too-large", "2");
    }

    @Test
    void aRecordThatIsTooLargeIsPassedOverByTheCapsName() throws IOException {
        limit(2_000, 10_000);
        byte[] large = response(url("2"), "200 OK\r\nContent-Type: video/mp4", noise(20_000));

        assertThat(rejection("a.warc", page("1"), large, page("3")).letter().detail())
                .startsWith("max-record-bytes is 10000, the record has 200");
        assertThat(outcomes("a.warc", page("1"), large, page("3"))).containsExactly("1", "too-large", "3");
        assertThat(outcomes("b.warc.gz", members(page("1"), large, page("3")))).containsExactly("1", "too-large", "3");
    }

    @Test
    void aPageThatIsTooLargeIsRejectedByTheCapsName() throws IOException {
        byte[] large = response(url("2"), "200 OK\r\nContent-Type: text/html", noise(17 << 20));

        assertThat(rejection("a.warc", page("1"), large, page("3")).letter().detail())
                .isEqualTo("max-html-bytes is 16777216, the body has more");
    }

    @Test
    void aGzipBombInAResponseIsRejectedByTheCapsName() throws IOException {
        byte[] bomb =
                response(url("2"), "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip", bomb(100 << 20));
        // 60 MB of <p>
        byte[] brotli = response(url("3"), "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br", brotliBomb());

        assertThat(outcomes("a.warc", page("1"), bomb, brotli, page("4")))
                .containsExactly("1", "gzip-bomb", "gzip-bomb", "4");
        assertThat(rejection("a.warc", page("1"), bomb).letter().detail()).startsWith("max-inflate-ratio is 400, ");
    }

    @Test
    void aMemberThatIsABombIsRejectedByTheCapsName() throws IOException {
        byte[] bomb = gzip(response(url("2"), "200 OK\r\nContent-Type: image/png", new byte[20 << 20]));

        assertThat(outcomes("a.warc.gz", gzip(page("1")), bomb, gzip(page("3"))))
                .containsExactly("1", "gzip-bomb", "3");
        assertThat(rejection("a.warc.gz", gzip(page("1")), bomb).letter().detail())
                .startsWith("max-inflate-ratio is 400, ");
    }

    @Test
    void lineEndsWithoutEndAreABomb() throws IOException {
        limit(2_000, 1 << 20);

        assertThat(outcomes("a.warc", page("1"), bytes("\r\n".repeat(1 << 20)), page("2")))
                .startsWith("1")
                .endsWith("2");
        assertThat(outcomes("b.warc", page("1"), bytes("\r\n".repeat(1 << 20)), page("2")))
                .contains("gzip-bomb");
    }

    @Test
    void hostileArchivesTakeTimeLinearToTheirSize() throws IOException {
        byte[] lies = bytes(
                "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: text/html\r\nContent-Length: 10000000\r\n\r\nx"
                        .repeat(20_000));
        byte[] magic = new byte[6 << 20];
        for (int i = 0; i < magic.length; i += 4) {
            magic[i] = 0x1F;
            magic[i + 1] = (byte) 0x8B;
            magic[i + 2] = 8;
        }

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            assertThat(outcomes("a.warc", lies)).isNotEmpty().containsOnly("warc-broken");
            assertThat(outcomes("b.warc.gz", gzip(page("1")), magic)).containsExactly("1", "warc-broken");
            assertThat(outcomes("c.warc.gz", gzip(lies))).isNotEmpty().containsOnly("warc-broken");
        });
    }

    private static byte[] bomb(int bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < bytes >> 20; i++) {
                gzip.write(zeros);
            }
        }
        return out.toByteArray();
    }

    private static byte[] brotliBomb() {
        return HexFormat.of().parseHex(BROTLI_BOMB);
    }

    private static String sha1(String text) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-1").digest(bytes(text)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final String BROTLI_BOMB =
            "cbffff3ff825797ce0e2b320e0f6fecff1ffff0f7e0980382c00d0bdffe3ffff1ffc1200715800a07bffc7ffff3ff82500e2b00040f7fe8fffff7ff04b00c4610180eefd1fffffffe0970088c30200ddfb3ffeffffc12f0110870500baf77ff96f38815f02200e0b0074fd2600";
}
