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
    private static void floors(String folder, double precision, double f1, double f1OfClauses) throws Exception {
        LabelledReports reports = LabelledReports.of(folder);
        Map<String, String> events = reports.events(1);
        Score told = reports.reports(events);
        Score clauses = reports.clauses(events);
        String measured = "%s: reports %s, clauses %s".formatted(folder, told.figures(), clauses.figures());
        System.out.println(measured);

        assertThat(told.precision()).as(measured).isGreaterThan(precision);
        assertThat(told.f1()).as(measured).isGreaterThan(f1);
        assertThat(clauses.f1()).as(measured).isGreaterThan(f1OfClauses);
    }

    /** Plain news: 410 reports of 139 events, half of the scenarios traps. */
    @Test
    void plainReportsOfOneEventComeTogether() throws Exception {
        floors("plain", .88, .90, .85);
    }

    /** 446 reports told by other words, from other sides, with every trap there is. */
    @Test
    void hardReportsAreMergedWithCare() throws Exception {
        floors("hard", .87, .77, .75);
    }

    /** 290 reports that lead with what came of it as often as with the event. */
    @Test
    void reportsOfWhatCameOfItFindTheEvent() throws Exception {
        floors("mixed", .87, .75, .71);
    }

    /** 196 reports as the former, on which nothing was fitted and which nobody has read: what to expect on others. */
    @Test
    void onReportsThatNothingWasFittedOnItIsNotFarWorse() throws Exception {
        floors("unseen", .84, .74, .64);
    }

    @Test
    void theEventsDoNotDependOnTheOrder() throws Exception {
        LabelledReports reports = LabelledReports.of("plain");

        assertThat(reports.events(2)).isEqualTo(reports.events(3));
    }
}
