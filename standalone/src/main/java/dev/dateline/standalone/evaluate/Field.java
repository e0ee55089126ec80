package dev.dateline.standalone.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.coder.place.GreatCircle;
import java.util.List;

/** A field of an event that the gold may tell, and when the coder has it right. Pure. */
enum Field {
    ACTOR_COUNTRY("actor's country", "actor", "country"),
    ACTOR_SECTOR("actor's sector", "actor", "sector"),
    RECIPIENT_COUNTRY("recipient's country", "recipient", "country"),
    RECIPIENT_SECTOR("recipient's sector", "recipient", "sector"),
    COUNTRY("location's country", "location", "country"),
    POINT("location within 161 km", "location", "latitude") {
        @Override
        boolean right(JsonNode gold, JsonNode coded) {
            JsonNode there = coded.path("location");
            return there.path("latitude").isNumber() && km(gold.get("location"), there) <= NEAR_KM;
        }
    },
    FIRST_DAY("first day", "date", "start"),
    LAST_DAY("last day", "date", "end"),
    KILLED("killed", "killed"),
    INJURED("injured", "injured"),
    ARRESTED("arrested", "arrested");

    /** A hundred miles, the customary bound of geoparsing (Gritta et al., "A pragmatic guide to geoparsing evaluation", 2020). */
    private static final double NEAR_KM = 161;

    private final String label;
    private final String object;
    /** Field of the object; empty where the object itself is compared. */
    private final String inner;

    Field(String label, String object) {
        this(label, object, "");
    }

    Field(String label, String object, String inner) {
        this.label = label;
        this.object = object;
        this.inner = inner;
    }

    static List<Field> all() {
        return List.of(values());
    }

    /** What people call it. */
    String label() {
        return label;
    }

    private JsonNode at(JsonNode event) {
        return inner.isEmpty() ? event.path(object) : event.path(object).path(inner);
    }

    boolean told(JsonNode gold) {
        return !at(gold).isMissingNode() && !at(gold).isNull();
    }

    /** Whether the coded event has what the gold tells; a count may be a number or a range. */
    boolean right(JsonNode gold, JsonNode coded) {
        JsonNode want = at(gold);
        JsonNode got = at(coded);
        if (!inner.isEmpty()) {
            return want.equals(got);
        }
        int least = want.isInt() ? want.asInt() : want.path("min").asInt(-1);
        int most = want.isInt() ? want.asInt() : want.path("max").asInt(-1);
        return got.path("min").asInt(-2) == least && got.path("max").asInt(-2) == most;
    }

    private static double km(JsonNode a, JsonNode b) {
        return GreatCircle.km(
                a.path("latitude").asDouble(),
                a.path("longitude").asDouble(),
                b.path("latitude").asDouble(),
                b.path("longitude").asDouble());
    }
}
