package dev.dateline.standalone.run;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines that come in any order and go out sorted: on disk while they come, with only their places in memory. Not thread-safe.
 *
 * @param <K> what a line is sorted by
 */
final class LineSpool<K> implements AutoCloseable {
    private final Path file;
    private final OutputStream out;
    private final Map<String, Place<K>> places = new HashMap<>();
    private long written;

    /** @param file where the lines are kept meanwhile; taken away by {@link #close} */
    LineSpool(Path file) throws IOException {
        this.file = file;
        this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
    }

    /** Adds a line, in place of any of this id. */
    void put(String id, K key, String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.UTF_8);
        out.write(bytes);
        places.put(id, new Place<>(key, written, bytes.length));
        written += bytes.length;
    }

    /** Takes the line of this id away, if there is one. */
    void remove(String id) {
        places.remove(id);
    }

    /** Writes all lines in this order. */
    void writeTo(Path target, Comparator<K> order) throws IOException {
        out.flush();
        List<Place<K>> sorted = new ArrayList<>(places.values());
        sorted.sort(Comparator.comparing(Place::key, order));
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
                OutputStream lines = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
            for (Place<K> place : sorted) {
                byte[] bytes = new byte[place.length];
                in.seek(place.offset);
                in.readFully(bytes);
                lines.write(bytes);
            }
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    private record Place<K>(K key, long offset, int length) {}
}
