package dev.dateline.coder.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the packaged data files of this package. A missing or unreadable one is a broken build and is thrown. */
final class Resources {
    private Resources() {}

    /** All bytes of a gzipped file. */
    static byte[] unpacked(String name, int sizeHint) {
        try (InputStream in = new GZIPInputStream(open(name), 1 << 16)) {
            byte[] bytes = new byte[sizeHint];
            int size = 0;
            for (int read = in.read(bytes, size, bytes.length - size);
                    read >= 0;
                    read = in.read(bytes, size, bytes.length - size)) {
                size += read;
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, size * 2);
                }
            }
            return Arrays.copyOf(bytes, size);
        } catch (IOException e) {
            throw new UncheckedIOException("data file unreadable: " + name, e);
        }
    }

    /** Rows of a hand-written table, tab-separated, without comments and empty lines. */
    static List<String[]> rows(String name) {
        return lines(name).stream().map(line -> line.split("\t", -1)).toList();
    }

    /** Lines that are neither empty nor comments. */
    static List<String> lines(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("data file unreadable: " + name, e);
        }
    }

    /** Parts of a field, parted by |; none in an empty field. */
    static List<String> parts(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|", -1));
    }

    private static InputStream open(String name) {
        InputStream in = Resources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("data file missing on the class path: " + name);
        }
        return in;
    }
}
