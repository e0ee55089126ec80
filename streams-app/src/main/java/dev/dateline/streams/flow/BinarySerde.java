package dev.dateline.streams.flow;

import dev.dateline.schemas.serde.TwoWaySerde;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * The binary form of an internal value, of a store or a repartition topic: a version byte, then its fields. Null is null. Thread-safe where
 * its format is.
 */
public final class BinarySerde<T> implements TwoWaySerde<T> {
    /** How one type is written and read. */
    public interface Format<T> {
        /** Version of this format; raised with every change. */
        int version();

        void write(T value, DataOutputStream out) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    private final Format<T> format;

    public BinarySerde(Format<T> format) {
        this.format = format;
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        if (value == null) {
            return null;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(format.version());
            format.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * @throws SerializationException where the bytes are of another version, or broken
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int version = in.readByte();
            if (version != format.version()) {
                throw new SerializationException(topic + " holds a value of version " + version + ", this app reads "
                        + format.version() + ": reset the app, or run the version that wrote it");
            }
            return format.read(in);
        } catch (IOException e) {
            throw new SerializationException(topic + " holds a broken value", e);
        }
    }

    /** Writes a text that may be absent; an empty one counts as absent. */
    public static void writeText(Optional<String> text, DataOutputStream out) throws IOException {
        out.writeUTF(text.orElse(""));
    }

    /** Reads what {@link #writeText} wrote. */
    public static Optional<String> readText(DataInputStream in) throws IOException {
        return Optional.of(in.readUTF()).filter(text -> !text.isEmpty());
    }
}
