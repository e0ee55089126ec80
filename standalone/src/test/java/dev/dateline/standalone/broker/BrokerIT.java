package dev.dateline.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BrokerIT {
    private static final List<String> TEXTS =
            IntStream.range(0, 500).mapToObj(number -> "note " + number).toList();

    @TempDir
    private Path data;

    @Test
    void keepsEveryAcknowledgedRecordThroughKillAndStop() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(data, 0))) {
            Records.createTopic(broker.bootstrap());
            Records.write(broker.bootstrap(), TEXTS);
            broker.kill();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(data, 0))) {
            assertThat(Records.read(broker.bootstrap())).isEqualTo(TEXTS);
            Records.write(broker.bootstrap(), List.of("after the kill"));
        }

        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(data, 0))) {
            List<String> found = Records.read(broker.bootstrap());

            assertThat(found).hasSize(TEXTS.size() + 1).startsWith("note 0").endsWith("after the kill");
        }
    }

    @Test
    void stopsWithinTenSecondsAndLeavesNoProcessAndNoLock() {
        EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(data, 0));
        long began = System.nanoTime();

        broker.close();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(ProcessHandle.of(broker.pid())).isEmpty();
        assertThat(broker.ended()).succeedsWithin(Duration.ofSeconds(1));
    }

    @Test
    void aSecondStartOnTheSameDirectoryIsRefusedInOneLineAndDisturbsNothing() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(BrokerOptions.of(data, 0))) {
            Records.createTopic(broker.bootstrap());

            assertThatThrownBy(() -> EmbeddedBroker.start(BrokerOptions.of(data, 0)))
                    .isInstanceOf(DataDirectoryBusy.class)
                    .hasMessage("the data directory " + data
                            + " is in use by another Dateline: stop it, or give another directory with --data");
            Records.write(broker.bootstrap(), List.of("still here"));
            assertThat(Records.read(broker.bootstrap())).containsExactly("still here");
        }
    }

    @Test
    void aTakenPortIsToldInOneLine() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> EmbeddedBroker.start(BrokerOptions.of(data, port)))
                    .isInstanceOf(PortTaken.class)
                    .hasMessage("port " + port + " for the broker is taken: stop what listens there, or give another"
                            + " with --broker-port (0 for a free one)");
        }
    }

    @Test
    void aDirectoryThatCannotBeUsedIsToldWithItsReason() throws Exception {
        Path file = Files.writeString(data.resolve("file"), "no directory");

        assertThatThrownBy(() -> EmbeddedBroker.start(BrokerOptions.of(file, 0)))
                .isInstanceOf(StartFailed.class)
                .hasMessageContainingAll("the data directory " + file, "Not a directory");
    }

    @Test
    void aPortThatIsTakenWhileTheBrokerStartsIsTold() throws Exception {
        BrokerOptions options = BrokerOptions.of(data, 0);
        Files.createDirectories(options.kafkaDirectory());
        Files.createDirectories(options.logDirectory());
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = BrokerProcess.launch(options, other.getLocalPort(), LoopbackPort.free(), List.of());

            assertThat(BrokerProcess.word(process))
                    .succeedsWithin(Duration.ofSeconds(60))
                    .isEqualTo(BrokerMain.PORT_TAKEN);
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void theBrokerEndsWhenItsAppIsKilledAndTheNextAppTakesTheDirectoryOver() throws Exception {
        Process app = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerOwner.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader told = new BufferedReader(new InputStreamReader(app.getInputStream(), StandardCharsets.UTF_8));
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(told.readLine())).orElseThrow();

        app.destroyForcibly();

        try (EmbeddedBroker next = EmbeddedBroker.start(BrokerOptions.of(data, 0))) {
            orphan.onExit().get(10, TimeUnit.SECONDS);
            assertThat(next.ended()).isNotDone();
        }
    }

    @Test
    void aRehearsalLeavesAnArchiveThatTheNextStartUses() throws Exception {
        Path cache = data.resolve("cache");
        Rehearsal.main(new String[] {cache.toString()});

        try (EmbeddedBroker broker = EmbeddedBroker.start(new BrokerOptions(data, 0, cache));
                Stream<Path> files = Files.list(cache)) {
            List<Path> archives = files.toList();

            assertThat(archives).singleElement().asString().matches(".*/broker-[0-9a-f]{16}\\.jsa");
            Path mapped = Path.of("/proc", Long.toString(broker.pid()), "maps");
            assumeThat(mapped).exists();
            assertThat(mapped).content().contains(archives.get(0).toString());
        }
    }
}
