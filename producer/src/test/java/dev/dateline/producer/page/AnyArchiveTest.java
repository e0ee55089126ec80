package dev.dateline.producer.page;

import static dev.dateline.producer.page.ArchiveBytes.bytes;
import static dev.dateline.producer.page.ArchiveBytes.gzip;
import static dev.dateline.producer.page.ArchiveBytes.info;
import static dev.dateline.producer.page.ArchiveBytes.joined;
import static dev.dateline.producer.page.ArchiveBytes.members;
import static dev.dateline.producer.page.ArchiveBytes.page;
import static dev.dateline.producer.page.ArchiveBytes.response;
import static dev.dateline.producer.page.ArchiveBytes.url;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.producer.page.AnyBytesTest.Damage;
import dev.dateline.schemas.avro.SourceState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever an archive's bytes are: nothing is thrown, it comes to an end, and it is the same wherever it is broken off and gone on with. */
class AnyArchiveTest {
    private static final PageLimits LIMITS = new PageLimits(3_000, 100, 4_000, 4, 1 << 20, 50, 4_000, 50, 700, 6_000);
    private static Path folder = Path.of("");

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("any-archive");
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
    void anyBytesAreAccountedFor(@ForAll("archives") byte[] archive, @ForAll("names") String name) {
        Memory memory = new Memory();

        source(name, archive).forEach(Optional.empty(), memory);

        SourceState last = memory.states.get(memory.states.size() - 1);
        assertThat(last.getFinished()).isTrue();
        assertThat(last.getPosition()).isEqualTo(archive.length);
        assertThat(last.getPages() + last.getRejected()).isEqualTo(memory.outcomes.size());
        assertThat(last.getPages() + last.getRejected() + last.getSkipped()).isPositive();
        assertThat(memory.outcomes).allSatisfy(outcome -> AnyBytesTest.isSound(outcome, LIMITS));
        assertThat(memory.states.stream().map(AnyArchiveTest::place)).isSorted();
    }

    @Property(tries = 400, seed = "20241031")
    void goingOnFromAnyMarkGivesTheRest(
            @ForAll("archives") byte[] archive, @ForAll("names") String name, @ForAll double where) {
        ResumableSource source = source(name, archive);
        Memory whole = new Memory();
        source.forEach(Optional.empty(), whole);
        int mark = (int) (Math.abs(where) % 1 * whole.states.size());
        Memory rest = new Memory();

        source.forEach(Optional.of(whole.states.get(mark)), rest);

        assertThat(rest.outcomes.stream().map(Object::toString))
                .containsExactlyElementsOf(
                        whole.outcomes.subList(whole.marked.get(mark), whole.outcomes.size()).stream()
                                .map(Object::toString)
                                .toList());
    }

    private static String place(SourceState state) {
        return "%012d %012d".formatted(state.getPosition(), state.getWithin());
    }

    private static ResumableSource source(String name, byte[] archive) {
        try {
            Path file = Files.write(folder.resolve(name), archive);
            return new PageReader(LIMITS).archives(List.of(file)).get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("any.warc", "any.warc.gz");
    }

    @Provide
    Arbitrary<byte[]> archives() {
        Arbitrary<byte[]> record =
                Combinators.combine(Arbitraries.of(records()), damages()).as(AnyArchiveTest::damaged);
        Arbitrary<byte[]> inner = record.list().ofMaxSize(5).map(AnyArchiveTest::all);
        Arbitrary<byte[]> member =
                Combinators.combine(inner, damages()).as((bytes, damages) -> damaged(zipped(bytes), damages));
        return Arbitraries.oneOf(
                inner,
                member.list().ofMaxSize(5).map(AnyArchiveTest::all),
                Combinators.combine(inner, damages()).as((bytes, damages) -> damaged(zipped(bytes), damages)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(600));
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.bytes())
                .as(Damage::new);
        return Arbitraries.oneOf(Arbitraries.just(List.of()), damage.list().ofMaxSize(2));
    }

    private static List<byte[]> records() {
        try {
            return List.of(
                    page("1"),
                    page("2"),
                    info(),
                    response(
                            url("z"),
                            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
                            gzip(bytes("<p>The bridge is open."))),
                    response(
                            url("c"),
                            "200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked",
                            "8\r\n<p>Open.\r\n0\r\n\r\n"),
                    response(url("large"), "200 OK\r\nContent-Type: text/html", "<p>Open. ".repeat(600)),
                    response(url("larger"), "200 OK\r\nContent-Type: text/html", "<p>Open. ".repeat(900)),
                    response(url("img"), "200 OK\r\nContent-Type: image/png", new byte[50]),
                    response(url("no"), "404 Gone", ""),
                    bytes("WARC/1.0\r\n\r\n"),
                    bytes("\r\n"),
                    members(page("nested")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] damaged(byte[] bytes, List<Damage> damages) {
        byte[] damaged = bytes;
        for (Damage damage : damages) {
            damaged = damage.done(damaged);
        }
        return damaged;
    }

    private static byte[] all(List<byte[]> parts) {
        return joined(parts.toArray(byte[][]::new));
    }

    private static byte[] zipped(byte[] bytes) {
        try {
            return gzip(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Memory implements ResumableSource.Sink {
        private final List<PageOutcome> outcomes = new ArrayList<>();
        private final List<SourceState> states = new ArrayList<>();
        private final List<Integer> marked = new ArrayList<>();

        @Override
        public void accept(PageOutcome outcome) {
            outcomes.add(outcome);
        }

        @Override
        public void mark(SourceState state) {
            states.add(state);
            marked.add(outcomes.size());
        }
    }
}
