package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each over twenty stories of ten paragraphs, for a rule that holds for one may hold by chance. */
class NearCopyRuleTest {
    private static final int STORIES = 20;

    private interface Edit {
        List<String> of(int seed, List<String> story);
    }

    private static long joined(Edit edit) {
        return IntStream.range(0, STORIES)
                .filter(seed -> {
                    List<String> story = Texts.story(seed, 10);
                    return NearCopyRule.joins(Texts.sketch(story).with(Texts.sketch(edit.of(seed, story))));
                })
                .count();
    }

    @Test
    void twoStoriesAreNotOne() {
        assertThat(joined((seed, story) -> Texts.story(seed + STORIES, 10))).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 8})
    void aTextCutToItsFirstParagraphsIsACopy(int paragraphs) {
        assertThat(joined((seed, story) -> story.subList(0, paragraphs))).isEqualTo(STORIES);
    }

    @Test
    void aTextWithEveryFifteenthWordChangedIsACopy() {
        assertThat(joined((seed, story) -> Texts.reworded(story, 15))).isEqualTo(STORIES);
    }

    @Test
    void aTextWithANewLeadOnTheSameMatterIsACopy() {
        assertThat(joined((seed, story) ->
                        Texts.joined(List.of(Texts.paragraph(seed, new Random(seed + 1000L))), story.subList(1, 10))))
                .isEqualTo(STORIES);
    }

    @Test
    void aTextWithNewParagraphsInItsMiddleIsACopy() {
        assertThat(joined((seed, story) ->
                        Texts.joined(story.subList(0, 5), Texts.story(seed + STORIES, 4), story.subList(5, 10))))
                .isEqualTo(STORIES);
    }

    @Test
    void shortItemsThatEndInTheSameStockParagraphsAreNoCopies() {
        assertThat(joined((seed, story) -> Texts.joined(Texts.story(seed + STORIES, 4), story.subList(4, 10))))
                .isZero();
    }

    @Test
    void aFrameThatIsFilledAnewEachDayIsNoCopy() {
        assertThat(joined((seed, story) -> Texts.joined(story.subList(0, 5), Texts.story(seed + STORIES, 5))))
                .isZero();
    }

    @Test
    void aFewWordsInCommonMeanNothing() {
        TextSketch headline = TextSketch.of("ministers to meet in the capital today");
        TextSketch longer = TextSketch.of("ministers to meet in the capital today and tomorrow");

        assertThat(NearCopyRule.joins(headline.with(longer))).isFalse();
        assertThat(NearCopyRule.joins(TextSketch.of("").with(TextSketch.of(""))))
                .isFalse();
    }
}
