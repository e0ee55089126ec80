package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.streams.flow.BinarySerde;
import dev.dateline.streams.flow.Hops;
import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.LabelledArticle;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.rank.Rank;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.utils.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    private static final TextSketch SKETCH = Texts.sketch(Texts.story(1, 6));
    private static final Bytes ARTICLE = Bytes.wrap("Body ünd 🔥".getBytes(StandardCharsets.UTF_8));
    private static final Label ORIGINAL =
            new Label("a1", "c1", "s1", Verdict.ORIGINAL, Optional.empty(), OptionalDouble.empty());
    private static final Label COPY =
            new Label("a2", "c1", "s1", Verdict.COPY, Optional.of("a1"), OptionalDouble.of(.75));

    static Stream<Arguments> values() {
        Telling full = new Telling(new Rank(7, "a1"), -3, Set.of(1L, -2L), 4, 5, 6, 3);
        Telling bare = new Telling(new Rank(Rank.UNKNOWN, "a1"), 0, Set.of(), 0, Telling.NONE, Telling.NONE, 1);
        return Stream.of(
                of(new BinarySerde<>(CandidateFormat.CANDIDATE), new Candidate(ARTICLE, "c1", SKETCH, full)),
                of(new BinarySerde<>(CandidateFormat.CANDIDATE), new Candidate(ARTICLE, "c1", TextSketch.of(""), bare)),
                of(new BinarySerde<>(StoredTextFormat.TEXT), new StoredText(SKETCH, 12, true, "c0")),
                of(new BinarySerde<>(TellingFormat.TELLING), full),
                of(new BinarySerde<>(TellingFormat.TELLING), bare),
                of(Hops.labelled(), new LabelledArticle(ORIGINAL, false, Optional.of(ARTICLE))),
                of(Hops.labelled(), new LabelledArticle(COPY, true, Optional.empty())));
    }

    private static <T> Arguments of(Serde<T> serde, T value) {
        return Arguments.of(serde, value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void aValueSurvivesItsBinaryForm(Serde<T> serde, T value) {
        assertThat(serde.deserializer().deserialize("t", serde.serializer().serialize("t", value)))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void anotherVersionOrBrokenBytesAreToldNotGuessed(Serde<T> serde, T value) {
        byte[] other = serde.serializer().serialize("t", value);
        int version = other[0]++;

        assertThatThrownBy(() -> serde.deserializer().deserialize("t", other))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("version " + (version + 1));
        assertThatThrownBy(() -> serde.deserializer().deserialize("t", new byte[] {(byte) version}))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("broken");
        assertThat(serde.deserializer().deserialize("t", null)).isNull();
        assertThat(serde.serializer().serialize("t", null)).isNull();
    }

    @Test
    void aTextIsSmall() {
        TextSketch longer = Texts.sketch(List.copyOf(Texts.story(2, 200)));

        assertThat(new BinarySerde<>(StoredTextFormat.TEXT)
                        .serialize("t", new StoredText(longer, 0, false, "c".repeat(32))))
                .hasSizeLessThan(900);
    }
}
