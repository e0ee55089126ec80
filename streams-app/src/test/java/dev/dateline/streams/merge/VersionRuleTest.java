package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionRuleTest {
    static {
        Topics.EVENTS.valueSerde(new InMemorySchemaRegistry()); // with the first serde Avro trusts our records
    }

    private static final NewsEvent EVENT = event(1);

    private static NewsEvent event(int mentions) {
        return NewsEvent.newBuilder()
                .setEventId("e")
                .setVersion(7)
                .setChange("RETRACTED")
                .setStoryId("s")
                .setArticleId("a")
                .setUrl("https://a.example/")
                .setType("ASSAULT")
                .setStatus("ACTUAL")
                .setDate(new EventDate(null, null, null, "UNKNOWN", "NONE"))
                .setEvidence(new Evidence("x", 0, 0, 1, 0, 1))
                .setMentions(mentions)
                .setConfidence(.5)
                .setCoder("test")
                .setClaims(List.of())
                .build();
    }

    private static NewsEvent told(Optional<Version> last, NewsEvent now) {
        return VersionRule.told(last, now).orElseThrow();
    }

    @Test
    void theFirstVersionIsCreated() {
        NewsEvent first = told(Optional.empty(), EVENT);

        assertThat(first.getVersion() + first.getChange()).isEqualTo("1CREATED");
    }

    @Test
    void whatHasNotChangedIsNotToldAgain() {
        Version first = VersionRule.of(told(Optional.empty(), EVENT), EVENT);

        assertThat(VersionRule.told(Optional.of(first), EVENT)).isEmpty();
    }

    @Test
    void whatHasChangedIsTheNextVersion() {
        NewsEvent second = told(Optional.of(VersionRule.of(told(Optional.empty(), EVENT), EVENT)), event(2));

        assertThat(second.getVersion() + second.getChange()).isEqualTo("2UPDATED");
    }

    @Test
    void whatIsToldNoLongerIsRetractedOnceAndWhatIsToldAgainGoesOnCounting() {
        Version first = VersionRule.of(told(Optional.empty(), EVENT), EVENT);
        NewsEvent retracted = VersionRule.untold(Optional.of(first), EVENT, Optional.empty(), "why")
                .orElseThrow();
        Optional<Version> gone = Optional.of(VersionRule.of(retracted, retracted));
        NewsEvent again = told(gone, EVENT);

        assertThat(retracted.getVersion() + retracted.getChange() + retracted.getReason())
                .isEqualTo("2RETRACTEDwhy");
        assertThat(VersionRule.untold(gone, EVENT, Optional.empty(), "why")).isEmpty();
        assertThat(again.getVersion() + again.getChange() + again.getReason()).isEqualTo("3UPDATEDnull");
    }

    @Test
    void whatAnotherEventTellsIsMergedIntoIt() {
        Version first = VersionRule.of(told(Optional.empty(), EVENT), EVENT);
        NewsEvent merged = VersionRule.untold(Optional.of(first), EVENT, Optional.of("other"), "why")
                .orElseThrow();

        assertThat(merged.getChange() + " " + merged.getSupersededBy()).isEqualTo("MERGED other");
    }

    @Test
    void whatWasNeverPublishedIsNotTakenBack() {
        assertThat(VersionRule.untold(Optional.empty(), EVENT, Optional.empty(), "why"))
                .isEmpty();
    }
}
