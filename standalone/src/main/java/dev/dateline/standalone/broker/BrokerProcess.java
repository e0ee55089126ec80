package dev.dateline.standalone.broker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Starts the child JVM and listens to what it says of its start. */
final class BrokerProcess {
    /** Heap that holds the buffers of a broker of this size; more serves only to be filled. */
    private static final String HEAP = "-Xmx320m";

    /**
     * No optimising compiler: a start took 1.2 s of CPU with the archive, against 2.0 s, and the third 60,000 records of 3.5 kB 9 µs each, against
     * 18 µs with the compiler still at work.
     */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

    /** Set in the environment for the app, not for its broker. */
    private static final List<String> JAVA_OPTIONS = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private BrokerProcess() {}

    static Process launch(BrokerOptions options, int port, int controllerPort, List<String> jvmOptions)
            throws IOException {
        List<String> command = new ArrayList<>(java(options, jvmOptions));
        command.add(options.kafkaDirectory().toString());
        command.add(options.dataDirectory().resolve("lock").toString());
        command.addAll(List.of(Integer.toString(port), Integer.toString(controllerPort)));
        ProcessBuilder builder = new ProcessBuilder(command);
        JAVA_OPTIONS.forEach(builder.environment()::remove);
        return builder.redirectError(ProcessBuilder.Redirect.appendTo(
                        options.logDirectory().resolve("broker.err").toFile()))
                .start();
    }

    /** The child's word on its start, or that it ended without one. */
    static CompletableFuture<String> word(Process process) {
        CompletableFuture<String> word = new CompletableFuture<>();
        Thread listener = new Thread(() -> listen(process, word), "broker-listener");
        listener.setDaemon(true);
        listener.start();
        return word;
    }

    private static void listen(Process process, CompletableFuture<String> word) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("broker-")) {
                    word.complete(line);
                }
            }
        } catch (IOException e) {
            word.complete(BrokerMain.FAILED + "its output broke off: " + e.getMessage());
        }
        word.complete(BrokerMain.FAILED + "its process ended");
    }

    private static List<String> java(BrokerOptions options, List<String> jvmOptions) {
        List<String> command = new ArrayList<>();
        // Ctrl-C and a closed terminal reach all processes of the terminal: the app stops first, then its broker
        command.addAll(List.of("/bin/sh", "-c", "trap '' INT HUP TERM; exec \"$@\"", "sh"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(HEAP, "-XX:+UseSerialGC", QUICK_COMPILER, "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-Xshare:auto", "-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(jvmOptions);
        command.add("-XX:ErrorFile=" + options.logDirectory().resolve("broker-crash.log"));
        command.add("-Djava.awt.headless=true");
        command.add("-Dlogback.configurationFile=dateline-broker-logback.xml");
        command.add("-Ddateline.broker.log=" + options.logDirectory().resolve("broker.log"));
        command.addAll(List.of("-cp", ChildClassPath.ofThisProcess().toString(), BrokerMain.class.getName()));
        return command;
    }
}
