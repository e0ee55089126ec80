package dev.dateline.standalone.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.schemas.DeadLetter;
import dev.dateline.schemas.Topic;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.standalone.view.Events;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class RecordJsonTest {
    private final InMemorySchemaRegistry registry = new InMemorySchemaRegistry();

    @Test
    void the_value_of_an_avro_topic_stands_alone_so_that_it_can_be_piped_on() {
        ObjectNode line = new RecordJson(Topics.EVENTS, registry, false).line(message(Topics.EVENTS, event()));

        assertThat(line.path("eventId").asText()).isEqualTo("e1");
        assertThat(line.has("offset")).isFalse();
    }

    @Test
    void an_envelope_tells_where_the_record_stands() {
        ObjectNode line = new RecordJson(Topics.EVENTS, registry, true).line(message(Topics.EVENTS, event()));

        assertThat(line.path("key").asText()).isEqualTo("the key");
        assertThat(line.path("partition").asInt()).isEqualTo(2);
        assertThat(line.path("offset").asLong()).isEqualTo(41);
        assertThat(line.path("timestamp").asText()).isEqualTo("1970-01-01T00:00:01Z");
        assertThat(line.path("headers").path("dateline.reason").asText()).isEqualTo("broken");
        assertThat(line.path("value").path("eventId").asText()).isEqualTo("e1");
    }

    @Test
    void what_is_no_avro_is_told_with_its_bytes() {
        ObjectNode line = new RecordJson(Topics.EVENTS, registry, false)
                .line(message(Topics.EVENTS, new byte[] {(byte) 0xff, 1}));

        assertThat(line.path("undecodable").asText()).contains("not in the Confluent wire format");
        assertThat(line.path("value").path("base64").asText()).isEqualTo("/wE=");
    }

    @Test
    void a_dead_letter_says_why_it_is_one() {
        ObjectNode line = new RecordJson(Topics.DEAD_LETTERS, registry, false)
                .line(message(Topics.DEAD_LETTERS, "{\"url\": broken".getBytes(UTF_8)));

        assertThat(line.path("stage").asText()).isEqualTo("split");
        assertThat(line.path("reason").asText()).isEqualTo("broken");
        assertThat(line.path("detail").asText()).isEqualTo("it is broken");
        assertThat(line.path("origin").asText()).isEqualTo("somewhere");
        assertThat(line.path("value").asText()).isEqualTo("{\"url\": broken");
    }

    @Test
    void a_tombstone_is_a_null_with_its_key() {
        ObjectNode line =
                new RecordJson(Topics.EVENTS_LATEST, registry, false).line(message(Topics.EVENTS_LATEST, null));

        assertThat(line.path("key").asText()).isEqualTo("the key");
        assertThat(line.path("value").isNull()).isTrue();
    }

    @Test
    void bytes_are_text_where_they_are_utf_8_and_are_cut_where_they_are_many() {
        assertThat(RecordJson.bytes("naïve".getBytes(UTF_8)).asText()).isEqualTo("naïve");
        assertThat(RecordJson.bytes(new byte[100_000]).path("cut").asBoolean()).isTrue();
        assertThat(RecordJson.bytes(new byte[100_000]).path("bytes").asInt()).isEqualTo(100_000);
    }

    private byte[] event() {
        return Topics.EVENTS
                .valueSerde(registry)
                .serializer()
                .serialize(
                        Topics.EVENTS.name(),
                        Events.told("They bombed it.", "bombed").build());
    }

    private static ConsumerRecord<byte[], byte[]> message(Topic<?, ?> topic, byte[] value) {
        RecordHeaders headers = new RecordHeaders();
        new DeadLetter("split", "broken", "it is broken", "somewhere").addTo(headers);
        return new ConsumerRecord<>(
                topic.name(),
                2,
                41,
                1_000,
                TimestampType.CREATE_TIME,
                0,
                0,
                "the key".getBytes(UTF_8),
                value,
                headers,
                Optional.empty());
    }
}
