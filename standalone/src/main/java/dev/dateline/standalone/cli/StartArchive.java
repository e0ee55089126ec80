package dev.dateline.standalone.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.LoggerFactory;

/**
 * The class-data archive (AppCDS) from which later starts of the program load their classes. Asked for by the launcher, which knows whether there is
 * one, by the system property {@value #FILE}. Written by {@code jcmd}'s own means when a command has done its work, and not by the JVM at
 * its exit: being told to stop must not take seconds longer.
 */
final class StartArchive {
    private static final String FILE = "dateline.archive";

    private StartArchive() {}

    /** Writes it, where it is asked for. It saves time and nothing else, so that no failure matters. */
    static void writeIfAskedFor() {
        String file = System.getProperty(FILE, "");
        if (!file.isEmpty()) {
            try {
                write(Path.of(file));
            } catch (JMException | IOException e) {
                LoggerFactory.getLogger(StartArchive.class).debug("no class archive this time", e);
            }
        }
    }

    private static void write(Path file) throws JMException, IOException {
        Path part = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid());
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try {
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            "vmCds",
                            new Object[] {new String[] {"dynamic_dump", part.toString()}},
                            new String[] {String[].class.getName()});
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            System.setOut(out);
            Files.deleteIfExists(part);
        }
    }
}
