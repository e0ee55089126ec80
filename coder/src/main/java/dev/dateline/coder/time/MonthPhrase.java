package dev.dateline.coder.time;

import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ExpressionParser.Parsed;
import dev.dateline.coder.time.TimeExpression.Direction;
import dev.dateline.coder.time.TimeExpression.Month;
import dev.dateline.coder.time.TimeExpression.MonthOfYear;
import dev.dateline.coder.time.TimeExpression.Part;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Dates around the name of a month: "Oct. 31", "31 October 2024", "May 3-5", "the 3rd of May", "March 2022", "in March". */
final class MonthPhrase {
    private static final Set<String> JOINS = WordSet.of("- – — and to or through until");

    private MonthPhrase() {}

    /** A phrase that begins with the month at token {@code i}. */
    static Optional<Parsed> at(ExpressionParser text, int i) {
        int month = CalendarWords.month(text.norm(i));
        int day = CalendarWords.dayOfMonth(text.norm(i + 1));
        if (day > 0 && (text.named(i) || !CalendarWords.ambiguous(text.norm(i)))) {
            int last = joined(text, i + 2);
            int to = last > day ? i + 4 : i + 2;
            OptionalInt year = year(text, to);
            int end = year.isEmpty() ? to : text.is(to, ",") ? to + 2 : to + 1;
            return Optional.of(new Parsed(i, end, ExpressionParser.days(year, month, day, Math.max(day, last))));
        }
        return named(text, i, i, Direction.BARE);
    }

    /** A phrase with a month alone at {@code at}, that begins at {@code from}. */
    static Optional<Parsed> named(ExpressionParser text, int from, int at, Direction direction) {
        String norm = text.norm(at);
        boolean unsure = CalendarWords.ambiguous(norm) || norm.length() < 4 || norm.endsWith(".");
        if (!text.named(at) || direction == Direction.BARE && unsure && !text.monthPlace(at)) {
            return Optional.empty();
        }
        int month = CalendarWords.month(norm);
        int to = text.is(at + 1, ",") || text.is(at + 1, "of") ? at + 2 : at + 1;
        int year = CalendarWords.year(text.norm(to));
        if (year > 0) {
            return Optional.of(new Parsed(from, to + 1, new Month(OptionalInt.of(year), month, Part.WHOLE, direction)));
        }
        OptionalInt years =
                switch (text.norm(at + 1) + " " + text.norm(at + 2)) {
                    case "last year" -> OptionalInt.of(-1);
                    case "this year" -> OptionalInt.of(0);
                    case "next year" -> OptionalInt.of(1);
                    default -> OptionalInt.empty();
                };
        return Optional.of(
                years.isPresent()
                        ? new Parsed(from, at + 3, new MonthOfYear(month, years.getAsInt(), Part.WHOLE))
                        : new Parsed(from, at + 1, new Month(OptionalInt.empty(), month, Part.WHOLE, direction)));
    }

    /** A phrase that begins with a day's number at token {@code i}. */
    static Optional<Parsed> afterDay(ExpressionParser text, int i, int day) {
        int last = joined(text, i + 1);
        int at = last > 0 ? i + 3 : i + 1;
        if (text.is(at, "of")) {
            at++;
        }
        int month = CalendarWords.month(text.norm(at));
        if (month == 0 || !text.named(at) || last > 0 && last < day) {
            return Optional.empty();
        }
        OptionalInt year = year(text, at + 1);
        int end = year.isEmpty() ? at + 1 : text.is(at + 1, ",") ? at + 3 : at + 2;
        return Optional.of(new Parsed(i, end, ExpressionParser.days(year, month, day, Math.max(day, last))));
    }

    /** The second day of "3-5", when a join stands at {@code i}; 0 where there is none. */
    private static int joined(ExpressionParser text, int i) {
        return JOINS.contains(text.norm(i)) ? CalendarWords.dayOfMonth(text.norm(i + 1)) : 0;
    }

    private static OptionalInt year(ExpressionParser text, int i) {
        int at = text.is(i, ",") ? i + 1 : i;
        int year = CalendarWords.year(text.norm(at));
        if (year > 0) {
            return OptionalInt.of(year);
        }
        String figures = text.norm(i);
        // old wires write "12 MAY 89"
        boolean wire = text.upper() && figures.length() == 2 && CalendarWords.digits(figures);
        return wire && figures.charAt(0) >= '6'
                ? OptionalInt.of(1900 + Integer.parseInt(figures))
                : OptionalInt.empty();
    }
}
