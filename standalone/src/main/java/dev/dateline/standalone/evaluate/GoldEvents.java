package dev.dateline.standalone.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The events that somebody says an article tells, in the fields of a coded event. Only {@code type} is needed; what is given besides is held
 * against the coder too.
 */
public final class GoldEvents {
    /** Fields that are compared; those of a coded event that are not here may stand and are not looked at. */
    private static final Set<String> COMPARED = Set.of(
            "type",
            "mode",
            "status",
            "actor",
            "recipient",
            "location",
            "date",
            "killed",
            "injured",
            "arrested",
            "evidence");

    private static final Set<String> TYPES = Set.of(
            "AGREE",
            "CONSULT",
            "SUPPORT",
            "CONCEDE",
            "COOPERATE",
            "AID",
            "RETREAT",
            "REQUEST",
            "ACCUSE",
            "REJECT",
            "THREATEN",
            "PROTEST",
            "SANCTION",
            "MOBILIZE",
            "COERCE",
            "ASSAULT",
            "DISASTER");

    private static final Set<String> STATUSES =
            Set.of("ACTUAL", "ATTEMPTED", "THREATENED", "PLANNED", "HYPOTHETICAL", "NEGATED");

    private GoldEvents() {}

    /** What is wrong with a line's {@code gold}, for people; empty where nothing is. */
    public static Optional<String> fault(JsonNode line) {
        JsonNode gold = line.path("gold");
        if (!gold.isArray()) {
            return Optional.of("want \"gold\": an array of the article's events, empty where it tells none");
        }
        for (JsonNode event : gold) {
            Optional<String> fault = faultOf(event);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> faultOf(JsonNode event) {
        if (!TYPES.contains(event.path("type").asText())) {
            return Optional.of("type " + event.path("type") + ": want one of "
                    + TYPES.stream().sorted().collect(Collectors.joining(", ")));
        }
        if (event.hasNonNull("status") && !STATUSES.contains(event.get("status").asText())) {
            return Optional.of("status " + event.get("status") + ": want one of "
                    + STATUSES.stream().sorted().collect(Collectors.joining(", ")));
        }
        List<String> unknown = new ArrayList<>();
        event.fieldNames().forEachRemaining(field -> {
            if (!COMPARED.contains(field) && NewsEvent.getClassSchema().getField(field) == null) {
                unknown.add(field);
            }
        });
        return unknown.isEmpty()
                ? Optional.empty()
                : Optional.of("no field of an event: " + String.join(", ", unknown));
    }

    /** A line's events. */
    public static List<JsonNode> of(JsonNode line) {
        List<JsonNode> events = new ArrayList<>();
        line.path("gold").forEach(events::add);
        return events;
    }
}
