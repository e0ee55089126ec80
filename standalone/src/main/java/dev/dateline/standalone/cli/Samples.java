package dev.dateline.standalone.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The sample pages, which are packaged with the program. */
final class Samples {
    private static final String FOLDER = "/samples";

    private Samples() {}

    /** Lays them into a folder {@code samples} of this directory; gives the folder. */
    static Path copyTo(Path directory) throws IOException {
        Path target = Files.createDirectory(directory.resolve("samples"));
        try {
            URI packaged = Objects.requireNonNull(Samples.class.getResource(FOLDER), "the samples are not packaged")
                    .toURI();
            if (packaged.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(packaged, Map.of())) {
                    copy(jar.getPath(FOLDER), target);
                }
            } else {
                copy(Path.of(packaged), target);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address", e);
        }
        return target;
    }

    private static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> entries = Files.list(from)) {
            files = entries.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName().toString()));
        }
    }
}
