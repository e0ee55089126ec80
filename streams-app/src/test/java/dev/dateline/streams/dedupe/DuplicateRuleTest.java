package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateRuleTest {
    private static final Duration MEMORY = Duration.ofDays(14);
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");

    private final DuplicateRule rule = new DuplicateRule(MEMORY);
    private Optional<Story> story = Optional.empty();

    private DuplicateRule.Decision article(String id, String text, Instant at) {
        DuplicateRule.Decision decision = rule.decide(story, id, "hash of " + text, Sketch.of(text), at);
        story = Optional.of(decision.next());
        return decision;
    }

    @ParameterizedTest
    @CsvSource({
        "one two three four, COPY, 1",
        "one two three five, UPDATE, 0.3333333333333333",
        "six seven eight nine, UPDATE, 0",
    })
    void behindTheOriginalItsTextIsACopyAndAnyOtherAnUpdate(String text, Verdict verdict, double similarity) {
        article("first", "one two three four", START);

        DuplicateRule.Decision decision = article("second", text, START.plusSeconds(1));

        assertThat(decision.verdict()).isEqualTo(verdict);
        assertThat(decision.duplicateOf()).contains("first");
        assertThat(decision.similarity()).hasValue(similarity);
    }

    @Test
    void theFirstIsTheOriginalOfNothingElse() {
        DuplicateRule.Decision decision = article("first", "one two three four", START);

        assertThat(decision.verdict()).isEqualTo(Verdict.ORIGINAL);
        assertThat(decision.duplicateOf()).isEmpty();
        assertThat(decision.similarity()).isEmpty();
    }

    @Test
    void aCopyOfAnUpdateIsACopyThatPointsAtTheOriginal() {
        article("first", "one two three four", START);
        article("second", "one two three five", START.plusSeconds(1));

        DuplicateRule.Decision decision = article("third", "one two three five", START.plusSeconds(2));

        assertThat(decision.verdict()).isEqualTo(Verdict.COPY);
        assertThat(decision.duplicateOf()).contains("first");
        assertThat(decision.similarity().getAsDouble()).isLessThan(1);
    }

    @ParameterizedTest
    @CsvSource({"-1, COPY", "0, COPY", "1, ORIGINAL"})
    void aStoryIsForgottenBehindTheMemoryOfItsOriginal(long millisBeyond, Verdict verdict) {
        article("first", "one two three four", START);
        article("second", "one two three four", START.plus(MEMORY).minusMillis(2));

        DuplicateRule.Decision decision =
                article("third", "one two three four", START.plus(MEMORY).plusMillis(millisBeyond));

        assertThat(decision.verdict()).isEqualTo(verdict);
    }

    @Test
    void newerTextOfAForgottenStoryOpensItAnew() {
        article("first", "one two three four", START);

        DuplicateRule.Decision decision =
                article("second", "one two three five", START.plus(MEMORY).plusMillis(1));

        assertThat(decision.verdict()).isEqualTo(Verdict.ORIGINAL);
        assertThat(article("third", "one two three four", START.plus(MEMORY).plusMillis(2))
                        .duplicateOf())
                .contains("second");
    }

    @Test
    void theTextsOfAStoryAreBoundedAndTheOriginalIsNeverForgottenForThem() {
        article("first", "text", START);
        for (int i = 0; i < Story.MOST; i++) {
            article("update" + i, "text " + i, START);
        }

        assertThat(story.orElseThrow().contents()).hasSize(Story.MOST);
        assertThat(article("again", "text", START).verdict()).isEqualTo(Verdict.COPY);
        assertThat(article("last", "text " + (Story.MOST - 1), START).verdict()).isEqualTo(Verdict.COPY);
        assertThat(article("oldest", "text 0", START).verdict()).isEqualTo(Verdict.UPDATE);
    }
}
