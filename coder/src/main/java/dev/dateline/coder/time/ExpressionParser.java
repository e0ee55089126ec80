package dev.dateline.coder.time;

import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import dev.dateline.coder.time.ResolvedDate.Granularity;
import dev.dateline.coder.time.TimeExpression.Between;
import dev.dateline.coder.time.TimeExpression.Direction;
import dev.dateline.coder.time.TimeExpression.MonthDay;
import dev.dateline.coder.time.TimeExpression.Offset;
import dev.dateline.coder.time.TimeExpression.Open;
import dev.dateline.coder.time.TimeExpression.Part;
import dev.dateline.coder.time.TimeExpression.Recent;
import dev.dateline.coder.time.TimeExpression.Weekday;
import dev.dateline.coder.time.TimeExpression.Weekend;
import dev.dateline.coder.time.TimeExpression.Years;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the date expression that begins at a token, if one does. One sentence; confined to one thread. */
final class ExpressionParser {
    private static final Set<String> BEFORE_YEAR = WordSet.of(
            "in since of by during until till before after from late early mid throughout around through",
            "between back");
    private static final Set<String> BEFORE_MONTH = WordSet.of(
            "in since of by during until till before after from late early mid last next this through for",
            "between on -");
    static final Set<String> COUNTED =
            WordSet.of("people troops soldiers hours gmt km miles men tons tonnes dollars civilians");
    static final Set<String> DAY_PARTS = WordSet.of("morning afternoon evening night midday noon overnight");

    private final List<Token> tokens;
    private final Casing casing;

    ExpressionParser(List<Token> tokens, Casing casing) {
        this.tokens = tokens;
        this.casing = casing;
    }

    /** An expression over tokens {@code from} to {@code to}, exclusive. */
    record Parsed(int from, int to, TimeExpression expression) {
        Parsed from(int earlier) {
            return new Parsed(earlier, to, expression);
        }

        Parsed to(int later) {
            return new Parsed(from, later, expression);
        }
    }

    static Optional<Parsed> found(int from, int to, TimeExpression expression) {
        return Optional.of(new Parsed(from, to, expression));
    }

    /** The longest expression that begins at token {@code i}. */
    Optional<Parsed> at(int i) {
        String norm = norm(i);
        if (tokens.get(i).numeric()) {
            return figures(i, norm);
        }
        if (CalendarWords.month(norm) > 0) {
            return MonthPhrase.at(this, i);
        }
        if (CalendarWords.weekday(norm) > 0) {
            return weekday(i, i, Direction.BARE);
        }
        return word(i, norm);
    }

    private Optional<Parsed> word(int i, String norm) {
        return switch (norm) {
            case "today" -> found(i, i + 1, new Offset(TimeUnit.DAY, 0, Part.WHOLE));
            case "tonight" -> found(i, i + 1, new Offset(TimeUnit.DAY, 0, Part.WHOLE));
            case "yesterday" -> found(i, dayPart(i + 1), new Offset(TimeUnit.DAY, -1, Part.WHOLE));
            case "tomorrow" -> found(i, dayPart(i + 1), new Offset(TimeUnit.DAY, 1, Part.WHOLE));
            case "last", "past", "previous", "next", "this", "coming" -> RelativePhrase.adjacent(this, i, norm);
            case "early", "late", "mid", "earlier", "later" -> RelativePhrase.partial(this, i, norm);
            case "the" -> RelativePhrase.definite(this, i);
            case "recent" ->
                CalendarWords.unit(norm(i + 1))
                        .filter(unit -> norm(i + 1).endsWith("s"))
                        .flatMap(unit -> found(i, i + 2, new Recent(unit, unit == TimeUnit.DAY ? 7 : 3)));
            case "weekend" ->
                (is(i - 1, "a") || is(i - 1, "the")) && word(i + 1)
                        ? found(i, i + 1, new Weekend(Direction.THIS))
                        : Optional.empty();
            case "over" ->
                is(i + 1, "the") && is(i + 2, "weekend")
                        ? found(i + 1, i + 3, new Weekend(Direction.THIS))
                        : Optional.empty();
            case "christmas" ->
                found(
                        i,
                        is(i + 1, "day") || is(i + 1, "eve") ? i + 2 : i + 1,
                        new MonthDay(12, is(i + 1, "eve") ? 24 : 25));
            case "new" ->
                is(i + 1, "year") && is(i + 2, "'s") && (is(i + 3, "day") || is(i + 3, "eve"))
                        ? found(i, i + 4, is(i + 3, "eve") ? new MonthDay(12, 31) : new MonthDay(1, 1))
                        : Optional.empty();
            case "decades", "centuries" ->
                is(i + 1, "ago") ? found(i, i + 2, new Open(Granularity.YEAR)) : Optional.empty();
            case "years", "months", "weeks", "days" ->
                is(i + 1, "ago") || is(i + 1, "earlier") || is(i + 1, "later")
                        ? found(
                                i,
                                i + 2,
                                new Open(CalendarWords.unit(norm).orElseThrow().granularity()))
                        : Optional.empty();
            case "hours" -> numeric(i - 1) ? Optional.empty() : RelativePhrase.hours(this, i);
            default -> RelativePhrase.counted(this, i, norm);
        };
    }

