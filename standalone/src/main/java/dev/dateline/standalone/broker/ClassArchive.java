package dev.dateline.standalone.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The class-data archive (AppCDS) of the broker's process. The first run writes it at its end, later runs start from it. The JVM does not use
 * an archive that does not fit, and all goes on without one: it saves time and nothing else.
 *
 * @param file where it is, or will be
 * @param part where it is written first, under a name that no other process uses
 */
record ClassArchive(Path file, Path part) {
    private static final Logger LOG = LoggerFactory.getLogger(ClassArchive.class);
    /** An archive, or one that the process of the number in group 1 has begun. */
    private static final Pattern NAME = Pattern.compile("broker-[0-9a-f]+\\.jsa(?:\\.(\\d{1,18})-\\d+)?");

    /** The archive of a class path in a directory; empty where there can be none. */
    static Optional<ClassArchive> in(Path directory, ChildClassPath classPath) {
        if (!classPath.archivable()) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            LOG.debug("no class archive: its directory cannot be made", e);
            return Optional.empty();
        }
        String name = "broker-" + classPath.fingerprint() + ".jsa";
        Path part = directory.resolve(name + "." + ProcessHandle.current().pid() + "-" + System.nanoTime());
        return Optional.of(new ClassArchive(directory.resolve(name), part));
    }

    /** What the JVM must be told. */
    String option() {
        return Files.exists(file) ? "-XX:SharedArchiveFile=" + file : "-XX:ArchiveClassesAtExit=" + part;
    }

    /**
     * Puts what the process wrote at its end in place of all older archives, if it wrote anything.
     *
     * @param complete false where the process was killed: what it wrote may be half an archive
     */
    void settle(boolean complete) {
        try {
            if (!Files.exists(part)) {
                return;
            }
            if (complete) {
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            for (Path old : leftOver()) {
                Files.deleteIfExists(old);
            }
        } catch (IOException e) {
            LOG.debug("no class archive this time", e);
        }
    }

    private List<Path> leftOver() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            return files.filter(other -> !other.equals(file))
                    .filter(other -> {
                        Matcher name = NAME.matcher(other.getFileName().toString());
                        return name.matches() && (name.group(1) == null || other.equals(part) || gone(name.group(1)));
                    })
                    .toList();
        }
    }

    private static boolean gone(String pid) {
        return ProcessHandle.of(Long.parseLong(pid)).isEmpty();
    }
}
