package dev.dateline.schemas.serde;

import dev.dateline.schemas.registry.SchemaRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

/**
 * A specific Avro record in the Confluent wire format: a zero byte, the schema id as four bytes big-endian, Avro binary. Null is null. Reads
 * every version of the schema that the registry knows. Thread-safe.
 */
public final class AvroSerde<T extends SpecificRecord> implements TwoWaySerde<T> {
    private static final byte MAGIC = 0;
    private static final int HEADER = 5;

    static {
        OwnRecords.trust();
    }

    private final SchemaRegistry registry;
    private final Schema schema;
    private final SpecificData data;
    private final SpecificDatumWriter<T> writer;
    private final Map<String, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, SpecificDatumReader<T>> readers = new ConcurrentHashMap<>();

    public AvroSerde(SchemaRegistry registry, Class<T> type, Schema schema) {
        this.registry = registry;
        this.schema = schema;
        this.data = SpecificData.getForClass(type);
        this.writer = new SpecificDatumWriter<>(schema, data);
    }

    @Override
    public byte @Nullable [] serialize(String topic, @Nullable T value) {
        if (value == null) {
            return null;
        }
        int id = ids.computeIfAbsent(topic + "-value", subject -> registry.register(subject, schema));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1024);
        out.writeBytes(ByteBuffer.allocate(HEADER).put(MAGIC).putInt(id).array());
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(out, null);
        try {
            writer.write(value, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * @throws SerializationException where the bytes are no record of this type
     * @throws dev.dateline.schemas.registry.RegistryUnavailable where the schema's id cannot be looked up now
     */
    @Override
    public @Nullable T deserialize(String topic, byte @Nullable [] bytes) {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER || bytes[0] != MAGIC) {
            throw new SerializationException("not in the Confluent wire format: want a zero byte and a schema id, got "
                    + bytes.length + " bytes" + (bytes.length > 0 ? " beginning with " + bytes[0] : ""));
        }
        int id = ByteBuffer.wrap(bytes, 1, 4).getInt();
        SpecificDatumReader<T> reader =
                readers.computeIfAbsent(id, unknown -> new SpecificDatumReader<>(registry.byId(unknown), schema, data));
        BinaryDecoder decoder = DecoderFactory.get().binaryDecoder(bytes, HEADER, bytes.length - HEADER, null);
        try {
            T value = reader.read(null, decoder);
            if (!decoder.isEnd()) {
                throw new SerializationException("bytes left behind the " + schema.getName() + " of schema " + id);
            }
            return value;
        } catch (SerializationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Avro throws one of a dozen kinds, by where in the record the bytes go wrong
            throw new SerializationException("no " + schema.getName() + " of schema " + id + ": " + e, e);
        }
    }
}
