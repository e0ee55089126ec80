package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    private static String words(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} of 1000 words shared, same place {1}")
    @CsvSource({
        "1000, true, true",
        "500, true, true",
        "300, true, true",
        "130, true, false",
        "50, true, false",
        "0, true, false",
        "500, false, true",
        "300, false, false",
        "0, false, false",
    })
    void aNewerTextSharesAGoodPartOfTheTextOrLessAtTheSamePlace(int shared, boolean samePlace, boolean newer) {
        Sketch before = Sketch.of(words(0, 1000));
        Sketch now = Sketch.of(words(1000 - shared, 2000 - shared));

        assertThat(Likeness.of(version(before), new Sighting(samePlace ? 0 : 1, "b", Optional.empty(), now))
                        .isPresent())
                .isEqualTo(newer);
    }

    @ParameterizedTest(name = "cut to {0} of 1000 words")
    @CsvSource({"1000, true", "500, true", "200, true", "20, false"})
    void aTextCutToItsBeginningIsKnownDownToAShareThatTheSketchStillShows(int left, boolean newer) {
        Sketch before = Sketch.of(words(0, 1000));

        assertThat(Likeness.of(version(before), new Sighting(1, "b", Optional.empty(), Sketch.of(words(0, left))))
                        .isPresent())
                .isEqualTo(newer);
    }

    private static Sightings.Version version(Sketch sketch) {
        return new Sightings.Version("a", "a", Optional.empty(), 0, 1, Instant.EPOCH, sketch);
    }
}
