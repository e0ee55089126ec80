package dev.dateline.schemas.serde;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.schemas.registry.UnknownSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvroSerdeTest {
    private static final String TOPIC = Topics.PAGES.name();
    private static final ScrapedPage PAGE = new ScrapedPage(
            "https://n.example/1",
            null,
            Instant.parse("2024-11-01T05:00:00.250Z"),
            null,
            "Zürich 😀",
            "text/plain",
            "A page",
            null);

    private final Serde<ScrapedPage> serde = Topics.PAGES.valueSerde(new InMemorySchemaRegistry());
    private final byte[] bytes = serde.serializer().serialize(TOPIC, PAGE);

    @Test
    void aRecordSurvivesTheRoundTrip() {
        assertThat(serde.deserializer().deserialize(TOPIC, bytes)).isEqualTo(PAGE);
    }

    @Test
    void aRecordBeginsWithAZeroByteAndItsSchemaId() {
        assertThat(bytes).startsWith(0, 0, 0, 0, 1);
    }

    @Test
    void nullIsNull() {
        assertThat(serde.serializer().serialize(TOPIC, null)).isNull();
        assertThat(serde.deserializer().deserialize(TOPIC, null)).isNull();
    }

    @Test
    void otherBytesAreRefused() {
        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, "plain text".getBytes(UTF_8)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Confluent wire format");
        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, Arrays.copyOf(bytes, bytes.length - 3)))
                .isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, Arrays.copyOf(bytes, bytes.length + 1)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("bytes left behind");
        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, new byte[] {0, 0, 0, 0, 9, 1}))
                .isInstanceOf(UnknownSchema.class);
    }

    @ParameterizedTest
    @CsvSource({"127, 2147483000", "16, 1000000", "1, -5", "1, 9223372036854775807"})
    void aLengthThatCannotBeIsRefusedWithoutTakingTheMemory(int present, long length) throws IOException {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(bytes, 0, 5);
        BinaryEncoder encoder = EncoderFactory.get().directBinaryEncoder(damaged, null);
        encoder.writeLong(length);
        damaged.write(new byte[present]);

        assertThatThrownBy(() -> serde.deserializer().deserialize(TOPIC, damaged.toByteArray()))
                .isInstanceOf(SerializationException.class);
    }

    @Property(tries = 2_000)
    void flippedBytesAreARecordOrARefusalAndNothingElse(
            @ForAll @IntRange(min = 5, max = 60) int position, @ForAll byte value) {
        byte[] damaged = bytes.clone();
        damaged[Math.min(position, damaged.length - 1)] = value;

        try {
            assertThat(serde.deserializer().deserialize(TOPIC, damaged)).isNotNull();
        } catch (SerializationException refused) {
            assertThat(refused).hasMessageContaining("ScrapedPage");
        }
    }
}
