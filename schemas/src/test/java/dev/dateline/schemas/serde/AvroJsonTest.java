package dev.dateline.schemas.serde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.schemas.avro.Alert;
import dev.dateline.schemas.avro.AlertRule;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.generic.GenericData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvroJsonTest {
    @Test
    void fieldsKeepTheirNamesAndOrderAndTheirKind() {
        Alert alert =
                new Alert("a", "r", null, Instant.EPOCH, "NEW", "INFO", "Zwölf „Tote“ 😀", List.of("e1", "e2"), 2);

        assertThat(AvroJson.toJson(alert).toString())
                .isEqualTo("{\"alertId\":\"a\",\"ruleId\":\"r\",\"storyId\":null,\"firedAt\":\"1970-01-01T00:00:00Z\","
                        + "\"state\":\"NEW\",\"severity\":\"INFO\",\"title\":\"Zwölf „Tote“ 😀\","
                        + "\"eventIds\":[\"e1\",\"e2\"],\"count\":2}");
    }

    @ParameterizedTest
    @CsvSource({
        "1730437200250, 2024-11-01T05:00:00.250Z",
        "1730437200000, 2024-11-01T05:00:00Z",
        "-1, 1969-12-31T23:59:59.999Z"
    })
    void instantsAreIsoInUtc(long millis, String text) {
        Alert alert = Alert.newBuilder()
                .setAlertId("a")
                .setRuleId("r")
                .setFiredAt(Instant.ofEpochMilli(millis))
                .setState("NEW")
                .setSeverity("INFO")
                .setTitle("t")
                .build();

        assertThat(AvroJson.toJson(alert).path("firedAt").textValue()).isEqualTo(text);
    }

    @Test
    void recordsWithinRecordsAreObjectsAndNumbersKeepTheirKind() {
        NewsEvent event = NewsEvent.newBuilder()
                .setEventId("e")
                .setVersion(1)
                .setChange("CREATED")
                .setStoryId("s")
                .setArticleId("a")
                .setUrl("u")
                .setType("ASSAULT")
                .setStatus("ACTUAL")
                .setLocation(new Place("Aleppo", null, 36.0, null, 3_000_000_000L, null, null, "CITY", 5.5, 0, 6))
                .setDate(new EventDate(null, null, null, "UNKNOWN", "NONE"))
                .setKilled(new Toll(2, 3))
                .setEvidence(new Evidence("s", 0, 0, 1, 0, 1))
                .setConfidence(1.0)
                .setCoder("c")
                .build();

        var json = AvroJson.toJson(event);

        assertThat(json.path("location").toString())
                .isEqualTo("{\"text\":\"Aleppo\",\"name\":null,\"latitude\":36.0,\"longitude\":null,"
                        + "\"geonamesId\":3000000000,\"country\":null,\"adm1\":null,\"precision\":\"CITY\","
                        + "\"radiusKm\":5.5,\"start\":0,\"end\":6}");
        assertThat(json.path("killed").toString()).isEqualTo("{\"min\":2,\"max\":3}");
        assertThat(json.path("historical").toString()).isEqualTo("false");
        assertThat(json.get("injured").isNull()).isTrue();
        assertThat(json.path("contexts").toString()).isEqualTo("[]");
    }

    @Test
    void defaultsAreWrittenOut() {
        AlertRule rule = AlertRule.newBuilder().setRuleId("r").setName("n").build();

        assertThat(AvroJson.toJson(rule).path("enabled").booleanValue()).isTrue();
        assertThat(AvroJson.toJson(rule)).hasSize(AlertRule.SCHEMA$.getFields().size());
    }

    @Test
    void itIsJsonThatReadsBackAsTheSame() throws Exception {
        Alert alert = new Alert("a\"\\\n\u0000", "r", null, Instant.EPOCH, "NEW", "INFO", "t", List.of(), 0);

        var json = AvroJson.toJson(alert);

        assertThat(new ObjectMapper().readTree(json.toString())).isEqualTo(json);
    }

    @Test
    void whatHasNoFormIsABugAndToldAsOne() {
        Schema schema =
                SchemaBuilder.record("Raw").fields().requiredBytes("bytes").endRecord();
        GenericData.Record raw = new GenericData.Record(schema);
        raw.put("bytes", ByteBuffer.wrap(new byte[1]));

        assertThatThrownBy(() -> AvroJson.toJson(raw))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ByteBuffer");
    }
}
