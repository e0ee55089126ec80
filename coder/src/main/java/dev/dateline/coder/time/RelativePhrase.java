package dev.dateline.coder.time;

import dev.dateline.coder.time.ExpressionParser.Parsed;
import dev.dateline.coder.time.ResolvedDate.Granularity;
import dev.dateline.coder.time.TimeExpression.Direction;
import dev.dateline.coder.time.TimeExpression.Distance;
import dev.dateline.coder.time.TimeExpression.Offset;
import dev.dateline.coder.time.TimeExpression.Open;
import dev.dateline.coder.time.TimeExpression.Part;
import dev.dateline.coder.time.TimeExpression.Recent;
import dev.dateline.coder.time.TimeExpression.Shift;
import dev.dateline.coder.time.TimeExpression.Weekend;
import dev.dateline.coder.time.TimeExpression.Years;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Expressions counted from another day: "last week", "two days ago", "late last month", "the next day", "10 months after". */
final class RelativePhrase {
    private static final Set<String> PARTS = Set.of("early", "late", "mid", "earlier", "later");
    private static final Set<String> SOME_TIME = Set.of("day", "night", "evening", "morning", "afternoon");
    private static final Map<String, Part> SECTIONS =
            Map.of("start", Part.EARLY, "beginning", Part.EARLY, "middle", Part.MID, "end", Part.LATE);
    private static final Set<String> WEEKENDS = Set.of("at", "during", "since");
    private static final int HOURS_A_DAY = 24;
    /** Who counts in more hours than these means no day. */
    private static final int MOST_HOURS = 72;

    private RelativePhrase() {}

    /** "two weeks ago", "a few days earlier", "10 months after". */
    static Optional<Parsed> counted(ExpressionParser text, int i, String norm) {
        boolean vague = Set.of("few", "several", "some", "couple", "many").contains(norm);
        OptionalInt number = CalendarWords.number(norm);
        if (!vague && number.isEmpty()) {
            return Optional.empty();
        }
        int at = i + 1;
        if (norm.equals("a") && (text.is(at, "few") || text.is(at, "couple") || text.is(at, "dozen"))) {
            vague = true;
            at++;
        }
        if (vague && text.is(at, "of")) {
            at++;
        }
        if (text.is(at, "-") || text.is(at, "full") || text.is(at, "more")) {
            at++;
        }
        String name = text.norm(at);
        boolean hours = name.equals("hour") || name.equals("hours");
        boolean nights = name.equals("night") || name.equals("nights");
        Optional<TimeUnit> unit = hours || nights ? Optional.of(TimeUnit.DAY) : CalendarWords.unit(name);
        int counted = number.orElse(0);
        if (unit.isEmpty() || hours && counted > MOST_HOURS) {
            return Optional.empty();
        }
        TimeUnit of = unit.get();
        int n = hours ? counted / HOURS_A_DAY : counted;
        boolean open = vague && !hours;
        if (text.is(at + 1, "to") && text.is(at + 2, "the") && text.is(at + 3, "day")) {
            at += 3;
        }
        return switch (text.norm(at + 1)) {
            case "ago" -> ExpressionParser.found(i, at + 2, open ? ago(of) : new Offset(of, -n, Part.WHOLE));
            case "earlier", "previously" -> ExpressionParser.found(i, at + 2, shift(of, -n, open));
            case "before" ->
                open || bare(text, at + 1)
                        ? ExpressionParser.found(i, at + 1, shift(of, -n, open))
                        : ExpressionParser.found(i, at + 2, new Distance(of, n));
            case "later" -> ExpressionParser.found(i, at + 2, shift(of, n, open));
            case "after" ->
                ExpressionParser.found(
                        i, at + 2, open || bare(text, at + 1) ? shift(of, n, open) : new Distance(of, -n));
            default -> Optional.empty();
        };
    }

    private static TimeExpression shift(TimeUnit unit, int n, boolean open) {
        return open ? new Open(unit.granularity()) : new Shift(unit, n);
    }

    private static TimeExpression ago(TimeUnit unit) {
        return unit == TimeUnit.DAY ? new Recent(unit, 7) : new Open(unit.granularity());
    }

    /** Whether nothing follows that the count starts from: "two days before." but not "two days before the vote". */
    private static boolean bare(ExpressionParser text, int i) {
        return !text.word(i + 1);
    }

