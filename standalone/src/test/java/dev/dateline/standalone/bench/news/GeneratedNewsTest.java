package dev.dateline.standalone.bench.news;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedNewsTest {
    private static final int NUMBER = 2_000;

    @Test
    void aSeedGivesTheSameNewsEachTimeAndAnotherSeedOthers() {
        assertThat(news(7)).isEqualTo(news(7)).isNotEqualTo(news(8));
    }

    @Test
    void articlesAreAsLongAsNewsAre() {
        double words = news(7).stream()
                .mapToInt(page -> page.getBody().split("\\s+", -1).length)
                .average()
                .orElseThrow();

        assertThat(words).isBetween(250.0, 400.0);
    }

    @Test
    void halfOfThemTellAStoryThatWasTold() {
        Map<String, Integer> byHeadline = new HashMap<>();
        news(7).forEach(page -> byHeadline.merge(page.getTitle(), 1, Integer::sum));

        assertThat((double) byHeadline.size() / NUMBER).isBetween(.45, .55);
    }

    @Test
    void differentTextsAreCounted() {
        GeneratedNews news = new GeneratedNews(7, NUMBER);
        Set<String> texts = new HashSet<>();

        news.forEachRemaining(page -> texts.add(page.getBody()));

        assertThat(texts).hasSizeLessThan(NUMBER * 9 / 10).hasSizeGreaterThan(NUMBER * 3 / 4);
    }

    @Test
    void allLieWithinAWeekFetchedInTheirOrderAndNoneBeforeItIsPublished() {
        List<ScrapedPage> news = news(7);
        List<Instant> fetched = news.stream().map(ScrapedPage::getFetchedAt).toList();

        assertThat(fetched).isSortedAccordingTo(Comparator.naturalOrder());
        assertThat(Duration.between(fetched.get(0), fetched.get(NUMBER - 1))).isLessThan(Duration.ofDays(7));
        assertThat(news).allMatch(page -> !page.getPublishedAt().isAfter(page.getFetchedAt()));
    }

    @Test
    void commonWordsAreCommon() {
        Map<String, Integer> words = new HashMap<>();
        for (ScrapedPage page : news(7)) {
            for (String word : page.getBody().split("[^a-z]+", -1)) {
                words.merge(word, 1, Integer::sum);
            }
        }

        assertThat(words.get("the")).isGreaterThan(10 * words.get("report"));
        assertThat(words).hasSizeGreaterThan(10_000);
    }

    private static List<ScrapedPage> news(long seed) {
        List<ScrapedPage> news = new ArrayList<>();
        new GeneratedNews(seed, NUMBER).forEachRemaining(news::add);
        return news;
    }
}
