package dev.dateline.standalone;

import dev.dateline.schemas.registry.HttpSchemaRegistry;
import dev.dateline.streams.DatelineStreams;
import dev.dateline.streams.StreamsSettings;
import dev.dateline.streams.code.PackagedCoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** The Streams app in a JVM that can be killed: works until the end of its input. */
final class StreamsProcess {
    private StreamsProcess() {}

    /** Bootstrap servers, URL of the registry, state directory. */
    public static void main(String[] args) throws InterruptedException {
        StreamsSettings settings = StreamsSettings.defaults(args[0], Path.of(args[2]));
        try (DatelineStreams streams =
                DatelineStreams.start(settings, new HttpSchemaRegistry(args[1]), PackagedCoder::load)) {
            CompletableFuture.anyOf(streams.failure(), CompletableFuture.supplyAsync(StreamsProcess::endOfInput))
                    .join();
        }
    }

    private static boolean endOfInput() {
        try {
            return System.in.readAllBytes().length == 0;
        } catch (IOException e) {
            return true;
        }
    }

    static Process start(String bootstrap, String registryUrl, Path stateDir, Path log) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        StreamsProcess.class.getName(),
                        bootstrap,
                        registryUrl,
                        stateDir.toString())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }
}