    /** "hours later", "hours after the vote": the same day. */
    static Optional<Parsed> hours(ExpressionParser text, int i) {
        return switch (text.norm(i + 1)) {
            case "ago" -> ExpressionParser.found(i, i + 2, new Offset(TimeUnit.DAY, 0, Part.WHOLE));
            case "earlier", "later" -> ExpressionParser.found(i, i + 2, new Shift(TimeUnit.DAY, 0));
            case "after", "before" -> ExpressionParser.found(i, i + 2, new Distance(TimeUnit.DAY, 0));
            default -> Optional.empty();
        };
    }

    /** "last week", "the past two days", "this morning", "next March", "last Friday". */
    static Optional<Parsed> adjacent(ExpressionParser text, int i, String norm) {
        Direction direction =
                switch (norm) {
                    case "next", "coming" -> Direction.NEXT;
                    case "this" -> Direction.THIS;
                    default -> Direction.LAST;
                };
        int at = norm.equals("this") && (text.is(i + 1, "coming") || text.is(i + 1, "past")) ? i + 2 : i + 1;
        String next = text.norm(at);
        if (next.equals("night") || ExpressionParser.DAY_PARTS.contains(next)) {
            return direction == Direction.NEXT
                    ? Optional.empty()
                    : ExpressionParser.found(
                            i, at + 1, new Offset(TimeUnit.DAY, direction == Direction.LAST ? -1 : 0, Part.WHOLE));
        }
        if (next.equals("weekend")) {
            return ExpressionParser.found(i, at + 1, new Weekend(direction));
        }
        if (CalendarWords.weekday(next) > 0) {
            return text.weekday(i, at, direction);
        }
        if (CalendarWords.month(next) > 0) {
            return MonthPhrase.named(text, i, at, direction);
        }
        OptionalInt number = CalendarWords.number(next);
        if (number.isPresent() || next.equals("few") || next.equals("several")) {
            Optional<TimeUnit> unit = CalendarWords.unit(text.norm(at + 1));
            return direction != Direction.LAST || unit.isEmpty()
                    ? Optional.empty()
                    : ExpressionParser.found(
                            i, at + 2, new Recent(unit.get(), number.orElse(unit.get() == TimeUnit.DAY ? 7 : 3)));
        }
        Optional<TimeUnit> unit = CalendarWords.unit(next);
        if (unit.isEmpty() || next.endsWith("s") || unit.get() == TimeUnit.DAY && direction != Direction.THIS) {
            return Optional.empty();
        }
        int n =
                switch (direction) {
                    case NEXT -> 1;
                    case THIS -> 0;
                    default -> -1;
                };
        return norm.equals("past") || norm.equals("previous")
                ? ExpressionParser.found(
                        i,
                        at + 1,
                        norm.equals("past") ? new Recent(unit.get(), 1) : new Offset(unit.get(), -1, Part.WHOLE))
                : ExpressionParser.found(i, at + 1, new Offset(unit.get(), n, Part.WHOLE));
    }

    /** "late last month", "early March", "earlier this year", "mid-2019", "early on Monday". */
    static Optional<Parsed> partial(ExpressionParser text, int i, String norm) {
        int at = i + 1;
        if (text.is(at, "-") || text.is(at, "in") || text.is(at, "on")) {
            at++;
        }
        if (text.is(at, "the")) {
            at++;
        }
        if (at >= text.size() || PARTS.contains(text.norm(at))) {
            return Optional.empty();
        }
        Part part =
                switch (norm) {
                    case "early" -> Part.EARLY;
                    case "late" -> Part.LATE;
                    case "mid" -> Part.MID;
                    case "earlier" -> Part.SO_FAR;
                    default -> Part.REST;
                };
        int year = CalendarWords.year(text.norm(at));
        boolean unit = text.is(at - 1, "the") && text.is(at - 2, "in");
        Optional<TimeUnit> whole = unit ? CalendarWords.unit(text.norm(at)) : Optional.empty();
        if (whole.isPresent()) {
            return ExpressionParser.found(
                    i, at + 1, new Offset(whole.get(), 0, whole.get() == TimeUnit.DAY ? Part.WHOLE : part));
        }
        Optional<Parsed> rest =
                year > 0 ? ExpressionParser.found(at, at + 1, new Years(year, year, Part.WHOLE)) : text.at(at);
        return rest.map(parsed -> new Parsed(i, parsed.to(), with(parsed.expression(), part)));
    }

