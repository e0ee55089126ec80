package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;
import org.apache.avro.generic.GenericData;

/** The JSON text of an Avro schema, as registries pass it about. Stateless. */
public final class SchemaText {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SchemaText() {}

    /** The schema without what generated classes add for Java alone, so that it is the same text that other languages' clients have. */
    public static String print(Schema schema) {
        try {
            return plain(JSON.readTree(schema.toString())).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Avro prints schemas as JSON", e);
        }
    }

    /**
     * Reads a schema.
     *
     * @throws SchemaParseException for everything that is no Avro schema, whatever Avro's parser makes of it
     */
    public static Schema parse(String text) {
        try {
            return new Schema.Parser().parse(text);
        } catch (SchemaParseException e) {
            throw e;
        } catch (AvroRuntimeException e) {
            throw new SchemaParseException(e);
        } catch (NullPointerException e) {
            // Avro 1.12.2 does so for the bare name of a type that is defined nowhere
            SchemaParseException undefined = new SchemaParseException("Undefined schema: " + text);
            undefined.initCause(e);
            throw undefined;
        }
    }

    private static JsonNode plain(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(GenericData.STRING_PROP);
            object.properties().forEach(field -> field.setValue(plain(field.getValue())));
            return object.size() == 1 && object.path("type").isTextual() ? object.get("type") : object;
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                array.set(index, plain(array.get(index)));
            }
        }
        return node;
    }
}
