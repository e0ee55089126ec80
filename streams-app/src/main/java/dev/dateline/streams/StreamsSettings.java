package dev.dateline.streams;

import dev.dateline.extract.ExtractLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Every knob of the Streams app. Immutable; made by {@link #defaults} and the {@code with} methods. All faults are told together.
 *
 * @param bootstrap brokers to ask first, {@code HOST:PORT,…}
 * @param applicationId prefix of internal topics, and consumer group: one a pipeline. Default {@code dateline}
 * @param stateDir where stores are kept; they are rebuilt from their changelogs where it is lost
 * @param instanceId stable over restarts, different for each instance: a restarted one has its partitions back at once. Default {@code local}
 * @param threads 1 to 64; one a core at most, and more than partitions stand idle. Default: cores, 4 at most
 * @param commitInterval 1 ms to 1 min; what is read committed is late by about this for each of two hops. Default 50 ms: events
 *     were read 0.28 s after their page at 20 pages/s, at 20 ms 0.17 s, but the story stage then takes in a quarter less
 * @param sessionTimeout 6 s to 30 min: how long a killed instance's partitions wait for it. Default 6 s, the least that brokers allow
 * @param memory 1 h to 1 year: how long a story takes in copies and updates, by record time; bounds the stores. Default 7 days
 * @param mostTexts 1,000 to 100,000,000: different texts remembered at once, some 1.8 kB of heap each; what came first is forgotten first. Default: nine
 *     twentieths of the heap beyond 200 MB
 * @param cacheBytes 0 to 4 GiB: records of the ledger that a transaction writes but once. Default 8 MiB
 * @param rocksDbBytes 8 MiB to 64 GiB: all stores of the process together, outside the heap. Default 64 MiB
 * @param maxPageBytes 64 KiB to 64 MiB: largest page taken in, uncompressed; larger ones are dead letters. Default 1 MiB. For more, the
 *     topics' {@code max.message.bytes} must be raised too
 * @param extract how much of a page in HTML is read. Default {@link ExtractLimits#DEFAULT}
 * @param kafka further properties of Kafka's clients, such as {@code security.protocol}; may hold secrets, which are never logged
 */
public record StreamsSettings(
        String bootstrap,
        String applicationId,
        Path stateDir,
        String instanceId,
        int threads,
        Duration commitInterval,
        Duration sessionTimeout,
        Duration memory,
        int mostTexts,
        long cacheBytes,
        long rocksDbBytes,
        int maxPageBytes,
        ExtractLimits extract,
        Map<String, String> kafka) {
    private static final long MIB = 1 << 20;
    /** Heap of a remembered text: 1,650 to 1,820 bytes, measured with 300,000 texts of 400 words. */
    private static final long TEXT_BYTES = 1_800;
    /** Heap that the data of coder and languages, Kafka's clients and all else take: what lived in a soak, less texts and told texts by estimate. */
    private static final long OTHER_BYTES = 200 * MIB;
    /** So that the book of events takes two thirds of what the index of texts takes at most: 3 to 10 kB each. */
    private static final int TEXTS_A_TOLD_ONE = 8;

    /**
     * @throws IllegalArgumentException which tells all faults, a line each
     */
    public StreamsSettings {
        kafka = Map.copyOf(kafka);
        List<String> faults = new ArrayList<>();
        if (bootstrap.isBlank()) {
            faults.add("bootstrap is empty: want HOST:PORT");
        }
        if (!applicationId.matches("[A-Za-z0-9._-]{1,100}")) {
            faults.add("applicationId must be 1 to 100 letters, digits, dots, dashes: " + applicationId);
        }
        if (!instanceId.matches("[A-Za-z0-9._-]{1,200}")) {
            faults.add("instanceId must be 1 to 200 letters, digits, dots, dashes: " + instanceId);
        }
        check(faults, "threads", threads, 1, 64);
        check(faults, "commitInterval", commitInterval, Duration.ofMillis(1), Duration.ofMinutes(1));
        check(faults, "sessionTimeout", sessionTimeout, Duration.ofSeconds(6), Duration.ofMinutes(30));
        check(faults, "memory", memory, Duration.ofHours(1), Duration.ofDays(365));
        check(faults, "mostTexts", mostTexts, 1_000, 100_000_000);
        check(faults, "cacheBytes", cacheBytes, 0L, 4096 * MIB);
        check(faults, "rocksDbBytes", rocksDbBytes, 8 * MIB, 65_536 * MIB);
        check(faults, "maxPageBytes", maxPageBytes, 64 << 10, 64 * (int) MIB);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
    }

    /** The defaults for a cluster and a state directory. */
    public static StreamsSettings defaults(String bootstrap, Path stateDir) {
        return new StreamsSettings(
                bootstrap,
                "dateline",
                stateDir,
                "local",
                Math.min(4, Runtime.getRuntime().availableProcessors()),
                Duration.ofMillis(50),
                Duration.ofSeconds(6),
                Duration.ofDays(7),
                fittingTexts(),
                8 * MIB,
                64 * MIB,
                (int) MIB,
                ExtractLimits.DEFAULT,
                Map.of());
    }

    public StreamsSettings withApplicationId(String id) {
        return turned(knobs -> knobs.applicationId = id);
    }

    public StreamsSettings withInstanceId(String id) {
        return turned(knobs -> knobs.instanceId = id);
    }

    public StreamsSettings withThreads(int n) {
        return turned(knobs -> knobs.threads = n);
    }

    public StreamsSettings withCommitInterval(Duration interval) {
        return turned(knobs -> knobs.commitInterval = interval);
    }

    public StreamsSettings withMemory(Duration length) {
        return turned(knobs -> knobs.memory = length);
    }

    public StreamsSettings withMostTexts(int most) {
        return turned(knobs -> knobs.mostTexts = most);
    }

    public StreamsSettings withExtract(ExtractLimits limits) {
        return turned(knobs -> knobs.extract = limits);
    }

    public StreamsSettings withKafka(Map<String, String> properties) {
        return turned(knobs -> knobs.kafka = properties);
    }

    private StreamsSettings turned(Consumer<Knobs> turn) {
        Knobs knobs = new Knobs(this);
        turn.accept(knobs);
        return knobs.settings();
    }

    /** Texts whose events are remembered at once: fewer than texts, for with its reports each takes 3 to 10 kB of heap, measured. */
    public int mostToldTexts() {
        return mostTexts / TEXTS_A_TOLD_ONE;
    }

    /** All values but those of Kafka's own properties, which may be secrets. */
    @Override
    public String toString() {
        return "bootstrap=" + bootstrap + " applicationId=" + applicationId + " stateDir=" + stateDir + " instanceId="
                + instanceId + " threads=" + threads + " commitInterval=" + commitInterval + " sessionTimeout="
                + sessionTimeout + " memory=" + memory + " mostTexts=" + mostTexts + " cacheBytes=" + cacheBytes
                + " rocksDbBytes=" + rocksDbBytes
                + " maxPageBytes=" + maxPageBytes + " extract=" + extract + " kafka=" + new TreeSet<>(kafka.keySet());
    }

    /** As many as nine twentieths of the heap hold that is left: with the book of events, three quarters are taken at most. */
    private static int fittingTexts() {
        long fit = (Runtime.getRuntime().maxMemory() - OTHER_BYTES) / 20 * 9 / TEXT_BYTES;
        return (int) Math.max(1_000, Math.min(100_000_000, fit));
    }

    private static <T extends Comparable<T>> void check(List<String> faults, String name, T value, T least, T most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            faults.add(name + " is " + value + ": want " + least + " to " + most);
        }
    }

    /** The settings while they are changed: the one place that copies them all. */
    private static final class Knobs {
        private final String bootstrap;
        private String applicationId;
        private final Path stateDir;
        private String instanceId;
        private int threads;
        private Duration commitInterval;
        private final Duration sessionTimeout;
        private Duration memory;
        private int mostTexts;
        private final long cacheBytes;
        private final long rocksDbBytes;
        private final int maxPageBytes;
        private ExtractLimits extract;
        private Map<String, String> kafka;

        Knobs(StreamsSettings from) {
            bootstrap = from.bootstrap;
            applicationId = from.applicationId;
            stateDir = from.stateDir;
            instanceId = from.instanceId;
            threads = from.threads;
            commitInterval = from.commitInterval;
            sessionTimeout = from.sessionTimeout;
            memory = from.memory;
            mostTexts = from.mostTexts;
            cacheBytes = from.cacheBytes;
            rocksDbBytes = from.rocksDbBytes;
            maxPageBytes = from.maxPageBytes;
            extract = from.extract;
            kafka = from.kafka;
        }

        StreamsSettings settings() {
            return new StreamsSettings(
                    bootstrap,
                    applicationId,
                    stateDir,
                    instanceId,
                    threads,
                    commitInterval,
                    sessionTimeout,
                    memory,
                    mostTexts,
                    cacheBytes,
                    rocksDbBytes,
                    maxPageBytes,
                    extract,
                    kafka);
        }
    }
}
