package dev.dateline.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** The bodies of requests. Stateless. */
final class RegistryRequest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private RegistryRequest() {}

    /**
     * The schema that a request to register, look up or check holds.
     *
     * @throws RegistryError where there is none, or one that is no Avro of its own
     */
    static String schema(byte[] body) {
        JsonNode request = parse(body);
        String type = request.path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw RegistryError.invalidSchema("of type " + type + ", and this registry knows AVRO alone");
        }
        if (!request.path("references").isEmpty()) {
            throw RegistryError.invalidSchema("with references, and this registry knows none: inline them");
        }
        JsonNode schema = request.path("schema");
        if (!schema.isTextual()) {
            throw RegistryError.invalidSchema("the field 'schema' is missing, or is no text");
        }
        return schema.textValue();
    }

    /** The level that a request to set one holds. */
    static String level(byte[] body) {
        return parse(body).path("compatibility").asText();
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode request = JSON.readTree(body);
            if (request.isObject()) {
                return request;
            }
        } catch (IOException e) {
            throw RegistryError.invalidRequest("The body is no JSON: " + e.getMessage());
        }
        throw RegistryError.invalidRequest("The body is no JSON object");
    }
}