    private static TimeExpression with(TimeExpression expression, Part part) {
        if (expression instanceof TimeExpression.Month month) {
            return new TimeExpression.Month(month.year(), month.month(), part, month.direction());
        } else if (expression instanceof Years years) {
            return new Years(years.first(), years.last(), part);
        } else if (expression instanceof TimeExpression.MonthOfYear month) {
            return new TimeExpression.MonthOfYear(month.month(), month.years(), part);
        } else if (expression instanceof Offset offset && offset.unit() != TimeUnit.DAY) {
            return new Offset(offset.unit(), offset.n(), part);
        }
        return expression;
    }

    /** "the day before yesterday", "the night before", "the day after the flood": {@code n} is −1 or 1. */
    private static Optional<Parsed> dayBeside(ExpressionParser text, int i, int n) {
        if (text.is(i + 3, n < 0 ? "yesterday" : "tomorrow")) {
            return ExpressionParser.found(i, i + 4, new Offset(TimeUnit.DAY, 2 * n, Part.WHOLE));
        }
        return ExpressionParser.found(
                i, i + 3, bare(text, i + 2) ? new Shift(TimeUnit.DAY, n) : new Distance(TimeUnit.DAY, -n));
    }

    /** "the start of the week", "the end of last month", "the beginning of July". */
    private static Optional<Parsed> section(ExpressionParser text, int i, Part part) {
        int at = i + 3;
        if (text.is(at, "the")) {
            return CalendarWords.unit(text.norm(at + 1))
                    .filter(unit -> unit != TimeUnit.DAY && !text.norm(at + 1).endsWith("s"))
                    .flatMap(unit -> ExpressionParser.found(i, at + 2, new Offset(unit, 0, part)));
        }
        boolean date = CalendarWords.month(text.norm(at)) > 0
                || CalendarWords.year(text.norm(at)) > 0
                || text.is(at, "last")
                || text.is(at, "this")
                || text.is(at, "next");
        return date
                ? text.at(at).map(parsed -> new Parsed(i, parsed.to(), with(parsed.expression(), part)))
                : Optional.empty();
    }

    /** "the day before yesterday", "the next day", "the same day", "the weekend", "the 1990s", "the 2003 invasion". */
    static Optional<Parsed> definite(ExpressionParser text, int i) {
        String next = text.norm(i + 1);
        if (SOME_TIME.contains(next) && (text.is(i + 2, "before") || text.is(i + 2, "after"))) {
            return dayBeside(text, i, text.is(i + 2, "before") ? -1 : 1);
        }
        if (SECTIONS.containsKey(next) && text.is(i + 2, "of")) {
            return section(text, i, SECTIONS.get(next));
        }
        Optional<TimeUnit> unit = CalendarWords.unit(text.norm(i + 2))
                .filter(u -> !text.norm(i + 2).endsWith("s"));
        if (unit.isPresent()) {
            return switch (next) {
                case "same" -> ExpressionParser.found(i, i + 3, new Shift(unit.get(), 0));
                case "next", "following" -> ExpressionParser.found(i, i + 3, new Shift(unit.get(), 1));
                case "previous" -> ExpressionParser.found(i, i + 3, new Shift(unit.get(), -1));
                default -> Optional.empty();
            };
        }
        if (next.equals("weekend")) {
            return WEEKENDS.contains(text.norm(i - 1)) || text.is(i + 2, "'s")
                    ? ExpressionParser.found(i, i + 2, new Weekend(Direction.THIS))
                    : Optional.empty();
        }
        int year = CalendarWords.year(next);
        if (year > 0
                && text.word(i + 2)
                && !text.numeric(i + 2)
                && !ExpressionParser.COUNTED.contains(text.norm(i + 2))) {
            return ExpressionParser.found(i + 1, i + 2, new Years(year, year, Part.WHOLE));
        }
        if (next.equals("eve") && text.is(i + 2, "of")) {
            return ExpressionParser.found(i, i + 3, new Open(Granularity.DAY));
        }
        return Optional.empty();
    }
}
