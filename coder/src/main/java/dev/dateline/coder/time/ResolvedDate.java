package dev.dateline.coder.time;

import java.util.Optional;

/**
 * When, how exactly, and how that is known.
 *
 * @param text the expression as written; empty where the publication date was taken
 * @param start first day, {@code YYYY-MM-DD}, or {@code --MM-DD} where a day is named and its year cannot be known; empty where open
 * @param end last day, inclusive, in the same form
 * @param granularity how exact
 * @param basis how it is known
 */
public record ResolvedDate(
        Optional<String> text, Optional<String> start, Optional<String> end, Granularity granularity, Basis basis) {

    /** Nothing is known. */
    public static final ResolvedDate OPEN =
            new ResolvedDate(Optional.empty(), Optional.empty(), Optional.empty(), Granularity.UNKNOWN, Basis.NONE);

    /** How exact a date is. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        UNKNOWN
    }

    /** How a date is known: named in the text, counted from another day, taken from the publication, or not at all. */
    public enum Basis {
        STATED,
        RELATIVE,
        PUBLICATION,
        NONE
    }
}
