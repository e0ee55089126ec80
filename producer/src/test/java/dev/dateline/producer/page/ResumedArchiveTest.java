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

import dev.dateline.schemas.avro.SourceState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever goes on from a state reads what lies behind it, and nothing twice. */
class ResumedArchiveTest {
    @TempDir
    private Path folder;

    private final PageReader reader = new PageReader(PageLimits.DEFAULTS);

    /** Ends the reading after so many outcomes, as a kill would: the state that was marked last stands. */
    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Memory implements ResumableSource.Sink {
        private final List<String> outcomes = new ArrayList<>();
        private final List<String> covered = new ArrayList<>();
        private final List<SourceState> states = new ArrayList<>();
        private int marksToLive = Integer.MAX_VALUE;

        @Override
        public void accept(PageOutcome outcome) {
            outcomes.add(outcome.fold(
                    ok -> ok.page().getUrl().replaceFirst(".*/", ""),
                    rejected -> rejected.letter().reason()));
        }

        @Override
        public void mark(SourceState state) {
            if (marksToLive-- == 0) {
                throw new Killed();
            }
            covered.clear();
            covered.addAll(outcomes);
            states.add(state);
        }

        Optional<SourceState> last() {
            return states.isEmpty() ? Optional.empty() : Optional.of(states.get(states.size() - 1));
        }
    }

    private ResumableSource source(String name, byte[] bytes) throws IOException {
        List<ResumableSource> archives = reader.archives(List.of(Files.write(folder.resolve(name), bytes)));
        assertThat(archives).hasSize(1);
        return archives.get(0);
    }

    private static byte[] archive(String kind) throws IOException {
        byte[] broken = bytes("WARC/1.0\r\nbroken\r\n\r\n");
        byte[] gone = response(url("gone"), "404 Not Found\r\nContent-Type: text/html", "<p>gone");
        byte[][] records = {info(), page("1"), gone, broken, page("2"), page("3"), gone, page("4")};
        return switch (kind) {
            case "a.warc" -> joined(records);
            case "members.warc.gz" -> members(records);
            case "one.warc.gz" -> gzip(joined(records));
            default ->
                joined(
                        gzip(joined(info(), page("1"), gone)),
                        gzip(joined(broken, page("2"))),
                        gzip(page("3")),
                        gzip(joined(gone, page("4"))));
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.warc", "members.warc.gz", "one.warc.gz", "several.warc.gz"})
    void aReadingThatIsKilledAnywhereIsGoneOnWithWithoutLossOrDouble(String kind) throws IOException {
        ResumableSource source = source(kind, archive(kind));
        Memory whole = new Memory();
        source.forEach(Optional.empty(), whole);
        assertThat(whole.outcomes).containsExactly("1", "warc-broken", "2", "3", "4");

        for (int marks = 0; marks < whole.states.size(); marks++) {
            Memory first = new Memory();
            first.marksToLive = marks;
            try {
                source.forEach(Optional.empty(), first);
            } catch (Killed e) {
                // on purpose
            }
            Memory second = new Memory();
            source.forEach(first.last(), second);

            assertThat(first.covered).as("killed at mark %d", marks).hasSizeLessThanOrEqualTo(whole.outcomes.size());
            assertThat(joinedLists(first.covered, second.outcomes)).containsExactlyElementsOf(whole.outcomes);
            assertThat(second.last()).isEqualTo(whole.last());
        }
    }

    private static List<String> joinedLists(List<String> first, List<String> second) {
        List<String> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    @Test
    void theStateCountsOverAllRuns() throws IOException {
        ResumableSource source = source("a.warc", archive("a.warc"));
        Memory memory = new Memory();

        source.forEach(Optional.empty(), memory);

        SourceState last = memory.last().orElseThrow();
        assertThat(last.getSource()).isEqualTo(source.source());
        assertThat(last.getKind()).isEqualTo("WARC");
        assertThat(last.getFinished()).isTrue();
        assertThat(last.getPages()).isEqualTo(4);
        assertThat(last.getRejected()).isEqualTo(1);
        assertThat(last.getSkipped()).isEqualTo(3);
        assertThat(last.getPosition()).isEqualTo(archive("a.warc").length);
        assertThat(memory.states.subList(0, memory.states.size() - 1)).allMatch(state -> !state.getFinished());
    }

    @Test
    void whatIsFinishedHasNothingMore() throws IOException {
        ResumableSource source = source("a.warc.gz", archive("members.warc.gz"));
        Memory first = new Memory();
        source.forEach(Optional.empty(), first);
        Memory second = new Memory();

        source.forEach(first.last(), second);

        assertThat(second.outcomes).isEmpty();
        assertThat(second.last()).isEqualTo(first.last());
    }

    @Test
    void anArchiveIsKnownByItsNameSizeAndBeginningWhereverItLies() throws IOException {
        byte[] archive = archive("a.warc");
        String here = source("a.warc", archive).source();
        Files.createDirectories(folder.resolve("moved"));
        String moved = source("moved/a.warc", archive).source();
        String renamed = source("b.warc", archive).source();
        archive[20] ^= 1;

        assertThat(here).matches("warc:a\\.warc:" + archive.length + ":[0-9a-f]{16}");
        assertThat(moved).isEqualTo(here);
        assertThat(renamed).isNotEqualTo(here);
        assertThat(source("a.warc", archive).source()).isNotEqualTo(here);
        assertThat(source("a.warc", joined(archive, new byte[1])).source()).isNotEqualTo(here);
    }

    @Test
    void archivesAreReadApartFromOtherFiles() throws IOException {
        Files.write(folder.resolve("a.warc"), joined(page("1")));
        Files.write(folder.resolve("b.txt"), bytes("The bridge is open."));
        Files.createDirectories(folder.resolve("sub"));
        Files.write(folder.resolve("sub/c.warc.gz"), gzip(page("2")));
        List<String> files = new ArrayList<>();

        reader.filesButArchives(List.of(folder))
                .forEach(outcome -> files.add(
                        outcome.fold(PageOutcome.Ok::origin, r -> r.letter().origin())));

        assertThat(files).singleElement().satisfies(origin -> assertThat(origin).endsWith("b.txt"));
        assertThat(reader.archives(List.of(folder)))
                .extracting(ResumableSource::name)
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("/a.warc"),
                        second -> assertThat(second).endsWith("/sub/c.warc.gz"));
    }
}
