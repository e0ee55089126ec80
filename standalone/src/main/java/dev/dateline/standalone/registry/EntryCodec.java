package dev.dateline.standalone.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries as Confluent's registry keeps them in {@code _schemas}: JSON keys and values with the same fields. Stateless. */
final class EntryCodec {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SCHEMA = "SCHEMA";
    private static final String CONFIG = "CONFIG";

    private EntryCodec() {}

    static byte[] key(RegistryEntry entry) {
        ObjectNode key = JSON.createObjectNode();
        if (entry instanceof RegistryEntry.Version version) {
            key.put("keytype", SCHEMA).put("subject", version.subject());
            key.put("version", version.version()).put("magic", 1);
        } else if (entry instanceof RegistryEntry.Level level) {
            key.put("keytype", CONFIG)
                    .put("subject", level.subject().orElse(null))
                    .put("magic", 0);
        }
        return bytes(key);
    }

    /** Null, a tombstone, where a level is taken back. */
    static byte @Nullable [] value(RegistryEntry entry) {
        if (entry instanceof RegistryEntry.Version version) {
            return bytes(JSON.createObjectNode()
                    .put("subject", version.subject())
                    .put("version", version.version())
                    .put("id", version.id())
                    .put("schema", version.schema())
                    .put("deleted", version.deleted()));
        }
        return ((RegistryEntry.Level) entry)
                .level()
                .map(level -> bytes(JSON.createObjectNode().put("compatibilityLevel", level.name())))
                .orElse(null);
    }

    /**
     * The entry of a record; empty for a kind of record that says nothing here.
     *
     * @throws IOException where it is no JSON, or lacks a field
     */
    static Optional<RegistryEntry> decode(byte @Nullable [] key, byte @Nullable [] value) throws IOException {
        if (key == null) {
            return Optional.empty();
        }
        JsonNode id = JSON.readTree(key);
        Optional<JsonNode> content = value == null ? Optional.empty() : Optional.of(JSON.readTree(value));
        return switch (id.path("keytype").asText()) {
            case SCHEMA -> content.isPresent() ? Optional.of(version(content.get())) : Optional.empty();
            case CONFIG ->
                Optional.of(new RegistryEntry.Level(
                        Optional.ofNullable(id.path("subject").textValue()),
                        content.flatMap(level -> CompatibilityLevel.named(
                                level.path("compatibilityLevel").asText()))));
            default -> Optional.empty();
        };
    }

    private static RegistryEntry version(JsonNode value) throws IOException {
        if (!value.path("subject").isTextual()
                || !value.path("version").isInt()
                || !value.path("id").isInt()
                || !value.path("schema").isTextual()) {
            throw new IOException("a version lacks subject, version, id or schema");
        }
        return new RegistryEntry.Version(
                value.path("subject").textValue(),
                value.path("version").intValue(),
                value.path("id").intValue(),
                value.path("schema").textValue(),
                value.path("deleted").booleanValue());
    }

    private static byte[] bytes(ObjectNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8);
    }
}
