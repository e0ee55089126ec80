package dev.dateline.coder.time;

import dev.dateline.coder.time.ResolvedDate.Basis;
import dev.dateline.coder.time.ResolvedDate.Granularity;
import dev.dateline.coder.time.TimeExpression.Between;
import dev.dateline.coder.time.TimeExpression.Day;
import dev.dateline.coder.time.TimeExpression.Direction;
import dev.dateline.coder.time.TimeExpression.Distance;
import dev.dateline.coder.time.TimeExpression.Month;
import dev.dateline.coder.time.TimeExpression.MonthDay;
import dev.dateline.coder.time.TimeExpression.MonthOfYear;
import dev.dateline.coder.time.TimeExpression.Offset;
import dev.dateline.coder.time.TimeExpression.Open;
import dev.dateline.coder.time.TimeExpression.Part;
import dev.dateline.coder.time.TimeExpression.Recent;
import dev.dateline.coder.time.TimeExpression.Shift;
import dev.dateline.coder.time.TimeExpression.Since;
import dev.dateline.coder.time.TimeExpression.Weekday;
import dev.dateline.coder.time.TimeExpression.Weekend;
import dev.dateline.coder.time.TimeExpression.Years;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which days an expression means, counted from an anchor. News looks back: of the days an expression could mean it takes the nearest one
 * up to the anchor, the nearest from the anchor on only where the clause speaks of the future.
 */
final class DateRule {
    /** A bare "Nov. 2" that would be older than this is taken as the coming one, unless the clause is in the past tense. Days. */
    private static final int STALE_DAYS = 330;

    private final Optional<LocalDate> anchor;
    private final Optional<LocalDate> mentioned;
    private final ClauseTense tense;

    /**
     * A rule for one place in a text.
     *
     * @param mentioned the last day named before, from which "two days earlier" counts; for a distance, the day that it counts from
     */
    DateRule(Optional<LocalDate> anchor, Optional<LocalDate> mentioned, ClauseTense tense) {
        this.anchor = anchor;
        this.mentioned = mentioned;
        this.tense = tense;
    }

    /** Days, still without the text. */
    record Days(Optional<LocalDate> first, Optional<LocalDate> last, Granularity granularity, Basis basis) {
        static Days of(LocalDate first, LocalDate last, Granularity granularity, Basis basis) {
            return new Days(Optional.of(first), Optional.of(last), granularity, basis);
        }

        static Days open(Granularity granularity, Basis basis) {
            return new Days(Optional.empty(), Optional.empty(), granularity, basis);
        }

        Optional<LocalDate> single() {
            return granularity == Granularity.DAY && first.equals(last) ? first : Optional.empty();
        }
    }

    Days resolve(TimeExpression expression) {
        Days days = counted(expression);
        boolean written = days.first().map(DateRule::fourDigits).orElse(true)
                && days.last().map(DateRule::fourDigits).orElse(true);
        return written ? days : Days.open(days.granularity(), days.basis());
    }

    /** "900 years ago" leads out of the years that a date can be written in. */
    private static boolean fourDigits(LocalDate day) {
        return day.getYear() >= 1000 && day.getYear() <= 9999;
    }

    private Days counted(TimeExpression expression) {
        if (expression instanceof Day day) {
            return Days.of(day.day(), day.day(), Granularity.DAY, Basis.STATED);
        } else if (expression instanceof MonthDay day) {
            return monthDay(day);
        } else if (expression instanceof Month month) {
            return month(month);
        } else if (expression instanceof MonthOfYear month) {
            return monthOfYear(month);
        } else if (expression instanceof Years years) {
            return part(
                    LocalDate.of(years.first(), 1, 1),
                    LocalDate.of(years.last(), 12, 31),
                    years.part(),
                    Granularity.YEAR,
                    Basis.STATED);
        } else if (expression instanceof Weekday weekday) {
            return weekday(weekday);
        } else if (expression instanceof Offset offset) {
            return offset(offset);
        } else if (expression instanceof Recent recent) {
            return anchor.map(day -> Days.of(
                            recent.unit().plus(day, -recent.n()),
                            day,
                            recent.unit().granularity(),
                            Basis.RELATIVE))
                    .orElse(Days.open(recent.unit().granularity(), Basis.RELATIVE));
        } else if (expression instanceof Weekend weekend) {
            return weekend(weekend);
        } else if (expression instanceof Shift shift) {
            return mentioned
                    .or(() -> shift.n() == 0 ? anchor : Optional.empty())
                    .map(day -> around(shift.unit(), shift.unit().plus(day, shift.n())))
                    .orElse(Days.open(shift.unit().granularity(), Basis.RELATIVE));
        } else if (expression instanceof Distance distance) {
            return counted(new Shift(distance.unit(), distance.n()));
        } else if (expression instanceof Between between) {
            return between(between);
        } else if (expression instanceof Since since) {
            Days from = resolve(since.from());
            return new Days(
                    from.first(),
                    from.first().isPresent() ? anchor : Optional.empty(),
                    from.granularity(),
                    from.basis());
        } else {
            return Days.open(((Open) expression).granularity(), Basis.RELATIVE);
        }
    }

