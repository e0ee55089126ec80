package dev.dateline.streams.userdata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.streams.fault.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/**
 * Entries as JSON objects with the names of the Avro fields, as people write them: what is left out has its default, an unknown field or a
 * value of another type is a fault, so that a misspelt field is not lost. Stateless.
 *
 * <p>Example: {@code {"id":"camp-meridian","name":"Camp Meridian","kind":"site","latitude":36.1,"longitude":43.2,"country":"IRQ"}}.
 */
public final class UserDataJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UserDataJson() {}

    /** A place; refused as {@code invalid-json} or {@code invalid-entry}. */
    public static Outcome<GazetteerEntry> place(String line) {
        return entry(line, new GazetteerEntry())
                .then(entry -> UserDataCodec.place(entry).then(row -> new Outcome.Ok<>(entry)));
    }

    /** An actor; refused as {@code invalid-json} or {@code invalid-entry}. */
    public static Outcome<ActorEntry> actor(String line) {
        return entry(line, new ActorEntry())
                .then(entry -> UserDataCodec.actor(entry).then(row -> new Outcome.Ok<>(entry)));
    }

    private static <T extends SpecificRecord> Outcome<T> entry(String line, T entry) {
        JsonNode object;
        try {
            object = JSON.readTree(line);
        } catch (IOException e) {
            return new Outcome.Rejected<>(
                    "invalid-json",
                    String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
        if (object == null || !object.isObject()) {
            return new Outcome.Rejected<>("invalid-json", "want an object");
        }
        List<String> faults = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (entry.getSchema().getField(name) == null) {
                faults.add("no field '" + name + "'");
            }
        });
        for (Schema.Field field : entry.getSchema().getFields()) {
            Object value = value(field, object.get(field.name()), faults::add);
            if (faults.isEmpty()) {
                entry.put(field.pos(), value);
            }
        }
        return faults.isEmpty()
                ? new Outcome.Ok<>(entry)
                : new Outcome.Rejected<>("invalid-entry", String.join("; ", faults));
    }

    private static @Nullable Object value(Schema.Field field, @Nullable JsonNode node, Consumer<String> fault) {
        boolean optional = field.schema().getType() == Schema.Type.UNION;
        Schema schema = optional ? field.schema().getTypes().get(1) : field.schema();
        if (node == null || node.isNull()) {
            if (schema.getType() == Schema.Type.ARRAY) {
                return List.of();
            }
            if (!optional) {
                fault.accept(field.name() + ": must be given");
            }
            return null;
        }
        BiFunction<Boolean, Object, Object> want = (fits, value) -> {
            if (!fits) {
                fault.accept(field.name() + ": want " + schema.getType().getName());
            }
            return value;
        };
        return switch (schema.getType()) {
            case STRING -> want.apply(node.isTextual(), node.asText());
            case DOUBLE -> want.apply(node.isNumber(), node.asDouble());
            case INT -> want.apply(node.isInt(), node.asInt());
            case LONG -> want.apply(node.isIntegralNumber() && node.canConvertToLong(), node.asLong());
            case ARRAY -> want.apply(strings(node), texts(node));
            default -> throw new IllegalStateException("no JSON form is written for " + schema);
        };
    }

    private static boolean strings(JsonNode node) {
        boolean all = node.isArray();
        for (JsonNode item : node) {
            all &= item.isTextual();
        }
        return all;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        node.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
