package dev.dateline.streams.split;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines that say who wrote an article. Stateless; no method fails on any text. */
final class Byline {
    private static final int LONGEST = 14;

    private static final int MOST_CHARACTERS = 120;

    /** Words of a name or an agency beside a date. */
    private static final int NAME = 4;

    private static final Pattern PARTS = Pattern.compile("\\s[-|/–—•·]\\s");

    private Byline() {}

    /** "By Our Correspondent", "By A. Writer and B. Writer, Reuters", "A. Writer, AFP", "AFP, Nairobi", "Agencies". */
    static boolean is(String line, int words) {
        if (words > LONGEST || line.endsWith(".") && !line.endsWith("Inc.")) {
            return false;
        }
        if (line.length() > 2 && line.charAt(0) == '(' && line.endsWith(")")) {
            return is(line.substring(1, line.length() - 1), words);
        }
        String lower = line.toLowerCase(Locale.ROOT);
        if (agencies(lower)) {
            return true;
        }
        int lead = beginning(lower, Lexicon.BYLINE_BEGINNINGS);
        if (lead > 0) {
            return lead < line.length() && names(line, lead);
        }
        int comma = Math.max(line.lastIndexOf(", "), line.lastIndexOf(" | "));
        return comma > 0
                        && names(line, 0)
                        && (agencies(lower.substring(comma).replace('|', ','))
                                || agencies(lower.substring(0, comma))
                                || Lexicon.OFFICES.contains(lower.substring(lower.lastIndexOf(' ') + 1)))
                || signed(line);
    }

    /** Names or agencies and a date, parted by bars, dashes or strokes: "A. Writer | May 3, 2024", "3 May 2024 / AFP". */
    private static boolean signed(String line) {
        if (line.length() > MOST_CHARACTERS || !LineShape.anyDigit(line)) {
            return false;
        }
        boolean date = false;
        for (String part : PARTS.split(line, -1)) {
            int words = LineShape.words(part);
            if (DateLine.is(part, words)) {
                date = true;
            } else if (part.isEmpty() || words > NAME || LineShape.anyDigit(part) || !names(part, 0)) {
                return false;
            }
        }
        return date;
    }

    /** Nothing but names of agencies and plain roles. */
    static boolean agencies(String lower) {
        boolean any = false;
        for (String part : lower.split("[,/|;()+&]| and | with ", -1)) {
            String name = part.strip();
            if (!name.isEmpty()) {
                if (!Lexicon.AGENCIES.contains(name)) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** Nothing but capitalised words in small letters, and what stands between names: "A. Writer and B. Writer in Nairobi". */
    static boolean people(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c) || "?!:;\"“”".indexOf(c) >= 0) {
                return false;
            }
        }
        return Character.isUpperCase(line.charAt(0)) && !LineShape.capitals(line) && names(line, 0);
    }

    /** Every word from {@code at} on is capitalised, a number, or a small word of bylines; the first is no number. */
    private static boolean names(String line, int at) {
        boolean any = false;
        for (int i = at; i < line.length(); i++) {
            boolean handle = line.charAt(i) == '@';
            if (!handle && !Character.isLetterOrDigit(line.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            char first = line.charAt(i);
            if (handle) {
                any = true;
            } else if (Character.isLowerCase(first)) {
                String word = LineShape.strip(line.substring(i, end).toLowerCase(Locale.ROOT));
                if (!Lexicon.BYLINE_WORDS.contains(word) && !Lexicon.DATE_WORDS.contains(word)) {
                    return false;
                }
                any |= word.equals("our") || word.equals("staff");
            } else if (Character.isDigit(first) && !any) {
                return false;
            } else {
                any = true;
            }
            i = end;
        }
        return any;
    }

    /** Length of the beginning, with the blank or colon behind it, that stands in the set; 0 where none does. */
    private static int beginning(String lower, Set<String> beginnings) {
        for (int end = 1; end < Math.min(lower.length(), 30); end++) {
            if ((lower.charAt(end) == ' ' || lower.charAt(end) == ':')
                    && beginnings.contains(lower.substring(0, end))) {
                return end + 1;
            }
        }
        return 0;
    }
}