    private Days monthDay(MonthDay date) {
        if (anchor.isEmpty()) {
            return Days.open(Granularity.DAY, Basis.STATED);
        }
        LocalDate past = anchor.get();
        Optional<LocalDate> before = Optional.empty();
        Optional<LocalDate> after = Optional.empty();
        for (int year = past.getYear() - 8; year <= past.getYear() + 8; year++) {
            Optional<LocalDate> day = day(year, date.month(), date.day());
            if (day.isPresent() && !day.get().isAfter(past)) {
                before = day;
            } else if (day.isPresent() && after.isEmpty()) {
                after = day;
            }
        }
        boolean today = before.isPresent() && before.get().equals(past);
        Optional<LocalDate> chosen = !today && forward(before, after) ? after : before;
        return chosen.map(day -> Days.of(day, day, Granularity.DAY, Basis.STATED))
                .orElse(Days.open(Granularity.DAY, Basis.STATED));
    }

    private boolean forward(Optional<LocalDate> before, Optional<LocalDate> after) {
        if (after.isEmpty() || before.isEmpty() || tense == ClauseTense.PAST) {
            return after.isPresent() && before.isEmpty();
        }
        long old = ChronoUnit.DAYS.between(before.get(), anchor.orElseThrow());
        // "will report on the Oct. 29 attack" a few days later: a date just gone by stays past even beside a "will"
        return tense == ClauseTense.FUTURE
                ? old > ChronoUnit.DAYS.between(anchor.orElseThrow(), after.get()) || old > STALE_DAYS
                : old > STALE_DAYS;
    }

    static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Days month(Month month) {
        if (month.year().isPresent()) {
            LocalDate first = LocalDate.of(month.year().getAsInt(), month.month(), 1);
            return part(first, TimeUnit.MONTH.last(first), month.part(), Granularity.MONTH, Basis.STATED);
        }
        if (anchor.isEmpty()) {
            return Days.open(Granularity.MONTH, Basis.STATED);
        }
        LocalDate now = TimeUnit.MONTH.first(anchor.get());
        LocalDate before = now.withMonth(month.month());
        before = before.isAfter(now) || month.direction() == Direction.LAST && before.equals(now)
                ? before.minusYears(1)
                : before;
        LocalDate after = before.equals(now) && month.direction() != Direction.NEXT ? before : before.plusYears(1);
        boolean forward =
                switch (month.direction()) {
                    case LAST -> false;
                    case NEXT -> true;
                    case THIS -> before.getYear() != now.getYear();
                    case BARE -> forward(Optional.of(before), Optional.of(after));
                };
        LocalDate first = forward ? after : before;
        Basis basis = month.direction() == Direction.BARE ? Basis.STATED : Basis.RELATIVE;
        return part(first, TimeUnit.MONTH.last(first), month.part(), Granularity.MONTH, basis);
    }

    private Days monthOfYear(MonthOfYear month) {
        if (anchor.isEmpty()) {
            return Days.open(Granularity.MONTH, Basis.RELATIVE);
        }
        LocalDate first = LocalDate.of(anchor.get().getYear() + month.years(), month.month(), 1);
        return part(first, TimeUnit.MONTH.last(first), month.part(), Granularity.MONTH, Basis.RELATIVE);
    }

