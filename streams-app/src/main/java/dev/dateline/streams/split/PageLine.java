package dev.dateline.streams.split;

import java.util.Locale;

/**
 * One line of a page that is not blank.
 *
 * @param text the line, white space made even
 * @param blanks how many blank lines (or lines of mere symbols, which count as two) stand before it
 * @param doubled whether it stood twice in a row
 * @param words number of its words
 * @param kind what it is by itself
 */
record PageLine(String text, int blanks, boolean doubled, int words, LineKind kind) {
    boolean is(LineKind other) {
        return kind == other;
    }

    /** Headline-like: a headline, or what may be one. */
    boolean headlineLike() {
        return kind == LineKind.HEADLINE || kind == LineKind.TEASER;
    }

    PageLine as(LineKind other) {
        return new PageLine(text, blanks, doubled, words, other);
    }

    PageLine undoubled() {
        return new PageLine(text, blanks, false, words, kind);
    }

    /** Its first word in lower case, without marks at either end. */
    String firstWord() {
        int from = 0;
        while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
