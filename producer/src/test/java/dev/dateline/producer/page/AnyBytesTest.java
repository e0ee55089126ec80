package dev.dateline.producer.page;

import static dev.dateline.producer.page.Reading.reason;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.PageOutcome.Ok;
import dev.dateline.producer.page.PageOutcome.Rejected;
import dev.dateline.schemas.avro.ScrapedPage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever the bytes are: nothing is thrown, nothing is lost, and what is called a page is one. */
class AnyBytesTest {
    private static final PageLimits LIMITS = TextLimits.of(300, 40, 400, 4, 1 << 20, 50);
    private static Path folder = Path.of("");

    private final Reading reading = new Reading(LIMITS);

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-bytes");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Property(seed = "20241031")
    void aTextFileIsOnePageOrOneRejection(@ForAll("bytes") byte[] bytes) {
        List<PageOutcome> outcomes = reading.of(file("any.txt", bytes));

        assertThat(outcomes).hasSize(1).allSatisfy(AnyBytesTest::isSound);
        if (outcomes.get(0) instanceof Ok ok
                && !new String(bytes, UTF_8).matches("(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F].*")) {
            String text = new String(bytes, UTF_8);
            assertThat(ok.page().getBody()).isEqualTo(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    @Property(seed = "20241031")
    void everyLineThatIsNotBlankIsOnePageOrOneRejection(@ForAll("lines") byte[] bytes) {
        List<PageOutcome> outcomes = reading.ofStream(bytes);

        assertThat(outcomes).allSatisfy(AnyBytesTest::isSound);
        if (!outcomes.stream().anyMatch(outcome -> origin(outcome).equals("stdin"))) {
            assertThat(outcomes.stream().map(AnyBytesTest::origin)).containsExactlyElementsOf(linesNotBlank(bytes));
        }
    }

    @Property(seed = "20241031")
    void aCompressedFileIsReadToItsEndOrRejectedAtItsDamage(
            @ForAll("lines") byte[] bytes, @ForAll("damages") List<Damage> damages) throws IOException {
        byte[] damaged = Reading.gzip(bytes);
        for (Damage damage : damages) {
            damaged = damage.done(damaged);
        }

        List<PageOutcome> outcomes = reading.of(file("any.jsonl.gz", damaged));

        assertThat(outcomes).isNotEmpty().allSatisfy(AnyBytesTest::isSound);
        if (Arrays.equals(damaged, Reading.gzip(bytes))) {
            assertThat(outcomes).noneMatch(outcome -> reason(outcome).startsWith("gzip"));
        }
    }

    @Property(tries = 300, seed = "20241031")
    void bytesThatAreNoGzipAreRejectedOnce(@ForAll("almostGzip") byte[] bytes) {
        assertThat(reading.reasons(file("any.txt.gz", bytes))).containsExactly("gzip-broken");
    }

    @Property(seed = "20241031")
    void readingTwiceGivesTheSame(@ForAll("lines") byte[] bytes) {
        assertThat(reading.ofStream(bytes)).isEqualTo(reading.ofStream(bytes));
    }

    private static void isSound(PageOutcome outcome) {
        isSound(outcome, LIMITS);
    }

    static void isSound(PageOutcome outcome, PageLimits limits) {
        if (outcome instanceof Ok ok) {
            ScrapedPage page = ok.page();
            String all = page.getUrl() + page.getSource() + page.getTitle() + page.getBody() + page.getLanguage();
            assertThat(new String(all.getBytes(UTF_8), UTF_8))
                    .isEqualTo(all)
                    .doesNotContainPattern("[\\x00-\\x08\\x0B-\\x1F\\x7F]");
            assertThat(page.getBody()).isNotBlank();
            assertThat(page.getUrl()).isNotBlank();
            assertThat(page.getBody().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(limits.maxPageBytes());
        } else if (outcome instanceof Rejected rejected) {
            assertThat(rejected.letter().reason()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(rejected.letter().detail()).isNotBlank().doesNotContain("\n", "Exception");
            assertThat(rejected.key()).isNotBlank();
            assertThat(rejected.rawBytes()).hasSizeLessThanOrEqualTo(limits.maxPageBytes());
        }
    }

    private static String origin(PageOutcome outcome) {
        return outcome.fold(Ok::origin, rejected -> rejected.letter().origin());
    }

    private static List<String> linesNotBlank(byte[] bytes) {
        List<String> origins = new ArrayList<>();
        // one char a byte, so that the count of lines does not depend on what is under test
        String[] lines = new String(bytes, ISO_8859_1).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
            if (!line.matches("(\u00EF\u00BB\u00BF)?[ \t]*") || line.length() > LIMITS.maxLineBytes()) {
                origins.add("stdin:" + (i + 1));
            }
        }
        return origins;
    }

    private static Path file(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.oneOf(
                Arbitraries.bytes().array(byte[].class).ofMaxSize(600),
                Arbitraries.strings().ofMaxLength(200).map(text -> text.getBytes(UTF_8)));
    }

    @Provide
    Arbitrary<byte[]> almostGzip() {
        byte[] magic = {0x1F, (byte) 0x8B, 8};
        return Arbitraries.oneOf(bytes(), bytes().map(bytes -> Damage.joined(magic, bytes)));
    }

    @Provide
    Arbitrary<byte[]> lines() {
        Arbitrary<byte[]> line = Combinators.combine(
                        Arbitraries.of(GOOD_LINES), damages().filter(damages -> damages.size() < 4))
                .as((good, damages) -> {
                    byte[] bytes = good.getBytes(UTF_8);
                    for (Damage damage : damages) {
                        bytes = damage.done(bytes);
                    }
                    return bytes;
                });
        return Arbitraries.oneOf(line, Arbitraries.bytes().array(byte[].class).ofMaxSize(500))
                .list()
                .ofMaxSize(6)
                .map(lines -> {
                    ByteArrayOutputStream all = new ByteArrayOutputStream();
                    lines.forEach(bytes -> {
                        all.writeBytes(bytes);
                        all.write('\n');
                    });
                    return all.toByteArray();
                });
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.bytes())
                .as(Damage::new)
                .list()
                .ofMaxSize(3);
    }

    private static final List<String> GOOD_LINES = List.of(
            "{\"url\":\"a:1\",\"body\":\"The bridge is open.\"}",
            "{\"url\":\"a:2\",\"body\":\"Z\\u00fcrich \\ud83d\\ude00 \\\"quoted\\\"\",\"publishedAt\":\"2024-10-31\"}",
            "{\"body\":\"Zürich 😀\",\"own\":{\"a\":[1,2.5e3,null,true]},\"url\":\"a:3\",\"title\":null}",
            "{\"url\":\"a:4\",\"body\":\"" + "long ".repeat(70) + "\"}",
            "[]",
            " ",
            "");

    /** One thing that happens to bytes on their way. */
    record Damage(int kind, double where, byte value) {
        byte[] done(byte[] bytes) {
            if (bytes.length == 0) {
                return new byte[] {value};
            }
            int at = Math.min(bytes.length - 1, (int) (where * bytes.length));
            return switch (kind) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
                case 2 -> replaced(bytes, at, value);
                case 3 -> replaced(bytes, at, (byte) (bytes[at] ^ 1));
                default -> joined(Arrays.copyOf(bytes, at + 1), Arrays.copyOfRange(bytes, at, bytes.length));
            };
        }

        private static byte[] replaced(byte[] bytes, int at, byte value) {
            byte[] copy = bytes.clone();
            copy[at] = value;
            return copy;
        }

        static byte[] joined(byte[] first, byte[] second) {
            byte[] both = Arrays.copyOf(first, first.length + second.length);
            System.arraycopy(second, 0, both, first.length, second.length);
            return both;
        }
    }
}
