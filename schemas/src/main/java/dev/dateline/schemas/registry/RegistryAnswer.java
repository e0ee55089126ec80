package dev.dateline.schemas.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What a registry answered.
 *
 * @param base URL of the registry that answered
 * @param status HTTP status
 * @param body parsed body; a missing node where it is no JSON
 */
record RegistryAnswer(String base, int status, JsonNode body) {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Confluent's error codes are the HTTP status with two more digits: 40403, 42201. */
    private static final int LEAST_ERROR_CODE = 40_000;

    static RegistryAnswer of(String base, int status, String text) {
        try {
            return new RegistryAnswer(base, status, JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return new RegistryAnswer(base, status, MissingNode.getInstance());
        }
    }

    boolean ok() {
        return status >= 200 && status < 300;
    }

    /** True where another try, or another registry, may give another answer. */
    boolean transientFailure() {
        return status >= 500 || status == 429 || status == 408;
    }

    /** True where a registry itself says that the thing is not there, as against a wrong path on some other server. */
    boolean saysNotFound() {
        return status == 404 && body.path("error_code").asInt() >= LEAST_ERROR_CODE;
    }

    /** The registry's own words, or the status alone. */
    String reason() {
        String message = body.path("message").asText("");
        return base + " answered " + status + (message.isEmpty() ? "" : ": " + message);
    }
}
