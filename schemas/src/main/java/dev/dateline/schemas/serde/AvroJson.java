package dev.dateline.schemas.serde;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.generic.IndexedRecord;
import org.jspecify.annotations.Nullable;

/** Avro records as the contract's JSON: field names as in the schema, instants in ISO-8601 UTC, absent as null. Stateless. */
public final class AvroJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AvroJson() {}

    /** The record as a JSON object, its fields in the schema's order. */
    public static ObjectNode toJson(IndexedRecord value) {
        ObjectNode node = NODES.objectNode();
        for (Schema.Field field : value.getSchema().getFields()) {
            node.set(field.name(), node(value.get(field.pos())));
        }
        return node;
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        } else if (value instanceof IndexedRecord inner) {
            return toJson(inner);
        } else if (value instanceof Collection<?> items) {
            ArrayNode array = NODES.arrayNode();
            items.forEach(item -> array.add(node(item)));
            return array;
        } else if (value instanceof Integer number) {
            return NODES.numberNode(number);
        } else if (value instanceof Long number) {
            return NODES.numberNode(number);
        } else if (value instanceof Double number) {
            return NODES.numberNode(number);
        } else if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        } else if (value instanceof CharSequence || value instanceof Instant) {
            return NODES.textNode(value.toString());
        }
        throw new IllegalArgumentException(
                "no JSON form for a " + value.getClass().getName());
    }
}
