package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a b c d, a b c d, 1",
                "'a b, c. D', 'a b c D', 1",
                "a b c, d e f, 0",
                "one, one, 1",
                "one, two, 0",
                "'', one, 0",
                "'', '', 0",
            })
    void shortTextsAreComparedExactly(String one, String other, double jaccard) {
        assertThat(Sketch.of(one).jaccard(Sketch.of(other))).isEqualTo(jaccard);
    }

    @ParameterizedTest
    @CsvSource({"100, 7", "400, 11", "1500, 13"})
    void theEstimateIsCloseToTheTrueShareOfSequences(int words, long seed) {
        Random random = new Random(seed);
        double squares = 0;
        int pairs = 60;
        for (int i = 0; i < pairs; i++) {
            List<String> one = text(words, random);
            List<String> other = new ArrayList<>(one);
            int edits = random.nextInt(words / 2);
            for (int edit = 0; edit < edits; edit++) {
                other.set(random.nextInt(words), "new" + random.nextInt());
            }
            double error = Sketch.of(String.join(" ", one)).jaccard(Sketch.of(String.join(" ", other)))
                    - jaccard(sequences(one), sequences(other));
            squares += error * error;
        }
        assertThat(Math.sqrt(squares / pairs)).isLessThan(0.05);
    }

    @Test
    void aTextCutShortIsContainedInTheWholeOne() {
        List<String> whole = text(900, new Random(3));
        Sketch cut = Sketch.of(String.join(" ", whole.subList(0, 300)));

        assertThat(cut.containment(Sketch.of(String.join(" ", whole)))).isCloseTo(1, within(0.2));
        assertThat(Sketch.of(String.join(" ", whole)).containment(cut))
                .isEqualTo(cut.containment(Sketch.of(String.join(" ", whole))));
        assertThat(cut.containment(Sketch.of(""))).isZero();
    }

    private static List<String> text(int words, Random random) {
        List<String> text = new ArrayList<>();
        for (int i = 0; i < words; i++) {
            text.add("w" + random.nextInt(5000));
        }
        return text;
    }

    private static Set<List<String>> sequences(List<String> words) {
        Set<List<String>> sequences = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            sequences.add(words.subList(i, i + 3));
        }
        return sequences;
    }

    private static double jaccard(Set<List<String>> one, Set<List<String>> other) {
        Set<List<String>> both = new HashSet<>(one);
        both.retainAll(other);
        return (double) both.size() / (one.size() + other.size() - both.size());
    }
}
