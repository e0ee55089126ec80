package dev.dateline.standalone.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildClassPathTest {
    @TempDir
    private Path folder;

    private Path one;
    private Path two;

    @BeforeEach
    void makeJars() throws IOException {
        one = jar("one.jar", "");
        two = jar("with space/two.jar", "");
    }

    @Test
    void keepsJarsInTheirOrderEachOnce() {
        assertThat(ChildClassPath.of(path(two, one, two)).entries()).containsExactly(two, one);
    }

    @Test
    void addsTheJarsThatAManifestNames() throws IOException {
        Path main = jar("main.jar", "with%20space/two.jar one.jar");

        assertThat(ChildClassPath.of(main.toString()).entries()).containsExactly(main, two, one);
    }

    @Test
    void leavesFoldersOutThatHoldNoBroker() throws IOException {
        Path tests = Files.createDirectory(folder.resolve("test-classes"));

        ChildClassPath classPath = ChildClassPath.of(path(tests, one, folder.resolve("missing.jar")));

        assertThat(classPath.entries()).containsExactly(one);
        assertThat(classPath.archivable()).isTrue();
    }

    @Test
    void keepsTheFolderThatHoldsTheBrokerAndThenNoArchiveIsPossible() throws IOException {
        Path classes = folder.resolve("classes");
        Path broker = classes.resolve("dev/dateline/standalone/broker/BrokerMain.class");
        Files.createDirectories(broker.getParent());
        Files.createFile(broker);

        ChildClassPath classPath = ChildClassPath.of(path(classes, one));

        assertThat(classPath.entries()).containsExactly(classes, one);
        assertThat(classPath.archivable()).isFalse();
        assertThat(ClassArchive.in(folder, classPath)).isEmpty();
    }

    @Test
    void anotherArchiveIsWantedWhereAJarIsAnother() throws IOException {
        String before = ChildClassPath.of(path(one, two)).fingerprint();

        assertThat(ChildClassPath.of(path(one, two)).fingerprint()).isEqualTo(before);
        assertThat(ChildClassPath.of(path(two, one)).fingerprint()).isNotEqualTo(before);
        Files.setLastModifiedTime(two, FileTime.fromMillis(1));
        assertThat(ChildClassPath.of(path(one, two)).fingerprint()).isNotEqualTo(before);
    }

    @Test
    void anArchiveTakesThePlaceOfOlderOnesAndOfNothingElse() throws IOException {
        ClassArchive archive = ClassArchive.in(folder.resolve("cds"), ChildClassPath.of(path(one)))
                .orElseThrow();
        Path part = Files.writeString(folder.resolve("part"), "new");
        Path cds = Files.createDirectory(folder.resolve("cds"));
        Path old = Files.writeString(cds.resolve("broker-0123456789abcdef.jsa"), "old");
        Path other = Files.writeString(cds.resolve("app.jsa"), "other");

        archive.adopt(part);

        assertThat(archive.file()).hasContent("new");
        assertThat(archive.exists()).isTrue();
        assertThat(old).doesNotExist();
        assertThat(other).exists();
    }

    private Path jar(String name, String classPath) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        new JarOutputStream(Files.newOutputStream(file), manifest).close();
        return file;
    }

    private static String path(Path... entries) {
        return String.join(
                File.pathSeparator, Arrays.stream(entries).map(Path::toString).toList());
    }
}
