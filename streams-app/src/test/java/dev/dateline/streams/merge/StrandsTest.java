package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which strands are one event. Reports are named in the order of their rank. */
class StrandsTest {
    private static final Words NOTHING = Words.of("", 0);

    private final Strands strands = new Strands();
    private final Set<ReportNode> touched = new LinkedHashSet<>();

    private final ReportNode a = report("a");
    private final ReportNode b = report("b");
    private final ReportNode c = report("c");
    private final ReportNode d = report("d");
    private final ReportNode e = report("e");

    private static ReportNode report(String name) {
        NewsEvent event = NewsEvent.newBuilder()
                .setEventId(name)
                .setVersion(1)
                .setChange("CREATED")
                .setStoryId(name)
                .setArticleId(name)
                .setUrl("https://a.example/")
                .setType("ASSAULT")
                .setStatus("ACTUAL")
                .setHistorical(false)
                .setDate(new EventDate(null, "2026-11-02", "2026-11-02", "DAY", "STATED"))
                .setEvidence(new Evidence("They came.", 0, 0, 10, 5, 9))
                .setConfidence(.5)
                .setCoder("test")
                .setClaims(List.of())
                .build();
        return new ReportNode(new ToldText(name, 0, NOTHING, name), 0, StoredReport.of(event, NOTHING));
    }

    private void settle() {
        touched.clear();
        strands.settle(report -> {
            touched.add(report);
            touched.add(report.first());
        });
    }

    @Test
    void strandsOfWhichMostReportsAreLikeBothLeadersAreOneEvent() {
        strands.place(c, b, Set.of(a));
        strands.place(d, b, Set.of(a));
        settle();

        assertThat(List.of(a, b, c, d)).extracting(ReportNode::first).containsOnly(a);
        assertThat(touched).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void reportsOfTheEarlierStrandCountToo() {
        strands.place(c, a, Set.of(b));
        settle();

        assertThat(b.first()).isSameAs(a);
    }

    @Test
    void halfOfThemAreNotEnough() {
        strands.place(c, b, Set.of(a));
        strands.place(d, b, Set.of());
        settle();

        assertThat(b.isFirst()).isTrue();
        assertThat(touched).isEmpty();
    }

    @Test
    void reportsThatCameBeforeTheLaterLeaderSayNothingAgainstIt() {
        strands.place(b, a, Set.of());
        strands.place(c, a, Set.of());
        strands.place(e, d, Set.of(a));
        settle();

        assertThat(d.first()).isSameAs(a);
    }

    @Test
    void aStrandLeavesWhenNewReportsAreLikeItsOwnLeaderAlone() {
        strands.place(c, b, Set.of(a));
        settle();
        assertThat(b.first()).isSameAs(a);

        strands.place(d, b, Set.of());
        settle();

        assertThat(b.isFirst()).isTrue();
        assertThat(touched).containsExactlyInAnyOrder(a, b);
    }

    @Test
    void whoeverHasJoinedIsJoinedByNobody() {
        strands.place(c, b, Set.of(a));
        strands.place(e, d, Set.of(b));
        settle();

        assertThat(b.first()).isSameAs(a);
        assertThat(d.isFirst()).isTrue();

        strands.unlike(c, a);
        settle();

        assertThat(b.isFirst()).isTrue();
        assertThat(d.first()).isSameAs(b);
    }

    @Test
    void aReportThatIsDroppedLeavesNoTrace() {
        strands.place(c, b, Set.of(a));
        settle();
        strands.drop(c);
        strands.drop(b);
        settle();

        assertThat(List.of(a, b, c)).allMatch(ReportNode::isFirst);
        assertThat(a.joiners()).isEmpty();
        assertThat(a.shared()).isEmpty();
        assertThat(a.likedBy()).isEmpty();
    }
}
