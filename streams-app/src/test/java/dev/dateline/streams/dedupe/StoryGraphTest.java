package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.StableId;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.rank.Rank;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class StoryGraphTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final Duration MEMORY = Duration.ofDays(7);
    private static final int MOST = 500;

    private final StoryGraph graph = new StoryGraph(MEMORY, MOST);
    private Instant now = START;

    private List<Label> add(String id, String source, Instant published, List<String> paragraphs) {
        Telling telling = new Telling(
                Rank.of(id, Optional.of(published), Optional.empty()),
                StableId.number(source, id),
                Set.of((long) id.hashCode()),
                0,
                Telling.NONE,
                StableId.number(source),
                1);
        return graph
                .add("c" + String.join("", paragraphs).hashCode(), Texts.sketch(paragraphs), telling, now)
                .labels()
                .stream()
                .map(GraphChange.Relabelled::label)
                .toList();
    }

    @Test
    void aLateOriginalTakesTheStoryOverAndTellsWhoseLabelsChange() {
        List<String> story = Texts.story(1, 8);
        add("late-copy", "a", START.plusSeconds(600), story.subList(0, 5));
        add("later-copy", "b", START.plusSeconds(900), Texts.reworded(story.subList(0, 6), 20));

        List<Label> changed = add("first", "c", START, story);

        assertThat(changed).extracting(Label::articleId).containsExactly("first", "late-copy", "later-copy");
        assertThat(changed)
                .extracting(Label::verdict)
                .startsWith(Verdict.ORIGINAL)
                .doesNotContainSequence(Verdict.ORIGINAL, Verdict.ORIGINAL);
        assertThat(changed.get(1).duplicateOf()).contains("first");
        assertThat(changed)
                .extracting(Label::storyId)
                .containsOnly(changed.get(0).storyId());
    }

    @Test
    void newFiguresMakeAnUpdateAndACutTextIsACopy() {
        List<String> story = Texts.story(2, 8);
        List<String> news =
                Texts.joined(List.of("At least 4711 died and 815 were hurt, a count of Sunday said."), story);
        add("first", "a", START, story);

        assertThat(add("news", "b", START.plusSeconds(60), news))
                .extracting(Label::verdict)
                .containsExactly(Verdict.UPDATE);
        assertThat(add("cut", "c", START.plusSeconds(90), story.subList(0, 4)))
                .extracting(Label::verdict)
                .containsExactly(Verdict.COPY);
        assertThat(add("own", "a", START.plusSeconds(95), story.subList(0, 6)))
                .as("newer text of the original's publisher")
                .extracting(Label::verdict)
                .containsExactly(Verdict.UPDATE);
    }

    @Test
    void aChainOfSmallChangesDoesNotDragStoriesIntoOne() {
        for (int i = 0; i < 12; i++) {
            List<String> window = Texts.story(3, 30).subList(i * 2, i * 2 + 8);
            add("article" + i, "paper" + i, START.plusSeconds(i), window);
        }

        List<Label> last =
                add("again", "paper", START.plusSeconds(99), Texts.story(3, 30).subList(22, 30));
        assertThat(last.get(0).duplicateOf()).isNotEqualTo(Optional.of("article0"));
    }

    @Test
    void whatIsOlderThanTheMemoryIsForgottenWithItsArticles() {
        List<String> story = Texts.story(4, 8);
        add("first", "a", START, story);
        now = START.plus(MEMORY);
        assertThat(add("in time", "b", now, story)).extracting(Label::verdict).containsExactly(Verdict.COPY);

        now = now.plusMillis(1);
        assertThat(add("too late", "c", now, story)).extracting(Label::verdict).containsExactly(Verdict.ORIGINAL);
        assertThat(graph.size()).isOne();
    }

    @Test
    void aCopyKeepsItsLabelWhenItsOriginalIsForgottenAndAnExactCopyOfItStillFindsTheStory() {
        List<String> story = Texts.story(5, 8);
        String storyId = add("first", "a", START, story).get(0).storyId();
        now = START.plus(Duration.ofDays(6));
        add("copy", "b", now, story.subList(0, 5));
        now = START.plus(Duration.ofDays(8));

        List<Label> changed = add("copy of the copy", "c", now, story.subList(0, 5));

        assertThat(changed).extracting(Label::articleId).containsExactly("copy of the copy");
        assertThat(changed.get(0).storyId()).isEqualTo(storyId);
        assertThat(changed.get(0).duplicateOf()).contains("first");
    }

    @Test
    void articlesThatAreFurtherApartThanTheMemoryAreDifferentStoriesThoughTheyComeTogether() {
        List<String> story = Texts.story(6, 8);
        add("old", "a", START.minus(MEMORY).minusMillis(1), story);

        assertThat(add("new", "b", START, story.subList(0, 6)))
                .extracting(Label::verdict)
                .containsExactly(Verdict.ORIGINAL);
    }

    @Test
    void stockTextInMoreArticlesThanAreFoundByItDoesNotLetTheOrderDecide() {
        List<String> stock = Texts.story(7, 2);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, 3 * TextIndex.LEADING).boxed().toList());

        List<Map<String, String>> stories = new ArrayList<>();
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(order, new Random(seed));
            stories.add(stories(order, stock));
        }

        assertThat(stories).allMatch(stories.get(0)::equals);
        assertThat(new HashSet<>(stories.get(0).values())).hasSizeBetween(2, 3 * TextIndex.LEADING - 1);
    }

    private static Map<String, String> stories(List<Integer> order, List<String> stock) {
        StoryGraph graph = new StoryGraph(MEMORY, MOST);
        Map<String, String> stories = new TreeMap<>();
        for (int number : order) {
            List<String> text = Texts.joined(Texts.story(10 + number / 2, 1 + number % 2), stock);
            Telling telling = telling("a" + number, number, START.plusSeconds(number));
            take(stories, graph.add("c" + number, Texts.sketch(text), telling, START));
        }
        return stories;
    }

    @Test
    void aTextAtManyAddressesIsNoPagesOwnHoweverItsArticlesCome() {
        List<String> syndicated = Texts.story(8, 6);
        List<String> other = Texts.joined(syndicated.subList(0, 1), Texts.story(9, 2));
        List<Integer> order = new ArrayList<>(IntStream.rangeClosed(0, AddressRule.MOST_ADDRESSES + 20)
                .boxed()
                .toList());

        Set<Map<String, String>> stories = new HashSet<>();
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(order, new Random(seed));
            StoryGraph syndication = new StoryGraph(MEMORY, MOST);
            Map<String, String> labels = new TreeMap<>();
            for (int number : order) {
                List<String> text = number == 0 ? other : syndicated;
                Telling telling = telling("a" + number, Math.max(1, number), START.plusSeconds(number + 1L));
                take(labels, syndication.add("c" + text.hashCode(), Texts.sketch(text), telling, START));
            }
            stories.add(labels);
        }

        assertThat(stories).hasSize(1);
        assertThat(stories.iterator().next().get("a0")).endsWith("ORIGINAL");
    }

    @Test
    @Timeout(10)
    void oneMoreArticleOfATextThatManyHaveIsTakenInAtOnce() {
        TextSketch sketch = Texts.sketch(Texts.story(1, 2));
        for (int i = 0; i < 20_000; i++) {
            graph.add("c", sketch, telling("a" + i, i, START.plusSeconds(i)), START);
        }

        List<GraphChange.Relabelled> changed = graph.add(
                        "c", sketch, telling("late", -1, START.plusSeconds(99_999)), START)
                .labels();

        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).label().duplicateOf()).contains("a0");
    }

    private static Telling telling(String id, long address, Instant published) {
        return new Telling(
                Rank.of(id, Optional.of(published), Optional.empty()),
                address,
                Set.of((long) id.hashCode()),
                0,
                Telling.NONE,
                Telling.NONE,
                1);
    }

    private static void take(Map<String, String> labels, GraphChange change) {
        change.labels()
                .forEach(one -> labels.put(
                        one.label().articleId(),
                        one.label().storyId() + one.label().verdict()));
    }

    @Test
    void thereAreNeverMoreTextsThanAllowedAndTheLatestAreKept() {
        for (int i = 0; i < 2 * MOST; i++) {
            graph.add("c" + i, Texts.sketch(Texts.story(i, 1)), telling("a" + i, i, START.plusSeconds(i)), START);
        }

        assertThat(graph.size()).isEqualTo(MOST);
        assertThat(again(2 * MOST - 1)).isEqualTo(Verdict.COPY);
        assertThat(again(0)).isEqualTo(Verdict.ORIGINAL);
    }

    private Verdict again(int number) {
        Telling telling = telling("again" + number, -number - 1, START.plusSeconds(9_999));
        return graph.add("c" + number, Texts.sketch(Texts.story(number, 1)), telling, START)
                .labels()
                .get(0)
                .label()
                .verdict();
    }
}
