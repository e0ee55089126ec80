package dev.dateline.streams.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.split.SplitArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SightingRuleTest {
    private static final Duration MEMORY = Duration.ofDays(14);
    private static final Instant START = Instant.parse("2026-11-02T06:00:00Z");
    private static final String PORT =
            "Gunmen attacked the old port before dawn on Monday and left two cranes on fire.";
    private static final String NEWER = PORT.replace("two cranes", "three cranes") + " Nobody was hurt.";
    private static final String RAIN =
            "Rain fell on the northern hills all day long, and the weather office expects more.";

    private final SightingRule rule = new SightingRule(MEMORY);
    private Optional<Sightings> seen = Optional.empty();

    private List<SightingRule.Placed> page(Instant at, Sighting... articles) {
        SightingRule.Decision decision = rule.decide(seen, List.of(articles), at);
        seen = Optional.of(decision.next());
        return decision.placed();
    }

    private static Sighting sighting(int position, String headline, String body) {
        return Sighting.of(
                new SplitArticle(position, Optional.ofNullable(headline), Optional.empty(), List.of(), body));
    }

    private static Sighting sighting(String body) {
        return sighting(0, null, body);
    }

    private static SightingRule.Placed placed(String root, int occurrence) {
        return new SightingRule.Placed(sighting(root).contentHash(), occurrence);
    }

    @Test
    void aTextSeenFirstIsTheRootOfItsOwnStory() {
        assertThat(page(START, sighting(PORT))).containsExactly(placed(PORT, 1));
    }

    @Test
    void theSameTextAgainKeepsItsStoryAndIsCounted() {
        page(START, sighting(PORT));

        assertThat(page(START.plusSeconds(1), sighting(PORT))).containsExactly(placed(PORT, 2));
        assertThat(page(START.plusSeconds(2), sighting("  " + PORT.toUpperCase(Locale.ROOT))))
                .containsExactly(placed(PORT, 3));
    }

    @Test
    void newerTextAndTheNextNewerTextBelongToTheFirst() {
        page(START, sighting(PORT));

        assertThat(page(START.plusSeconds(1), sighting(NEWER))).containsExactly(placed(PORT, 1));
        assertThat(page(START.plusSeconds(2), sighting(NEWER + " The port has reopened.")))
                .containsExactly(placed(PORT, 1));
        assertThat(page(START.plusSeconds(3), sighting(PORT))).containsExactly(placed(PORT, 2));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "0 | - | other text, nothing shared | false",
                "0 | Fire at the port | the same headline at the same place, other text | true",
                "3 | Fire at the port | the same headline at another place, other text | true",
                "0 | Calm at the port | another headline, other text | false",
            })
    void aHeadlineMakesANewerTextAndAPlaceAloneDoesNot(int position, String headline, String why, boolean newer) {
        page(START, sighting(0, "FIRE AT THE PORT", PORT));

        List<SightingRule.Placed> placed = page(START.plusSeconds(1), sighting(position, headline, RAIN));

        assertThat(placed).as(why).containsExactly(newer ? placed(PORT, 1) : placed(RAIN, 1));
    }

    @Test
    void anArticleThatStillStandsOnThePageIsNotFollowedByItsNeighbour() {
        page(START, sighting(0, null, PORT));

        assertThat(page(START.plusSeconds(1), sighting(0, null, NEWER), sighting(1, null, PORT)))
                .containsExactly(placed(NEWER, 1), placed(PORT, 2));
    }

    @Test
    void oneTextHasOneSuccessorAPage() {
        page(START, sighting(0, null, PORT));

        assertThat(page(START.plusSeconds(1), sighting(0, null, NEWER), sighting(1, null, NEWER + " More soon.")))
                .extracting(SightingRule.Placed::root)
                .containsExactly(
                        sighting(PORT).contentHash(),
                        sighting(NEWER + " More soon.").contentHash());
    }

    @Test
    void twoArticlesOfOnePageThatAreAlikeAreTwoStories() {
        assertThat(page(START, sighting(0, null, PORT), sighting(1, null, NEWER)))
                .containsExactly(placed(PORT, 1), placed(NEWER, 1));
    }

    @ParameterizedTest
    @CsvSource({"-1, 2", "0, 2", "1, 1"})
    void aTextIsForgottenBehindTheMemoryOfItsFirstSightingHoweverOftenItWasSeenSince(
            long millisBeyond, int occurrence) {
        page(START, sighting(PORT));
        Sightings first = seen.orElseThrow();
        page(START.plus(MEMORY).minusMillis(1), sighting(RAIN));
        assertThat(seen.orElseThrow().versions()).hasSize(2);
        seen = Optional.of(first);

        assertThat(page(START.plus(MEMORY).plusMillis(millisBeyond), sighting(PORT)))
                .containsExactly(placed(PORT, occurrence));
    }

    @Test
    void aSightingDoesNotRenewTheMemory() {
        page(START, sighting(PORT));
        page(START.plus(MEMORY).minusMillis(1), sighting(PORT));

        assertThat(page(START.plus(MEMORY).plusMillis(1), sighting(PORT))).containsExactly(placed(PORT, 1));
    }

    @Test
    void whatIsRememberedIsBoundedAndTheOldestIsForgottenFirst() {
        List<Sighting> articles = new ArrayList<>();
        IntStream.range(0, Sightings.MOST + 1).forEach(i -> articles.add(sighting(i, null, "text number " + i)));

        page(START, articles.toArray(new Sighting[0]));

        assertThat(seen.orElseThrow().versions()).hasSize(Sightings.MOST);
        assertThat(seen.orElseThrow().versions().get(0).contentHash())
                .isEqualTo(articles.get(1).contentHash());
    }
}
