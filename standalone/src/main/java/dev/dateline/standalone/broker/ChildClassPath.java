package dev.dateline.standalone.broker;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The class path of the broker's process: our own, with the jars that manifests name, and without folders that hold no part of the broker, such as test classes. Immutable.
 *
 * @param entries jars and folders, in order
 */
record ChildClassPath(List<Path> entries) {

    static ChildClassPath ofThisProcess() {
        return of(System.getProperty("java.class.path"));
    }

    static ChildClassPath of(String classPath) {
        return new ChildClassPath(Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(Path::of)
                .flatMap(ChildClassPath::withManifest)
                .map(entry -> entry.toAbsolutePath().normalize())
                .distinct()
                .filter(ChildClassPath::needed)
                .toList());
    }

    /** True where the JVM can keep an archive of its classes: it cannot for classes in folders. */
    boolean archivable() {
        return entries.stream().noneMatch(Files::isDirectory);
    }

    /** Another one for each other JVM or class path. */
    String fingerprint() {
        String jars = entries.stream()
                .map(entry -> entry + "@" + lastModified(entry))
                .collect(Collectors.joining("\n", System.getProperty("java.vm.version") + "\n", ""));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(jars.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** A jar, and those that its manifest names. */
    private static Stream<Path> withManifest(Path entry) {
        if (!Files.isRegularFile(entry)) {
            return Stream.of(entry);
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            Manifest manifest = jar.getManifest();
            String named =
                    manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return named == null
                    ? Stream.of(entry)
                    : Stream.concat(
                            Stream.of(entry),
                            Arrays.stream(named.strip().split("\\s+"))
                                    .map(url -> Path.of(entry.toUri().resolve(url))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean needed(Path entry) {
        return Files.isRegularFile(entry)
                || Files.exists(entry.resolve(BrokerMain.class.getName().replace('.', '/') + ".class"));
    }

    private static long lastModified(Path entry) {
        try {
            return Files.getLastModifiedTime(entry).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
