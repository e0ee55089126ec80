package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.flow.Label;
import dev.dateline.streams.flow.Verdict;
import dev.dateline.streams.rank.Rank;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What must hold of labels in whatever order articles come. Texts are made of numbered paragraphs, so that they share as many as wanted. */
class StoryGraphPropertiesTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final Duration MEMORY = Duration.ofHours(40);

    /** An article: where, when (hours; negative: untold), on which page version, with which paragraphs. */
    record Told(int address, int hour, int page, List<Integer> paragraphs) {
        String body() {
            return paragraphs.stream().map(StoryGraphPropertiesTest::paragraph).collect(Collectors.joining("\n\n"));
        }

        String content() {
            return "c" + paragraphs;
        }

        String id() {
            return address + "/" + page + "/" + content();
        }

        Telling telling() {
            Rank rank = hour < 0
                    ? new Rank(Rank.UNKNOWN, id())
                    : Rank.of(id(), Optional.of(START.plus(Duration.ofHours(hour))), Optional.empty());
            return new Telling(rank, address, Set.of(100L * address + page), 0, Telling.NONE, 1L + address % 3, 1);
        }
    }

    private static String paragraph(int number) {
        Random words = new Random(number);
        return words.ints(30, 0, 4000).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
    }

    @Provide
    Arbitrary<List<Told>> articles() {
        Arbitrary<List<Integer>> paragraphs =
                Arbitraries.integers().between(0, 8).list().ofMinSize(1).ofMaxSize(5);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(-1, 80),
                        Arbitraries.integers().between(0, 3),
                        paragraphs)
                .as(Told::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    @Property(tries = 400)
    void labelsDoNotDependOnTheOrder(@ForAll("articles") List<Told> articles, @ForAll long seed) {
        List<Told> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(labels(shuffled)).isEqualTo(labels(articles));
    }

    @Property(tries = 400)
    void labelsAreThoseOfAllArticlesTakenInRank(@ForAll("articles") List<Told> articles) {
        assertThat(stories(labels(articles))).isEqualTo(stories(byDefinition(articles)));
    }

    @Property(tries = 400)
    void everyStoryHasOneOriginalAndEveryOtherArticlePointsAtIt(@ForAll("articles") List<Told> articles) {
        Map<String, Label> labels = labels(articles);

        assertThat(labels).hasSize((int) articles.stream().map(Told::id).count());
        labels.values().stream().collect(Collectors.groupingBy(Label::storyId)).forEach((story, members) -> {
            List<String> originals = members.stream()
                    .filter(label -> label.verdict() == Verdict.ORIGINAL)
                    .map(Label::articleId)
                    .toList();
            assertThat(originals).hasSize(1);
            assertThat(members)
                    .allMatch(label -> label.verdict() == Verdict.ORIGINAL
                            ? label.duplicateOf().isEmpty()
                            : label.duplicateOf().equals(Optional.of(originals.get(0))));
        });
    }

    @Property(tries = 200)
    void noTextIsNewTwice(@ForAll("articles") List<Told> articles) {
        assertThat(labels(articles).values().stream().filter(label -> label.verdict() != Verdict.COPY))
                .extracting(Label::content)
                .doesNotHaveDuplicates();
    }

    /** The last label of each article, as the changes told it. */
    private static Map<String, Label> labels(List<Told> articles) {
        StoryGraph graph = new StoryGraph(MEMORY, 1_000);
        Map<String, Label> labels = new TreeMap<>();
        for (Told article : articles) {
            List<GraphChange.Relabelled> changed = graph.add(
                            article.content(), TextSketch.of(article.body()), article.telling(), START)
                    .labels();
            changed.forEach(change -> labels.put(change.label().articleId(), change.label()));
        }
        return labels;
    }

    private static Map<String, String> stories(Map<String, Label> labels) {
        Map<String, String> stories = new TreeMap<>();
        labels.forEach((id, label) ->
                stories.put(id, label.content() + " in " + label.storyId() + " as " + label.duplicateOf()));
        return stories;
    }

    /** The same from the definition alone: texts in rank, each with all leaders before it. */
    private static Map<String, Label> byDefinition(List<Told> articles) {
        Map<String, StoryText> texts = new HashMap<>();
        for (Told article : articles) {
            StoryText text = texts.get(article.content());
            if (text == null) {
                TextSketch sketch = TextSketch.of(article.body());
                texts.put(article.content(), new StoryText(article.content(), sketch, 0, article.telling()));
            } else {
                text.tell(article.telling());
            }
        }
        List<StoryText> leaders = new ArrayList<>();
        Map<String, Label> labels = new TreeMap<>();
        for (StoryText text : texts.values().stream()
                .sorted((a, b) -> a.rank().compareTo(b.rank()))
                .toList()) {
            Optional<StoryText> leader = Optional.empty();
            double best = -1;
            for (StoryText other : leaders) {
                Resemblance both = text.sketch().with(other.sketch());
                boolean like = NearCopyRule.joins(both) || AddressRule.joins(text, other, both);
                if (like && other.rank().within(MEMORY.toMillis(), text.rank()) && both.quality() > best) {
                    best = both.quality();
                    leader = Optional.of(other);
                }
            }
            leader.ifPresentOrElse(text::follow, () -> leaders.add(text));
            LabelRule.labels(text).forEach(label -> labels.put(label.articleId(), label));
        }
        return labels;
    }
}
