package dev.dateline.streams.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.streams.merge.LabelledReports.Score;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How well events are merged, end to end behind the packaged coder, on labelled sets of our own. ADR 0008 says how they were made and what the figures mean;
 * the floors here are a little below what was measured.
 */
class LabelledReportsTest {
    /** Plain news: 410 reports of 140 events, half of them in traps. */
    @Test
    void plainReportsOfOneEventComeTogether() throws Exception {
        LabelledReports reports = LabelledReports.of("plain");
        Map<String, String> events = reports.events(1);
        Score all = reports.score(events, false);
        Score ofOneType = reports.score(events, true);

        assertThat(reports.reports()).isGreaterThan(400);
        assertThat(all.precision()).as("precision of %s", all).isGreaterThan(.91);
        assertThat(all.f1()).as("F1 of %s", all).isGreaterThan(.84);
        assertThat(ofOneType.f1()).as("F1 of %s", ofOneType).isGreaterThan(.87);
    }

    /** Reports told by other words, from other sides, with every trap there is. */
    @Test
    void hardReportsAreMergedWithCare() throws Exception {
        LabelledReports reports = LabelledReports.of("hard");
        Score all = reports.score(reports.events(1), false);

        assertThat(all.precision()).as("precision of %s", all).isGreaterThan(.92);
        assertThat(all.f1()).as("F1 of %s", all).isGreaterThan(.72);
    }

    @Test
    void theEventsDoNotDependOnTheOrder() throws Exception {
        LabelledReports reports = LabelledReports.of("plain");

        assertThat(reports.events(2)).isEqualTo(reports.events(3));
    }
}
