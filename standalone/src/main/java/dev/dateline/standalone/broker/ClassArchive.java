package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The class-data archive (AppCDS) of the broker's process. The first run writes it at its end, later runs start from it. An archive that does
 * not fit is not used by the JVM, so that a stale one costs time and nothing else.
 *
 * @param file where it is, or will be
 * @param part where it is written first, under a name that no other process uses
 */
record ClassArchive(Path file, Path part) {
    private static final String PREFIX = "broker-";

    static ClassArchive in(Path directory, ChildClassPath classPath) throws IOException {
        Files.createDirectories(directory);
        String name = PREFIX + classPath.fingerprint() + ".jsa";
        Path part = directory.resolve(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return new ClassArchive(directory.resolve(name), part);
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What the JVM must be told. */
    String option() {
        return exists() ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + part;
    }

    /** Puts what the process wrote at its end in place, if it wrote anything. */
    void adopt() throws IOException {
        if (Files.exists(part)) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(part);
    }
}