    private Days weekday(Weekday weekday) {
        if (anchor.isEmpty()) {
            return Days.open(Granularity.DAY, Basis.RELATIVE);
        }
        LocalDate now = anchor.get();
        LocalDate inWeek = TimeUnit.WEEK.first(now).plusDays(weekday.day() - 1L);
        LocalDate day;
        if (weekday.weeks().isPresent()) {
            day = inWeek.plusWeeks(weekday.weeks().getAsInt());
        } else {
            LocalDate before = inWeek.isAfter(now) ? inWeek.minusWeeks(1) : inWeek;
            day = switch (weekday.direction()) {
                case LAST -> before.equals(now) ? now.minusWeeks(1) : before;
                case NEXT -> before.plusWeeks(1);
                case THIS -> tense == ClauseTense.PAST || before.equals(now) ? before : before.plusWeeks(1);
                case BARE -> tense == ClauseTense.FUTURE && !before.equals(now) ? before.plusWeeks(1) : before;
            };
        }
        return Days.of(day, day, Granularity.DAY, Basis.RELATIVE);
    }

    private Days weekend(Weekend weekend) {
        if (anchor.isEmpty()) {
            return Days.open(Granularity.DAY, Basis.RELATIVE);
        }
        LocalDate now = anchor.get();
        LocalDate saturday = TimeUnit.WEEK.first(now).plusDays(5);
        LocalDate before = saturday.isAfter(now) ? saturday.minusWeeks(1) : saturday;
        LocalDate first =
                switch (weekend.direction()) {
                    case NEXT -> before.plusWeeks(1);
                    case LAST -> before.equals(saturday) ? before.minusWeeks(1) : before;
                    case THIS, BARE -> tense == ClauseTense.FUTURE ? saturday : before;
                };
        return Days.of(first, first.plusDays(1), Granularity.DAY, Basis.RELATIVE);
    }

    private Days offset(Offset offset) {
        Granularity granularity = offset.unit().granularity();
        if (anchor.isEmpty()) {
            return Days.open(granularity, Basis.RELATIVE);
        }
        LocalDate day = offset.unit().plus(anchor.get(), offset.n());
        if (offset.unit() == TimeUnit.WEEK && (offset.part() == Part.MID || offset.part() == Part.LATE)) {
            LocalDate monday = TimeUnit.WEEK.first(day);
            return offset.part() == Part.MID
                    ? Days.of(monday.plusDays(1), monday.plusDays(3), granularity, Basis.RELATIVE)
                    : Days.of(monday.plusDays(3), monday.plusDays(6), granularity, Basis.RELATIVE);
        }
        return part(offset.unit().first(day), offset.unit().last(day), offset.part(), granularity, Basis.RELATIVE);
    }

    private static Days around(TimeUnit unit, LocalDate day) {
        return Days.of(unit.first(day), unit.last(day), unit.granularity(), Basis.RELATIVE);
    }

    private Days between(Between between) {
        Days from = resolve(between.from());
        Days to = resolve(between.to());
        if (from.first().isPresent()
                && to.last().isPresent()
                && from.first().get().isAfter(to.last().get())) {
            boolean week = between.to() instanceof Weekday;
            return week
                    ? Days.of(from.first().get().minusWeeks(1), to.last().get(), to.granularity(), to.basis())
                    : Days.open(to.granularity(), to.basis());
        }
        return new Days(from.first(), to.last(), to.granularity(), to.basis());
    }

    private Days part(LocalDate first, LocalDate last, Part part, Granularity granularity, Basis basis) {
        long third = (ChronoUnit.DAYS.between(first, last) + 1) / 3;
        return switch (part) {
            case WHOLE -> Days.of(first, last, granularity, basis);
            case EARLY -> Days.of(first, first.plusDays(third - 1), granularity, basis);
            case MID -> Days.of(first.plusDays(third), last.minusDays(third), granularity, basis);
            case LATE -> Days.of(last.minusDays(third - 1), last, granularity, basis);
            case SO_FAR ->
                Days.of(first, anchor.filter(day -> day.isBefore(last)).orElse(last), granularity, basis);
            case REST -> Days.of(anchor.filter(day -> day.isAfter(first)).orElse(first), last, granularity, basis);
        };
    }
}
