package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Place;
import dev.dateline.schemas.avro.Toll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsRuleTest {
    private static final Words HEAD = Words.of("", 1);

    private final List<ReportNode> reports = new ArrayList<>();

    private static ToldText text(String content) {
        return new ToldText(content, 0, HEAD, "voice");
    }

    private void told(ToldText text, String status, Optional<Integer> killed, Optional<Place> place) {
        NewsEvent event = NewsEvent.newBuilder()
                .setEventId("e" + reports.size())
                .setVersion(1)
                .setChange("CREATED")
                .setStoryId("s")
                .setArticleId("a")
                .setUrl("https://a.example/")
                .setType("ASSAULT")
                .setStatus(status)
                .setKilled(killed.map(number -> new Toll(number, number)).orElse(null))
                .setLocation(place.orElse(null))
                .setDate(new EventDate(null, null, null, "UNKNOWN", "NONE"))
                .setEvidence(new Evidence("They fell.", 0, 0, 10, 5, 9))
                .setConfidence(.5)
                .setCoder("test")
                .setClaims(List.of())
                .build();
        reports.add(new ReportNode(text, reports.size(), StoredReport.of(event, HEAD)));
    }

    private static Optional<Place> place(String name, String precision, double latitude) {
        return Optional.of(new Place(name, name, latitude, 20.0, null, "XXA", null, precision, 5.0, 0, 4));
    }

    @Test
    void whatOneSaysHasHappenedIsNoLongerPlannedAndTheReportThatSaysSoIsShown() {
        told(text("a"), "PLANNED", Optional.empty(), Optional.empty());
        told(text("b"), "ACTUAL", Optional.empty(), Optional.empty());

        assertThat(FactsRule.of(reports).shown()).isEqualTo(1);
    }

    @Test
    void whatWasPlannedAndIsCalledOffLaterIsCalledOff() {
        told(text("a"), "PLANNED", Optional.empty(), Optional.empty());
        told(text("b"), "NEGATED", Optional.empty(), Optional.empty());

        assertThat(FactsRule.of(reports).shown()).isEqualTo(1);
    }

    @Test
    void tollsReachFromTheLeastThatATextTellsToTheMost() {
        ToldText first = text("a");
        told(first, "ACTUAL", Optional.of(12), Optional.empty());
        told(first, "ACTUAL", Optional.of(3), Optional.empty()); // a part of them
        told(text("b"), "ACTUAL", Optional.of(15), Optional.empty());
        told(text("c"), "ACTUAL", Optional.of(15), Optional.empty());

        FactsRule.Made made = FactsRule.of(reports);
        assertThat(made.tolls()).containsOnlyKeys(TollKind.KILLED).containsValue(new Range(12, 15));
        assertThat(made.claims().get(TollKind.KILLED)).containsExactly(0, 2);
    }

    @Test
    void ofManyClaimsTheFirstAndTheLastAreListed() {
        for (int i = 0; i < 20; i++) {
            told(text("t" + i), "ACTUAL", Optional.of(i + 1), Optional.empty());
        }

        assertThat(FactsRule.of(reports).claims().get(TollKind.KILLED)).containsExactly(0, 13, 14, 15, 16, 17, 18, 19);
    }

    @Test
    void aMoreExactPlaceIsTakenWhereItAgrees() {
        told(text("a"), "ACTUAL", Optional.empty(), place("Land", "COUNTRY", 10));
        told(text("b"), "ACTUAL", Optional.empty(), place("Town", "CITY", 10.5));
        told(text("c"), "ACTUAL", Optional.empty(), place("Square", "POINT", 10.5));

        assertThat(FactsRule.of(reports).place()).contains(2);
    }

    @Test
    void aPlaceThatContradictsIsNot() {
        told(text("a"), "ACTUAL", Optional.empty(), place("Town", "CITY", 10));
        told(text("b"), "ACTUAL", Optional.empty(), place("Square", "POINT", 40));

        assertThat(FactsRule.of(reports).place()).isEmpty();
    }
}
