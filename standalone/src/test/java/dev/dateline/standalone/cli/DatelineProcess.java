package dev.dateline.standalone.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The packaged program in a process of its own. Ends with the test, however that ends. */
final class DatelineProcess implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;
    private static final Path JAR =
            Path.of(System.getProperty("basedir", ""), "target", "dateline", "lib", "dateline-standalone.jar");

    private final Process process;
    private final BlockingQueue<String> out;
    private final BlockingQueue<String> err;
    private final List<Thread> readers = new ArrayList<>();

    private DatelineProcess(Process process) {
        this.process = process;
        this.out = lines(new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        this.err = lines(new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8)));
    }

    /** Starts a command. */
    static DatelineProcess start(Path directory, String... arguments) throws IOException {
        return start(directory, List.of(), arguments);
    }

    static DatelineProcess start(Path directory, List<String> jvm, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-cp", JAR.toAbsolutePath().toString(), Dateline.class.getName()));
        command.addAll(List.of(arguments));
        return new DatelineProcess(
                new ProcessBuilder(command).directory(directory.toFile()).start());
    }

    Process process() {
        return process;
    }

    void input(String text) throws IOException {
        try (var writer = process.outputWriter(StandardCharsets.UTF_8)) {
            writer.write(text);
        }
    }

    /** The next line of standard output; fails where none comes. */
    String line() throws InterruptedException {
        return Optional.ofNullable(out.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("no line came; standard error: " + err));
    }

    /** Waits for the end; gives the exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running; standard error: " + err);
        }
        for (Thread reader : readers) {
            reader.join();
        }
        return process.exitValue();
    }

    /** What of standard output was not taken by {@link #line}, after the end. */
    List<String> rest() {
        return List.copyOf(out);
    }

    String errors() {
        return err.stream().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private BlockingQueue<String> lines(BufferedReader reader) {
        BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        Thread thread = new Thread(() -> reader.lines().forEach(lines::add), "output-reader");
        thread.setDaemon(true);
        thread.start();
        readers.add(thread);
        return lines;
    }
}
