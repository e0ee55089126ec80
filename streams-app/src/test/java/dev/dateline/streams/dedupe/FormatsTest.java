package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.streams.flow.BinarySerde;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final Sketch SKETCH = Sketch.of("one two three four five");
    private static final Instant TIME = Instant.parse("2026-11-02T06:00:00.123Z");
    private static final Article ARTICLE = Article.newBuilder()
            .setArticleId("a1")
            .setUrl("u")
            .setPosition(3)
            .setBody("Body ünd 🔥")
            .setStoryId("s1")
            .setVerdict("")
            .build();

    static Stream<Arguments> values() {
        Sightings.Version plain = new Sightings.Version("c1", "c0", Optional.empty(), 0, 1, TIME, SKETCH);
        Sightings.Version full = new Sightings.Version("c2", "c0", Optional.of("h"), 7, 12, TIME, Sketch.of(""));
        return Stream.of(
                Arguments.of(SightingsFormat.SIGHTINGS, new Sightings(List.of(plain, full))),
                Arguments.of(SightingsFormat.SIGHTINGS, Sightings.NONE),
                Arguments.of(StoryFormat.STORY, new Story("a1", TIME, SKETCH, List.of("c1", "c2"))),
                Arguments.of(new CandidateFormat(new InMemorySchemaRegistry()), new Candidate(ARTICLE, "c1", SKETCH)));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void aValueSurvivesItsBinaryForm(BinarySerde.Format<T> format, T value) {
        BinarySerde<T> serde = new BinarySerde<>(format);

        assertThat(serde.deserialize("t", serde.serialize("t", value))).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void anotherVersionOrBrokenBytesAreToldNotGuessed(BinarySerde.Format<T> format, T value) {
        BinarySerde<T> serde = new BinarySerde<>(format);
        byte[] other = serde.serialize("t", value);
        other[0]++;

        assertThatThrownBy(() -> serde.deserialize("t", other))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("version 2");
        assertThatThrownBy(() -> serde.deserialize("t", new byte[] {1}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("broken");
        assertThat(serde.deserialize("t", null)).isNull();
        assertThat(serde.serialize("t", null)).isNull();
    }

    @Test
    void aStoryIsSmall() {
        Story story = new Story("a".repeat(32), TIME, SKETCH, List.of("c".repeat(32)));

        assertThat(new BinarySerde<>(StoryFormat.STORY).serialize("t", story)).hasSizeLessThan(400);
    }
}
