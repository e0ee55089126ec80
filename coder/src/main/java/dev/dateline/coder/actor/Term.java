package dev.dateline.coder.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * An office of a person.
 *
 * @param office what it is, for the reader of the file
 * @param country of the office
 * @param sector PLOVER sector while in office
 * @param from first day, as exactly as the file tells it; empty where not told
 * @param until last day; empty where still held or not told
 */
record Term(
        String office,
        Optional<String> country,
        Optional<String> sector,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    /** From a row of persons: name, aliases, country, sector, office, from, until; days may be told by year or month alone. */
    static Term of(DictionaryFile.Row row, Set<String> countries) {
        Optional<LocalDate> from = row.optional(5).map(text -> day(row, text, false));
        Optional<LocalDate> until = row.optional(6).map(text -> day(row, text, true));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw row.wrong("the office ends before it begins");
        }
        return new Term(row.text(4), row.country(2, countries), row.sector(3), from, until);
    }

    private static LocalDate day(DictionaryFile.Row row, String text, boolean end) {
        try {
            return switch (text.length()) {
                case 4 ->
                    end
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    end
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException e) {
            throw row.wrong("no day, month or year: " + text);
        }
    }

    boolean holds(LocalDate day) {
        return (from.isEmpty() || !day.isBefore(from.get())) && (until.isEmpty() || !day.isAfter(until.get()));
    }

    boolean over(LocalDate day) {
        return until.isPresent() && day.isAfter(until.get());
    }
}
