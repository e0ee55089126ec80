package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    @Property(tries = 200)
    void whatTwoTextsShareIsToldAlikeFromBothSides(@ForAll @IntRange(max = 8) int cut, @ForAll long seed) {
        List<String> story = Texts.story(new Random(seed).nextInt(1000), 9);
        TextSketch whole = Texts.sketch(story);
        TextSketch part = Texts.sketch(story.subList(cut, 9));

        Resemblance one = whole.with(part);
        Resemblance other = part.with(whole);

        assertThat(one.contained()).isEqualTo(other.contained());
        assertThat(one.jaccard()).isEqualTo(other.jaccard());
        assertThat(one.opening()).isEqualTo(other.opening());
        assertThat(one.heads()).isEqualTo(other.heads());
    }

    /** The standard error of a share from a sample of 128 is .045 at most. */
    @Property(tries = 100)
    void sharesAreEstimatedAsTheyAre(
            @ForAll @IntRange(min = 1, max = 9) int kept, @ForAll @IntRange(max = 9) int added) {
        List<String> story = Texts.story(kept, 10);
        List<String> other = Texts.joined(story.subList(0, kept), Texts.story(1000 + added, added));
        Set<String> a = sequences(story);
        Set<String> b = sequences(other);
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);

        Resemblance estimate = Texts.sketch(story).with(Texts.sketch(other));

        assertThat(estimate.jaccard())
                .isCloseTo((double) both.size() / (a.size() + b.size() - both.size()), within(.14));
        assertThat(estimate.ofFirst()).isCloseTo((double) both.size() / a.size(), within(.16));
    }

    private static Set<String> sequences(List<String> paragraphs) {
        String[] words = String.join(" ", paragraphs).replace(".", "").split(" ", -1);
        Set<String> sequences = new HashSet<>();
        for (int i = 0; i + 2 < words.length; i++) {
            sequences.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
        }
        return sequences;
    }

    @Test
    void aTextOfAnyLengthHasASketchOfBoundedSize() {
        List<String> words = new ArrayList<>();
        new Random(1).ints(100_000, 0, 50_000).forEach(word -> words.add("word" + word));

        TextSketch sketch = TextSketch.of(String.join(" ", words));

        assertThat(sketch.sequences()).isGreaterThan(90_000);
        assertThat(sketch.hashes()).hasSize(TextSketch.SAMPLE);
        assertThat(TextSketch.of("").sequences()).isZero();
        assertThat(TextSketch.of("one").sequences()).isOne();
        assertThat(TextSketch.of("one two").sequences()).isOne();
    }

    @Test
    void figuresThatAreNewAreCounted() {
        TextSketch before = TextSketch.of("at least 12 died and 1,200 fled, and three roads were shut, officials said");
        TextSketch after =
                TextSketch.of("at least 14 died and 1200 fled, and three roads were shut, four officials said");

        assertThat(after.figuresBeyond(before)).isEqualTo(2);
        assertThat(before.figuresBeyond(before)).isZero();
    }
}
