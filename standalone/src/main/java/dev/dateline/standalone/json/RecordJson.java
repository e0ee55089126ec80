package dev.dateline.standalone.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.registry.SchemaRegistry;
import dev.dateline.schemas.serde.AvroJson;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import org.apache.avro.generic.IndexedRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * A topic's records as JSON. The value of an Avro topic stands alone, so that it can be piped on; bytes, tombstones and what cannot be decoded come
 * with key, headers and place, as everything does where an envelope is asked for. A dead letter says why it is one. Not thread-safe.
 */
public final class RecordJson {
    /** Bytes of a value that are shown; dead letters may be large. */
    private static final int SHOWN = 64 << 10;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Topic<?, ?> topic;
    private final @Nullable Deserializer<?> deserializer;
    private final boolean envelope;

    public RecordJson(Topic<?, ?> topic, SchemaRegistry registry, boolean envelope) {
        this.topic = topic;
        this.deserializer =
                topic.schema().isPresent() ? topic.valueSerde(registry).deserializer() : null;
        this.envelope = envelope;
    }

    /** One record. */
    public ObjectNode line(ConsumerRecord<byte[], byte[]> message) {
        if (deserializer == null || message.value() == null) {
            return enveloped(message, bytes(message.value()));
        }
        try {
            Object value = deserializer.deserialize(topic.name(), message.value());
            ObjectNode json = AvroJson.toJson((IndexedRecord) value);
            return envelope ? enveloped(message, json) : json;
        } catch (SerializationException e) {
            return enveloped(message, bytes(message.value())).put("undecodable", e.getMessage());
        }
    }

    private static ObjectNode enveloped(ConsumerRecord<byte[], byte[]> message, JsonNode value) {
        ObjectNode line = NODES.objectNode();
        line.set("key", bytes(message.key()));
        DeadLetter.of(message.headers())
                .ifPresent(letter -> line.put("stage", letter.stage())
                        .put("reason", letter.reason())
                        .put("detail", letter.detail())
                        .put("origin", letter.origin()));
        line.put("topic", message.topic());
        line.put("partition", message.partition());
        line.put("offset", message.offset());
        line.put("timestamp", Instant.ofEpochMilli(message.timestamp()).toString());
        ObjectNode headers = line.putObject("headers");
        for (Header header : message.headers()) {
            headers.set(header.key(), bytes(header.value()));
        }
        line.set("value", value);
        return line;
    }

    /** Text where it is UTF-8, else {@code {"base64": …}}; cut where it is long, which {@code bytes} then tells. */
    public static JsonNode bytes(byte @Nullable [] bytes) {
        if (bytes == null) {
            return NODES.nullNode();
        }
        if (bytes.length > SHOWN) {
            return NODES.objectNode()
                    .put("base64", Base64.getEncoder().encodeToString(Arrays.copyOf(bytes, SHOWN)))
                    .put("bytes", bytes.length)
                    .put("cut", true);
        }
        try {
            return NODES.textNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return NODES.objectNode().put("base64", Base64.getEncoder().encodeToString(bytes));
        }
    }
}
