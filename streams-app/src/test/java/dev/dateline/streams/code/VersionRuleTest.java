package dev.dateline.streams.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.EventChange;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.registry.InMemorySchemaRegistry;
import dev.dateline.streams.code.VersionRule.Versions;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class VersionRuleTest {
    @BeforeAll
    static void trustTheRecords() {
        assertThat(Topics.EVENTS.valueSerde(new InMemorySchemaRegistry())).isNotNull();
    }

    private static NewsEvent event(String id, String story) {
        return NewsEvent.newBuilder()
                .setEventId(id)
                .setVersion(1)
                .setChange(EventChange.CREATED)
                .setStoryId(story)
                .setArticleId("a")
                .setUrl("https://a.example/")
                .setType("ASSAULT")
                .setContexts(List.of())
                .setStatus("ACTUAL")
                .setDate(new EventDate(null, null, null, "UNKNOWN", "NONE"))
                .setEvidence(new Evidence("They attacked.", 0, 0, 14, 5, 13))
                .setConfidence(.5)
                .setCoder("test")
                .build();
    }

    private static List<String> told(List<NewsEvent> events) {
        return events.stream()
                .map(event -> event.getEventId() + event.getVersion() + " " + event.getChange())
                .toList();
    }

    @Test
    void whatIsToldFirstIsCreated() {
        Versions versions = VersionRule.of(List.of(), List.of(event("a", "s"), event("b", "s")), "gone");

        assertThat(told(versions.published())).containsExactly("a1 CREATED", "b1 CREATED");
        assertThat(versions.known()).isEqualTo(versions.published());
    }

    @Test
    void whatHasNotChangedIsNotPublishedAgain() {
        List<NewsEvent> before = VersionRule.of(List.of(), List.of(event("a", "s"), event("b", "s")), "gone")
                .known();

        Versions versions = VersionRule.of(before, List.of(event("a", "s"), event("b", "t")), "gone");

        assertThat(told(versions.published())).containsExactly("b2 UPDATED");
        assertThat(told(versions.known())).containsExactly("a1 CREATED", "b2 UPDATED");
        assertThat(told(VersionRule.of(versions.known(), List.of(event("a", "s"), event("b", "t")), "gone")
                        .published()))
                .isEmpty();
    }

    @Test
    void whatIsLeftIsRetractedOnceAndGoesOnCountingWhenItIsToldAgain() {
        List<NewsEvent> before =
                VersionRule.of(List.of(), List.of(event("a", "s")), "gone").known();

        Versions left = VersionRule.of(before, List.of(), "gone");
        assertThat(told(left.published())).containsExactly("a2 RETRACTED");
        assertThat(left.published().get(0).getReason()).isEqualTo("gone");
        assertThat(VersionRule.of(left.known(), List.of(), "gone").published()).isEmpty();
        assertThat(VersionRule.grown(before, left.known())).isEqualTo(-1);

        Versions again = VersionRule.of(left.known(), List.of(event("a", "s")), "gone");
        assertThat(told(again.published())).containsExactly("a3 UPDATED");
        assertThat(again.published().get(0).getReason()).isNull();
    }
}
