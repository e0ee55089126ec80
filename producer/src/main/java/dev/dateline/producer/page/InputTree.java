package dev.dateline.producer.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files behind the user's arguments, each with a name that does not depend on the machine: {@code page.txt} for a file that was given,
 * {@code folder/sub/page.txt} for one within a folder that was given. Folders are walked in the order of the names, links are followed,
 * hidden files and folders are left out unless they were given themselves.
 */
final class InputTree {

    /** What is told of each file. */
    interface Visitor {
        void file(String name, Path path);

        void refused(String name, PageFault fault);
    }

    private record Named(String name, Path path) {}

    private final Visitor visitor;
    private final Deque<Path> ancestors = new ArrayDeque<>();

    private InputTree(Visitor visitor) {
        this.visitor = visitor;
    }

    static void walk(List<Path> inputs, Visitor visitor) {
        names(inputs).forEach(input -> new InputTree(visitor).visit(input.name(), input.path()));
    }

    /** Arguments that end alike are told apart by as many parent folders as it takes. */
    private static List<Named> names(List<Path> inputs) {
        List<Path> paths =
                inputs.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        Map<Path, Set<Path>> namesakes = paths.stream()
                .filter(path -> path.getNameCount() > 0)
                .collect(Collectors.groupingBy(Path::getFileName, Collectors.toSet()));
        return paths.stream()
                .map(path -> new Named(name(path, namesakes.getOrDefault(path.getFileName(), Set.of())), path))
                .toList();
    }

    private static String name(Path path, Set<Path> namesakes) {
        int length = path.getNameCount();
        if (length == 0) {
            return "";
        }
        int taken = 1;
        while (taken < length && endsLikeAnother(path, taken, namesakes)) {
            taken++;
        }
        String encoded = encoded(path);
        int at = encoded.length();
        for (int i = 0; i < taken; i++) {
            at = encoded.lastIndexOf('/', at - 1);
        }
        return encoded.substring(at + 1);
    }

    private static boolean endsLikeAnother(Path path, int taken, Set<Path> namesakes) {
        Path end = path.subpath(path.getNameCount() - taken, path.getNameCount());
        return namesakes.stream().anyMatch(other -> !other.equals(path) && other.endsWith(end));
    }

    private void visit(String name, Path path) {
        if (Files.isDirectory(path)) {
            visitFolder(name, path);
        } else if (Files.isRegularFile(path)) {
            visitor.file(name, path);
        } else if (Files.exists(path)) {
            visitor.refused(name, new PageFault(RejectionReason.UNREADABLE, "neither a file nor a folder"));
        } else {
            visitor.refused(
                    name, new PageFault(RejectionReason.UNREADABLE, "no such file, or no right to look for it"));
        }
    }

    private void visitFolder(String name, Path folder) {
        SortedMap<String, Path> inside;
        Path real;
        try {
            real = folder.toRealPath();
            inside = inside(folder);
        } catch (IOException e) {
            visitor.refused(name, FileBytes.unreadable(e));
            return;
        }
        if (ancestors.contains(real)) {
            visitor.refused(name, new PageFault(RejectionReason.UNREADABLE, "a link back to a folder it lies in"));
            return;
        }
        ancestors.push(real);
        String prefix = name.isEmpty() ? "" : name + "/";
        inside.forEach((child, path) -> visit(prefix + child, path));
        ancestors.pop();
    }

    private static SortedMap<String, Path> inside(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .collect(Collectors.toMap(InputTree::lastName, entry -> entry, (a, b) -> a, TreeMap::new));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String lastName(Path path) {
        String encoded = encoded(path);
        return encoded.substring(encoded.lastIndexOf('/') + 1);
    }

    /** The path percent-encoded from its bytes, so the same in every locale. */
    private static String encoded(Path path) {
        String encoded = path.toUri().getRawSchemeSpecificPart();
        return encoded.endsWith("/") ? encoded.substring(0, encoded.length() - 1) : encoded;
    }
}
