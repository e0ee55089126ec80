package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.Article;
import dev.dateline.schemas.avro.ScrapedPage;
import dev.dateline.streams.split.SplitArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What must hold however pages are interleaved: pages of one address keep their order, as on their partition; addresses run past each other, and
 * so do articles on their way to their stories' places.
 */
class DedupePropertiesTest {
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final int TEXTS = 4;

    /** A page of an address with the texts on it, by number. */
    record Page(int address, List<Integer> texts) {}

    /** A published article. */
    record Published(Article article, DuplicateRule.Decision decision, String contentHash) {}

    @Provide
    Arbitrary<List<Page>> pages() {
        Arbitrary<List<Integer>> texts = Arbitraries.integers()
                .between(0, TEXTS * 3 - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(Arbitraries.integers().between(0, 4), texts)
                .as(Page::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Three stories of four versions each; versions of a story share most of their words. */
    private static String text(int number) {
        String story = "story" + number / TEXTS;
        return "The " + story + " began in the " + story + " quarter of " + story
                + " town as people there told our reporter on the day " + "version" + number % TEXTS;
    }

    @Property(tries = 300)
    void everyStoryHasOneOriginalAndEveryOtherArticlePointsAtIt(@ForAll("pages") List<Page> pages, @ForAll long seed) {
        List<Published> published = run(pages, new Random(seed));

        assertThat(published)
                .hasSize(pages.stream().mapToInt(page -> page.texts().size()).sum());
        Map<String, List<Published>> stories = published.stream()
                .collect(Collectors.groupingBy(one -> one.article().getStoryId()));
        stories.forEach((id, story) -> {
            List<String> originals = story.stream()
                    .filter(one -> one.decision().verdict() == Verdict.ORIGINAL)
                    .map(one -> one.article().getArticleId())
                    .toList();
            assertThat(originals).hasSize(1);
            assertThat(story.stream().flatMap(one -> one.decision().duplicateOf().stream()))
                    .allMatch(originals.get(0)::equals);
            assertThat(story.stream().filter(one -> one.decision().duplicateOf().isEmpty()))
                    .hasSize(1);
        });
    }

    @Property(tries = 300)
    void everyArticleHasAnIdOfItsOwnAndNoTextIsCodedTwiceInAStory(
            @ForAll("pages") List<Page> pages, @ForAll long seed) {
        List<Published> published = run(pages, new Random(seed));

        assertThat(published).extracting(one -> one.article().getArticleId()).doesNotHaveDuplicates();
        assertThat(published.stream().filter(one -> one.decision().verdict() != Verdict.COPY))
                .extracting(one -> one.article().getStoryId() + one.contentHash())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void storiesAndCodedTextsDoNotDependOnTheInterleaving(
            @ForAll("pages") List<Page> pages, @ForAll long seed, @ForAll long otherSeed) {
        assertThat(coded(run(pages, new Random(seed)))).isEqualTo(coded(run(pages, new Random(otherSeed))));
    }

    @Property(tries = 100)
    void publishingAllAgainMakesNoNewStoryAndCodesNothing(@ForAll("pages") List<Page> pages, @ForAll long seed) {
        List<Page> twice = new ArrayList<>(pages);
        twice.addAll(pages);

        Set<String> stories = stories(run(pages, new Random(seed)));
        assertThat(stories(run(twice, new Random(seed)))).isEqualTo(stories);
    }

    private static Set<String> coded(List<Published> published) {
        return published.stream()
                .filter(one -> one.decision().verdict() != Verdict.COPY)
                .map(one -> one.article().getStoryId() + " " + one.contentHash())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> stories(List<Published> published) {
        return published.stream().map(one -> one.article().getStoryId()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Both rules, as their processors ask them, with the two hops' order left to chance. */
    private static List<Published> run(List<Page> pages, Random random) {
        Map<Integer, Deque<Page>> addresses = new LinkedHashMap<>();
        pages.forEach(page -> addresses
                .computeIfAbsent(page.address(), any -> new ArrayDeque<>())
                .add(page));
        Map<Integer, Deque<Candidate>> underWay = new LinkedHashMap<>();
        Map<String, Sightings> seen = new HashMap<>();
        Map<String, Story> stories = new HashMap<>();
        List<Published> published = new ArrayList<>();
        Instant at = START;
        while (!addresses.isEmpty() || !underWay.isEmpty()) {
            at = at.plusSeconds(1);
            if (!addresses.isEmpty() && (underWay.isEmpty() || random.nextBoolean())) {
                Page page = next(addresses, random);
                Deque<Candidate> line = underWay.computeIfAbsent(page.address(), any -> new ArrayDeque<>());
                line.addAll(sight(page, seen, at));
            } else {
                published.add(judge(next(underWay, random), stories, at));
            }
        }
        return published;
    }

    private static <T> T next(Map<Integer, Deque<T>> lines, Random random) {
        List<Integer> keys = new ArrayList<>(lines.keySet());
        Collections.sort(keys);
        Integer key = keys.get(random.nextInt(keys.size()));
        Deque<T> line = lines.get(key);
        T first = line.removeFirst();
        if (line.isEmpty()) {
            lines.remove(key);
        }
        return first;
    }

    private static List<Candidate> sight(Page page, Map<String, Sightings> seen, Instant at) {
        String url = "https://example/" + page.address();
        ScrapedPage scraped = ScrapedPage.newBuilder().setUrl(url).setBody("").build();
        List<SplitArticle> articles = new ArrayList<>();
        for (int i = 0; i < page.texts().size(); i++) {
            articles.add(new SplitArticle(
                    i,
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    text(page.texts().get(i))));
        }
        List<Sighting> sightings = articles.stream().map(Sighting::of).toList();
        SightingRule.Decision decision =
                new SightingRule(Duration.ofDays(14)).decide(Optional.ofNullable(seen.get(url)), sightings, at);
        seen.put(url, decision.next());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            candidates.add(Candidate.of(
                    scraped,
                    articles.get(i),
                    sightings.get(i),
                    decision.placed().get(i)));
        }
        return candidates;
    }

    private static Published judge(Candidate candidate, Map<String, Story> stories, Instant at) {
        String story = candidate.article().getStoryId();
        DuplicateRule.Decision decision = new DuplicateRule(Duration.ofDays(14))
                .decide(
                        Optional.ofNullable(stories.get(story)),
                        candidate.article().getArticleId(),
                        candidate.contentHash(),
                        candidate.sketch(),
                        at);
        stories.put(story, decision.next());
        return new Published(candidate.article(), decision, candidate.contentHash());
    }
}
