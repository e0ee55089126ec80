package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class-data archive (AppCDS) of the broker's process, made by {@link Rehearsal}. A start from it takes half the time. The JVM does not use
 * an archive that does not fit, and all goes on without one.
 *
 * @param file where it is, or will be: another name for each other class path and JVM
 */
record ClassArchive(Path file) {
    private static final String PREFIX = "broker-";

    /** The archive of a class path in a directory; empty where the JVM can have none. */
    static Optional<ClassArchive> in(Path directory, ChildClassPath classPath) {
        return classPath.archivable()
                ? Optional.of(new ClassArchive(directory.resolve(PREFIX + classPath.fingerprint() + ".jsa")))
                : Optional.empty();
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What a JVM must be told that is to start from it. */
    String reading() {
        return "-XX:SharedArchiveFile=" + file;
    }

    /** What a JVM must be told that is to write one at its end. */
    static String writing(Path part) {
        return "-XX:ArchiveClassesAtExit=" + part;
    }

    /** Puts what such a JVM wrote in place of all older archives. */
    void adopt(Path part) throws IOException {
        Files.createDirectories(file.getParent());
        Path near = file.resolveSibling(file.getFileName() + ".new");
        Files.move(part, near, StandardCopyOption.REPLACE_EXISTING);
        Files.move(near, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        for (Path old : others()) {
            Files.deleteIfExists(old);
        }
    }

    private List<Path> others() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(other -> !other.equals(file)
                            && other.getFileName().toString().matches(PREFIX + "[0-9a-f]+\\.jsa"))
                    .toList();
        }
    }
}
