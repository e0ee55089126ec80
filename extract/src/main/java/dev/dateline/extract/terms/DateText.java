package dev.dateline.extract.terms;

import dev.dateline.extract.PublicationTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates as machines and people write them, in many languages: {@code 2026-11-20T10:18:01+05:30}, {@code Wed, 20 Nov 2026 10:18 GMT},
 * {@code November 20, 2026, 6:30 p.m. EST}, {@code 20. November 2026}, {@code 20.11.2026}, {@code 2026年11月20日}. A day and month that
 * could be either way around are not read. Stateless; fails on no text.
 */
public final class DateText {
    /** Longer texts are no dates; a sentence with a date in it may be. */
    private static final int LONGEST = 160;

    private static final Pattern ISO = Pattern.compile(
            "(?<![\\d.])((?:19|20)\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:\\s*[T, ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d+)?)?)?(?![\\d])");
    private static final Pattern COMPACT =
            Pattern.compile("^((?:19|20)\\d{2})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?");
    private static final Pattern EAST =
            Pattern.compile("((?:19|20)\\d{2})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日일]");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d|\\.\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª|°)?\\.?(?:\\s+(?:de|of|d['’]))?[\\s-]+(\\p{L}[\\p{L}\\p{M}]{2,})\\.?,?(?:\\s+(?:de|del))?[\\s-]+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(\\p{L}[\\p{L}\\p{M}]{2,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:/.-])(\\d{1,2})(?:[:.h](\\d{2}))(?::(\\d{2}))?\\s*([aApP]\\.?[mM]\\b\\.?)?|(?<![\\d:/.-])(\\d{1,2})\\s*([aApP]\\.?[mM]\\b\\.?)");
    private static final Pattern OFFSET = Pattern.compile("^\\s*(?:GMT|UTC)?\\s*([+-−])(\\d{2}):?(\\d{2})?\\b");
    private static final Pattern EPOCH = Pattern.compile("\\d{10}|\\d{13}");

    private DateText() {}

    /** The first date of a text, with the time and zone behind or before it. */
    public static Optional<PublicationTime> parse(String raw) {
        String text = raw.strip();
        if (text.length() < 6 || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (EPOCH.matcher(text).matches()) {
            return epoch(text);
        }
        return numbers(ISO, text, 1, 2, 3)
                .or(() -> numbers(COMPACT, text, 1, 2, 3))
                .or(() -> numbers(EAST, text, 1, 2, 3))
                .or(() -> named(DAY_FIRST, text, 1, 2))
                .or(() -> named(MONTH_FIRST, text, 2, 1))
                .or(() -> eitherWay(text));
    }

    /** Whether a word is the name of a month, perhaps with a mark behind. */
    public static boolean month(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetter(word.charAt(end - 1))) {
            end--;
        }
        return Months.number(word.substring(0, end)) > 0;
    }

    private static Optional<PublicationTime> epoch(String text) {
        long seconds = text.length() == 13 ? Long.parseLong(text) / 1000 : Long.parseLong(text);
        return Optional.of(PublicationTime.of(Instant.ofEpochSecond(seconds).atOffset(ZoneOffset.UTC)));
    }

    private static Optional<PublicationTime> numbers(Pattern pattern, String text, int year, int month, int day) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = date(found.group(year), number(found.group(month)), found.group(day));
        if (date.isPresent() && found.groupCount() > 3 && found.group(4) != null) {
            String seconds = found.group(6) == null ? "0" : found.group(6);
            Optional<LocalTime> time = time(number(found.group(4)), number(found.group(5)), number(seconds));
            if (time.isPresent()) {
                String rest = text.substring(found.end());
                Optional<LocalTime> half = half(rest, time.get());
                return Optional.of(new PublicationTime(date.get(), half, zone(rest)));
            }
        }
        return date.map(on -> withClock(on, text, found.start(), found.end()));
    }

    private static Optional<LocalTime> half(String rest, LocalTime time) {
        String mark = rest.stripLeading().toLowerCase(Locale.ROOT);
        boolean late = mark.startsWith("pm") || mark.startsWith("p.m");
        return Optional.of(late && time.getHour() < 12 ? time.plusHours(12) : time);
    }

    private static Optional<PublicationTime> named(Pattern pattern, String text, int day, int month) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            int number = Months.number(found.group(month));
            if (number > 0) {
                int start = found.start();
                int end = found.end();
                return date(found.group(3), number, found.group(day)).map(date -> withClock(date, text, start, end));
            }
        }
        return Optional.empty();
    }

    /** Day, month and year in numbers: with points the day comes first, with strokes only if it can be nothing else. */
    private static Optional<PublicationTime> eitherWay(String text) {
        Matcher found = NUMERIC.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found.group(1));
        int second = number(found.group(3));
        boolean dayFirst = found.group(2).equals(".") || first > 12 || first == second;
        if (!dayFirst && second <= 12) {
            return Optional.empty();
        }
        return date(found.group(4), dayFirst ? second : first, String.valueOf(dayFirst ? first : second))
                .map(date -> withClock(date, text, found.start(), found.end()));
    }

    private static PublicationTime withClock(LocalDate date, String text, int start, int end) {
        String around = text.substring(end);
        Matcher clock = CLOCK.matcher(around);
        boolean found = clock.find() && clock.start() < 25;
        if (!found) {
            around = text.substring(0, start);
            clock = CLOCK.matcher(around);
            found = clock.find();
        }
        if (!found) {
            return PublicationTime.of(date);
        }
        boolean brief = clock.group(1) == null;
        int hour = number(brief ? clock.group(5) : clock.group(1));
        String half = brief ? clock.group(6) : clock.group(4);
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int minute = brief ? 0 : number(clock.group(2));
        int second = brief || clock.group(3) == null ? 0 : number(clock.group(3));
        Optional<ZoneOffset> zone = zone(around.substring(clock.end()));
        return new PublicationTime(date, time(hour, minute, second), zone);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(number(year), month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(int hour, int minute, int second) {
        boolean valid = hour < 24 && minute < 60 && second < 60;
        return valid ? Optional.of(LocalTime.of(hour, minute, second)) : Optional.empty();
    }

    private static Optional<ZoneOffset> zone(String rest) {
        String text = rest.stripLeading();
        Matcher offset = OFFSET.matcher(text);
        if (offset.find()) {
            int minutes = number(offset.group(2)) * 60 + (offset.group(3) == null ? 0 : number(offset.group(3)));
            if (minutes <= 18 * 60) {
                return Optional.of(ZoneOffset.ofTotalSeconds((offset.group(1).equals("+") ? 60 : -60) * minutes));
            }
        }
        return Zones.offset(text);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
