package dev.dateline.coder.time;

import dev.dateline.coder.time.ResolvedDate.Granularity;
import java.time.LocalDate;

/** A unit of the calendar. Weeks begin on Monday. */
enum TimeUnit {
    DAY(Granularity.DAY),
    WEEK(Granularity.WEEK),
    MONTH(Granularity.MONTH),
    YEAR(Granularity.YEAR),
    DECADE(Granularity.YEAR);

    private final Granularity granularity;

    TimeUnit(Granularity granularity) {
        this.granularity = granularity;
    }

    Granularity granularity() {
        return granularity;
    }

    LocalDate plus(LocalDate day, int n) {
        return switch (this) {
            case DAY -> day.plusDays(n);
            case WEEK -> day.plusWeeks(n);
            case MONTH -> day.plusMonths(n);
            case YEAR -> day.plusYears(n);
            case DECADE -> day.plusYears(10L * n);
        };
    }

    /** First day of the unit that holds this day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.minusDays(day.getDayOfWeek().getValue() - 1L);
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(day.getYear() / 10 * 10, 1, 1);
        };
    }

    /** Last day of the unit that holds this day. */
    LocalDate last(LocalDate day) {
        return plus(first(day), 1).minusDays(1);
    }
}
