package dev.dateline.coder.time;

import dev.dateline.coder.time.ResolvedDate.Granularity;
import java.time.LocalDate;
import java.util.OptionalInt;

/** What a date expression says, before it is counted from any day. */
sealed interface TimeExpression {
    /** A part of a month, year or decade. */
    enum Part {
        WHOLE,
        EARLY,
        MID,
        LATE,
        /** "earlier this week": up to the anchor. */
        SO_FAR,
        /** "later this week": from the anchor on. */
        REST
    }

    /** "Friday", "last Friday", "next Friday", "this Friday". */
    enum Direction {
        BARE,
        LAST,
        NEXT,
        THIS
    }

    /** A day with its year. */
    record Day(LocalDate day) implements TimeExpression {}

    /** "Oct. 31". */
    record MonthDay(int month, int day) implements TimeExpression {}

    /** "March", "March 2022". */
    record Month(OptionalInt year, int month, Part part, Direction direction) implements TimeExpression {}

    /** "March last year": years from the anchor's year. */
    record MonthOfYear(int month, int years, Part part) implements TimeExpression {}

    /** "2022", "the 1990s". */
    record Years(int first, int last, Part part) implements TimeExpression {}

    /** A weekday; {@code weeks} counts from the anchor's week, where one is named ("Friday last week") */
    record Weekday(int day, Direction direction, OptionalInt weeks) implements TimeExpression {}

    /** "yesterday", "last week", "this month", "three days ago": n units from the anchor. */
    record Offset(TimeUnit unit, int n, Part part) implements TimeExpression {}

    /** "in recent days", "the past two weeks": n units up to the anchor. */
    record Recent(TimeUnit unit, int n) implements TimeExpression {}

    /** "next weekend": weeks from the anchor. */
    record Weekend(Direction direction) implements TimeExpression {}

    /** "two days earlier", "the same day": n units from the day named before. */
    record Shift(TimeUnit unit, int n) implements TimeExpression {}

    /** "two days after" something else: that lies n units from the day that the sentence names. */
    record Distance(TimeUnit unit, int n) implements TimeExpression {}

    /** "from Monday to Thursday". */
    record Between(TimeExpression from, TimeExpression to) implements TimeExpression {}

    /** "since 2011". */
    record Since(TimeExpression from) implements TimeExpression {}

    /** "some months after the vote", "a few days earlier": cannot be counted. */
    record Open(Granularity granularity) implements TimeExpression {}
}
