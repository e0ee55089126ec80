package dev.dateline.streams.split;

import java.util.Locale;

/** The place (and perhaps date and agency) that opens a report: "BAGHDAD, Aug 3 (Agency) –", "Patna:". */
enum Dateline {
    NONE,
    /** One or two words and a colon, or a place in mixed case and a dash: could be a speaker or a label. */
    WEAK,
    /** A place in capitals, or a place with a date or an agency. */
    STRONG;

    private static final int LONGEST = 70;

    /** How a paragraph opens. */
    static Dateline of(String text) {
        int end = end(text);
        if (end <= 0 || end + 3 > text.length() || !opens(text.charAt(0))) {
            return NONE;
        }
        String place = text.substring(0, end).stripTrailing();
        if (dated(place) || place.endsWith(")") && agency(place)) {
            return words(place) <= 8 ? STRONG : NONE;
        }
        if (place.endsWith(")")) {
            return LineShape.anyDigit(place) || words(place) > 5 ? NONE : WEAK;
        }
        int comma = place.indexOf(',');
        String town = comma < 0 ? place : place.substring(0, comma);
        if (LineShape.capitals(town)) {
            return LineShape.capitals(text) ? NONE : words(place) <= 6 ? STRONG : NONE;
        }
        return words(place) <= 2 && !article(place) ? WEAK : NONE;
    }

    /** A capital, or a letter of a script that has none. */
    private static boolean opens(char c) {
        return Character.isLetter(c) && !Character.isLowerCase(c);
    }

    /** "The strike – …" opens with no place. */
    private static boolean article(String place) {
        int blank = place.indexOf(' ');
        return blank > 0 && Lexicon.ARTICLES.contains(place.substring(0, blank).toLowerCase(Locale.ROOT));
    }

    /** Where the colon or dash stands behind the opening; 0 where there is none. */
    private static int end(String text) {
        int limit = Math.min(text.length() - 1, LONGEST);
        for (int i = 2; i < limit; i++) {
            char c = text.charAt(i);
            boolean blankBehind = text.charAt(i + 1) == ' ';
            if (c == ':' && blankBehind && !Character.isDigit(text.charAt(i - 1))) {
                return i;
            }
            boolean blankBefore = text.charAt(i - 1) == ' ' || text.charAt(i - 1) == ')';
            if ((c == '-' || c == '–' || c == '—' || c == '―') && blankBefore && blankBehind || c == '—' && i < 40) {
                return i;
            }
            if (c == '.' && blankBehind && i > 4 && Character.isLowerCase(text.charAt(i - 1))) {
                return 0;
            }
        }
        return 0;
    }

    /** Whether a line opens with a place, and a date or an agency: a paragraph, even without a full stop. */
    static boolean signed(String text) {
        int end = end(text);
        String place =
                end < 3 || !opens(text.charAt(0)) ? "" : text.substring(0, end).stripTrailing();
        return words(place) <= 8 && (dated(place) || place.endsWith(")") && agency(place));
    }

    /** A town in capitals, or a known agency in the brackets. */
    private static boolean agency(String place) {
        int open = place.lastIndexOf('(');
        if (open < 2) {
            return false;
        }
        String inside = place.substring(open + 1, place.length() - 1).toLowerCase(Locale.ROOT);
        int comma = place.indexOf(',');
        return Byline.agencies(inside)
                || LineShape.capitals(place.substring(0, comma > 0 && comma < open ? comma : open));
    }

    /** Behind the place, parted by commas, stands a day with its month. */
    private static boolean dated(String place) {
        int comma = place.indexOf(',');
        if (comma <= 0 || words(place.substring(0, comma)) > 4) {
            return false;
        }
        for (String part : place.substring(comma + 1).split(",", -1)) {
            int bracket = part.indexOf('(');
            String day = bracket > 0 ? part.substring(0, bracket) : part;
            if (LineShape.anyDigit(day)
                    && DateLine.is(day + " 2000", 4)
                    && day.chars().anyMatch(Character::isLetter)) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text) {
        return LineShape.words(text);
    }
}
