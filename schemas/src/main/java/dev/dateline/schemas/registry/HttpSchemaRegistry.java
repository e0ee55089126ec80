package dev.dateline.schemas.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParseException;

/**
 * A Confluent-compatible registry over HTTP, for example {@code new HttpSchemaRegistry("http://localhost:8081")} or
 * {@code new HttpSchemaRegistry("http://a:8080/apis/ccompat/v7, http://b:8080/apis/ccompat/v7")}. Asks once for each schema and each id, then
 * answers from memory. Thread-safe.
 */
public final class HttpSchemaRegistry implements SchemaRegistry {
    private final RegistryHttp http;
    private final Map<Registration, Integer> ids = new ConcurrentHashMap<>();
    private final Map<Integer, Schema> schemas = new ConcurrentHashMap<>();

    /**
     * @param urls one or more base URLs, comma separated
     * @throws IllegalArgumentException where one of them is no http URL
     */
    public HttpSchemaRegistry(String urls) {
        this(urls, RegistryPatience.DEFAULT);
    }

    public HttpSchemaRegistry(String urls, RegistryPatience patience) {
        this.http = new RegistryHttp(RegistryEndpoints.parse(urls), patience);
    }

    @Override
    public int register(String subject, Schema schema) {
        return ids.computeIfAbsent(new Registration(subject, schema), this::ask);
    }

    @Override
    public Schema byId(int id) {
        return schemas.computeIfAbsent(id, this::ask);
    }

    private int ask(Registration wanted) {
        String path = "/subjects/" + segment(wanted.subject) + "/versions";
        String body = JsonNodeFactory.instance
                .objectNode()
                .put("schema", SchemaText.print(wanted.schema))
                .toString();
        RegistryAnswer answer = http.post(path, body);
        if (answer.status() == 409 || answer.status() == 422) {
            throw new SchemaRejected("the registry refuses " + wanted.schema.getFullName() + " for subject "
                    + wanted.subject + ": " + answer.reason());
        }
        JsonNode id = answer.body().path("id");
        if (!answer.ok() || !id.isInt()) {
            throw unexpected(answer);
        }
        return id.intValue();
    }

    private Schema ask(int id) {
        RegistryAnswer answer = http.get("/schemas/ids/" + id);
        if (answer.saysNotFound()) {
            throw new UnknownSchema("no schema has the id " + id + ": " + answer.reason());
        }
        JsonNode schema = answer.body().path("schema");
        if (!answer.ok() || !schema.isTextual()) {
            throw unexpected(answer);
        }
        String type = answer.body().path("schemaType").asText("AVRO");
        if (!type.equals("AVRO")) {
            throw new UnknownSchema("the schema of id " + id + " is " + type + ", want AVRO");
        }
        try {
            return SchemaText.parse(schema.textValue());
        } catch (SchemaParseException e) {
            throw new UnknownSchema(
                    "the schema of id " + id + " is no Avro that can be read here: " + e.getMessage(), e);
        }
    }

    /** Text as one segment of a path. */
    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Such as a wrong path, or no right to ask: the operator's to mend, no fault of a record. */
    private static RegistryUnavailable unexpected(RegistryAnswer answer) {
        return new RegistryUnavailable("the schema registry gives no usable answer (" + answer.reason()
                + "): check its URL, its base path and the rights there");
    }

    private record Registration(String subject, Schema schema) {}
}
