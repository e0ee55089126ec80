package dev.dateline.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Pages to read: files and folders. */
interface InputOptions {
    String KINDS =
            "Files or folders of pages: .txt and .html (a page), .jsonl (a page a line), .warc (web archives), each also .gz.";

    /** What was given, in order. */
    List<Path> given();

    /** What was given; @throws CommandFailure where one of them is not there */
    default List<Path> paths() {
        for (Path path : given()) {
            if (!Files.exists(path)) {
                throw CommandFailure.usage("there is no file or folder " + path + ": give --in the path of one");
            }
        }
        return List.copyOf(given());
    }

    /** For a command that needs pages. */
    final class Required implements InputOptions {
        @Option(names = "--in", paramLabel = "PATH", arity = "1..*", required = true, description = KINDS)
        private List<Path> given = new ArrayList<>();

        @Override
        public List<Path> given() {
            return given;
        }
    }

    /** For a command that may have pages from elsewhere. */
    final class Given implements InputOptions {
        @Option(names = "--in", paramLabel = "PATH", arity = "1..*", description = KINDS)
        private List<Path> given = new ArrayList<>();

        @Override
        public List<Path> given() {
            return given;
        }
    }

    /** For a command that may do without. */
    final class AtStart implements InputOptions {
        @Option(
                names = "--in",
                paramLabel = "PATH",
                arity = "1..*",
                description = "Publish these at the start. " + KINDS)
        private List<Path> given = new ArrayList<>();

        @Override
        public List<Path> given() {
            return given;
        }
    }
}
