package dev.dateline.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.standalone.fixture.MixedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Good pages, the same pages again and every kind of bad input, in one run: all of it is accounted for, in bounded memory. */
@Timeout(300)
class MixedFolderIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long TWO_GIB = 2L << 30;
    private static final long KIB = 1L << 10;

    @TempDir
    Path directory;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "memory is read from /proc")
    void theLedgerBalancesAndTheProcessTreeStaysBelowTwoGib() throws Exception {
        MixedFolder mixed = MixedFolder.write(directory.resolve("mixed"));
        Path out = directory.resolve("out");
        long most = 0;

        try (DatelineProcess run =
                DatelineProcess.start(directory, "run", "--in", mixed.path().toString(), "--out", out.toString())) {
            do {
                most = Math.max(most, residentBytes(run.process()));
            } while (!run.process().waitFor(100, TimeUnit.MILLISECONDS));

            assertThat(run.end()).as(run.errors()).isZero();
        }

        JsonNode ledger = JSON.readTree(out.resolve("ledger.json").toFile());
        assertThat(ledger.path("balanced").asBoolean()).isTrue();
        assertThat(ledger.path("pagesRead").asLong()).isEqualTo(mixed.read());
        assertThat(ledger.path("pagesPublished").asLong()).isEqualTo(mixed.published());
        assertThat(counts(ledger.path("pagesRejected"))).isEqualTo(mixed.rejected());
        assertThat(ledger.path("originals").asLong()).isEqualTo(mixed.originals());
        assertThat(ledger.path("copies").asLong()).isEqualTo(mixed.copies());
        assertThat(ledger.path("updates").asLong()).isEqualTo(mixed.updates());
        assertThat(Files.readAllLines(out.resolve("articles.jsonl")))
                .hasSize((int) (mixed.originals() + mixed.copies() + mixed.updates()));
        assertThat(most).isBetween(KIB, TWO_GIB);
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.properties()
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue().asLong()));
        return counts;
    }

    /** Resident memory of a process and all below it; a process that has just ended counts nothing. */
    private static long residentBytes(Process process) {
        return LongStream.concat(
                        LongStream.of(process.pid()), process.descendants().mapToLong(ProcessHandle::pid))
                .map(MixedFolderIT::residentBytes)
                .sum();
    }

    private static long residentBytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIB)
                    .sum();
        } catch (NoSuchFileException | UncheckedIOException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