    private Optional<Parsed> figures(int i, String norm) {
        int day = CalendarWords.dayOfMonth(norm);
        if (day > 0) {
            Optional<Parsed> date = MonthPhrase.afterDay(this, i, day);
            if (date.isPresent()) {
                return date;
            }
        }
        int year = CalendarWords.year(norm);
        if (year > 0) {
            Optional<Parsed> date = iso(i, year);
            return date.isPresent() ? date : year(i, year);
        }
        if (norm.length() == 5 && norm.endsWith("0s") && CalendarWords.year(norm.substring(0, 4)) > 0) {
            int first = CalendarWords.year(norm.substring(0, 4));
            return found(i, i + 1, new Years(first, first + 9, Part.WHOLE));
        }
        return RelativePhrase.counted(this, i, norm);
    }

    /** 2024-10-31, 2024/10/31. */
    private Optional<Parsed> iso(int i, int year) {
        String mark = norm(i + 1);
        if (!mark.equals("-") && !mark.equals("/") || !norm(i + 3).equals(mark)) {
            return Optional.empty();
        }
        if (norm(i + 2).length() > 2 || !CalendarWords.digits(norm(i + 2))) {
            return Optional.empty();
        }
        int day = CalendarWords.dayOfMonth(norm(i + 4));
        return DateRule.day(year, Integer.parseInt(norm(i + 2)), day)
                .map(date -> new Parsed(i, i + 5, new TimeExpression.Day(date)));
    }

    private Optional<Parsed> year(int i, int year) {
        boolean range = (is(i - 1, "and") || is(i - 1, "to") || is(i - 1, "-") || is(i - 1, "–") || is(i - 1, "or"))
                && CalendarWords.year(norm(i - 2)) > 0;
        if (!range && !BEFORE_YEAR.contains(norm(i - 1)) || COUNTED.contains(norm(i + 1))) {
            return Optional.empty();
        }
        return found(i, i + 1, new Years(year, year, Part.WHOLE));
    }

    Optional<Parsed> weekday(int from, int at, Direction direction) {
        int day = CalendarWords.weekday(norm(at));
        boolean sure = direction != Direction.BARE
                || is(from - 1, "on")
                || CalendarWords.month(norm(at + 1)) > 0
                || is(at + 1, ",") && CalendarWords.dayOfMonth(norm(at + 2)) > 0;
        if (CalendarWords.ambiguous(norm(at)) && !sure || norm(at).length() < 5 && !sure || !named(at)) {
            return Optional.empty();
        }
        int to = dayPart(at + 1);
        int dated = is(to, ",") || is(to, "the") ? to + 1 : to;
        if (dated < tokens.size() && (tokens.get(dated).numeric() || CalendarWords.month(norm(dated)) > 0)) {
            Optional<Parsed> date = at(dated)
                    .filter(parsed -> parsed.expression() instanceof MonthDay
                            || parsed.expression() instanceof TimeExpression.Day);
            if (date.isPresent()) {
                return date.map(parsed -> parsed.from(from));
            }
        }
        OptionalInt weeks =
                switch (norm(to) + " " + norm(to + 1)) {
                    case "last week" -> OptionalInt.of(-1);
                    case "this week" -> OptionalInt.of(0);
                    case "next week" -> OptionalInt.of(1);
                    default -> OptionalInt.empty();
                };
        return found(from, weeks.isPresent() ? to + 2 : to, new Weekday(day, direction, weeks));
    }

    /** Whether the token is written as names are, where case tells. */
    boolean named(int i) {
        return casing != Casing.MIXED || tokens.get(i).capitalised();
    }

    /** Whether a month's name that is another word or name as well stands where only a month can. */
    boolean monthPlace(int i) {
        boolean listed = (is(i - 1, "and") || is(i - 1, "to")) && CalendarWords.month(norm(i - 2)) > 0;
        return listed || BEFORE_MONTH.contains(norm(i - 1)) || CalendarWords.year(norm(i + 1)) > 0;
    }

    boolean upper() {
        return casing == Casing.UPPER;
    }

    private int dayPart(int i) {
        return DAY_PARTS.contains(norm(i)) ? i + 1 : i;
    }

    int size() {
        return tokens.size();
    }

    /** Whether a word or number stands here; false outside the sentence. */
    boolean word(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).word();
    }

    /** Whether a figure stands here; false outside the sentence. */
    boolean numeric(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).numeric();
    }

    /** Lower-case form of a token; empty outside the sentence. */
    String norm(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).norm() : "";
    }

    boolean is(int i, String norm) {
        return norm(i).equals(norm);
    }

    /** "3 and 5" or "3-5" as one expression. */
    static TimeExpression days(OptionalInt year, int month, int first, int last) {
        TimeExpression from = day(year, month, first);
        return first == last ? from : new Between(from, day(year, month, last));
    }

    private static TimeExpression day(OptionalInt year, int month, int day) {
        return year.isPresent()
                ? DateRule.day(year.getAsInt(), month, day)
                        .<TimeExpression>map(TimeExpression.Day::new)
                        .orElse(new Open(Granularity.UNKNOWN))
                : day <= Month.of(month).maxLength() ? new MonthDay(month, day) : new Open(Granularity.UNKNOWN);
    }
}
