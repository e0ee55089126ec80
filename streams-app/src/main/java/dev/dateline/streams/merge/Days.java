package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.EventDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When something was or is to be, as far as two such are compared, in days since 1970. Immutable.
 *
 * @param from first day; {@link #OPEN} where not told
 * @param to last day
 * @param told whether the text says so; else it is what the day of publication suggests
 * @param here whether its own sentence says so, and not one before
 */
record Days(int from, int to, boolean told, boolean here) {
    static final int OPEN = Integer.MIN_VALUE;
    /** News comes at most so many days late where it says no day. */
    private static final int LATE = 3;

    private static final int FULL_DATE = "YYYY-MM-DD".length();

    static Days of(EventDate date, String sentence, Optional<Instant> published) {
        int day = published
                .map(at -> (int) at.atZone(ZoneOffset.UTC).toLocalDate().toEpochDay())
                .orElse(OPEN);
        Optional<LocalDate> start = full(date.getStart());
        boolean said =
                !date.getBasis().equals("PUBLICATION") && !date.getBasis().equals("NONE");
        if (said && start.isPresent()) {
            int first = (int) start.get().toEpochDay();
            return new Days(
                    first,
                    full(date.getEnd()).map(end -> (int) end.toEpochDay()).orElse(first),
                    true,
                    date.getText() != null && sentence.contains(date.getText()));
        }
        return day == OPEN ? new Days(OPEN, OPEN, false, false) : new Days(day - LATE, day, false, false);
    }

    private static Optional<LocalDate> full(String day) {
        return Optional.ofNullable(day)
                .filter(text -> text.length() == FULL_DATE && !text.startsWith("-"))
                .map(LocalDate::parse);
    }

    boolean open() {
        return from == OPEN;
    }

    /** Days between them; 0 where they touch or one is open. */
    int gap(Days other) {
        if (open() || other.open()) {
            return 0;
        }
        return Math.max(0, Math.max(from, other.from) - Math.min(to, other.to));
    }

    /** Whether both say one and the same day. */
    boolean sameDay(Days other) {
        return told && other.told && from == to && from == other.from && to == other.to;
    }
}
