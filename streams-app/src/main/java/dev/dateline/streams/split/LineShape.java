package dev.dateline.streams.split;

import java.util.Locale;
import java.util.Set;

/** Shapes of single lines. Stateless; no method fails on any text. */
final class LineShape {
    /** A longer line without a full stop is a paragraph that lost its stop. */
    private static final int LONGEST_HEADLINE = 32;

    private static final int LONGEST_CAPTION = 45;
    private static final int LONGEST_BYLINE = 14;
    private static final int LONGEST_DATE = 14;

    private LineShape() {}

    /** Number of words; two characters of a script without blanks count as one word. */
    static int words(String line) {
        int words = 0;
        int ideographs = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean word = Character.isLetterOrDigit(c);
            if (word && !inside) {
                words++;
            }
            inside = word || inside && (c == '\'' || c == '’' || c == '-' || c == '.' || c == ',');
            if (c > '\u0E00' && (Character.isIdeographic(c) || c >= '\u3040' && c <= '\u30FF' || c <= '\u0E7F')) {
                ideographs++;
            }
        }
        return words + ideographs / 2;
    }

    /** Short, no full stop at its end, not two sentences, and begins like one. */
    static boolean headline(String line, int words) {
        if (words > LONGEST_HEADLINE
                || line.isEmpty()
                || endsSentence(line)
                || innerEnds(line) > (words > 20 ? 0 : 1)) {
            return false;
        }
        int first = line.codePointAt(0);
        return !Character.isLowerCase(first) && !bullet(line);
    }

    /** All of it in quotation marks. */
    static boolean quoted(String line) {
        return line.length() > 2
                && "\"“„«‘'".indexOf(line.charAt(0)) >= 0
                && "\"”“»’'".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** An item of a numbered list: "3. ", "2) ". */
    static boolean numbered(String line) {
        int digits = digits(line, 0);
        return digits > 0
                && digits + 1 < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && line.charAt(digits + 1) == ' ';
    }

    /** Ends in a mark that ends a sentence or goes on with one, closing quotes and brackets aside. */
    static boolean endsSentence(String line) {
        int at = line.length() - 1;
        while (at > 0 && "\"'”’»)]*".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return ".。।۔؛;:,،、".indexOf(line.charAt(at)) >= 0 && !abbreviation(line, at) && !trailsOff(line, at);
    }

    /** Three stops in a row. */
    private static boolean trailsOff(String line, int stop) {
        return stop > 1 && line.charAt(stop) == '.' && line.charAt(stop - 1) == '.' && line.charAt(stop - 2) == '.';
    }

    /** A stop that belongs to a last word such as "U.S." */
    private static boolean abbreviation(String line, int stop) {
        return line.charAt(stop) == '.'
                && stop >= 3
                && line.charAt(stop - 2) == '.'
                && Character.isUpperCase(line.charAt(stop - 1));
    }

    /** Sentences that end inside the line: a stop, a blank and a capital behind a word of four letters or more. */
    private static int innerEnds(String line) {
        int ends = 0;
        for (int i = 4; i + 2 < line.length(); i++) {
            char c = line.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c == '…')
                    && line.charAt(i + 1) == ' '
                    && Character.isUpperCase(line.charAt(i + 2))
                    && (c != '.' || letters(line, i) >= 4 && Character.isLowerCase(line.charAt(i - 1)))) {
                ends++;
            }
        }
        return ends;
    }

    private static int letters(String line, int to) {
        int from = to;
        while (from > 0 && Character.isLetter(line.charAt(from - 1))) {
            from--;
        }
        return to - from;
    }

    private static boolean bullet(String line) {
        return "•·‣▪–—-*…".indexOf(line.charAt(0)) >= 0;
    }

    /** The way to a page: "Home > World > Asia". */
    static boolean trail(String line, int words) {
        long steps = line.chars().filter(c -> c == '>' || c == '›' || c == '»').count();
        return words <= LONGEST_BYLINE && (steps > 1 || steps == 1 && line.startsWith("Home")) && !line.endsWith("»");
    }

    /** "By Our Correspondent", "By A. Writer and B. Writer, Reuters", "A. Writer, AFP", "Agencies". */
    static boolean byline(String line, int words) {
        if (words > LONGEST_BYLINE || line.endsWith(".") && !line.endsWith("Inc.")) {
            return false;
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
        return comma > 0 && names(line, 0) && agencies(lower.substring(comma).replace('|', ','));
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

    /** Every word from {@code at} on is capitalised, a number, or a small word of bylines; the first is no number. */
    private static boolean names(String line, int at) {
        boolean any = false;
        for (int i = at; i < line.length(); i++) {
            if (!Character.isLetterOrDigit(line.charAt(i))) {
                continue;
            }
            int end = i;
            while (end < line.length() && !Character.isWhitespace(line.charAt(end))) {
                end++;
            }
            char first = line.charAt(i);
            if (Character.isLowerCase(first)) {
                String word = strip(line.substring(i, end).toLowerCase(Locale.ROOT));
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

    /** Only date words, numbers and marks, a number among them, and a word that makes it a date or a year. */
    static boolean date(String line, int words) {
        if (words > LONGEST_DATE) {
            return false;
        }
        boolean number = false;
        boolean mark = false;
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isDigit(c)) {
                int end = i;
                while (end < lower.length() && Character.isDigit(lower.charAt(end))) {
                    end++;
                }
                number = true;
                mark |= end - i == 4 && (lower.startsWith("19", i) || lower.startsWith("20", i));
                i = end - 1;
            } else if (Character.isLetter(c)) {
                int end = i;
                while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
                    end++;
                }
                String word = lower.substring(i, end);
                mark |= Lexicon.DATE_MARKS.contains(word);
                if (!Lexicon.DATE_MARKS.contains(word) && !Lexicon.DATE_WORDS.contains(word)) {
                    return false;
                }
                i = end - 1;
            } else if ("?!".indexOf(c) >= 0) {
                return false;
            }
        }
        return number && mark;
    }

    /** Length of a time of day at the beginning ("14:05", "9.45am", "10h30 GMT"), with what belongs to it; 0 where there is none. */
    static int stamp(String line) {
        int digits = digits(line, 0);
        if (digits < 1 || digits > 2 || digits + 2 >= line.length() || ":.h".indexOf(line.charAt(digits)) < 0) {
            return 0;
        }
        int at = digits + 1;
        if (digits(line, at) != 2) {
            return 0;
        }
        int hour = Integer.parseInt(line.substring(0, digits));
        boolean colon = line.charAt(digits) == ':';
        at += 2;
        if (hour > 24 || line.charAt(at - 2) > '5') {
            return 0;
        }
        if (at + 2 < line.length() && line.charAt(at) == ':' && digits(line, at + 1) == 2) {
            at += 3;
        }
        int zone = zone(line, at);
        boolean ends = zone >= line.length() || !Character.isLetterOrDigit(line.charAt(zone)) || zone > at;
        return ends && (colon || zone > at || at == line.length()) ? zone : 0;
    }

    private static int digits(String line, int from) {
        int to = from;
        while (to < line.length() && line.charAt(to) >= '0' && line.charAt(to) <= '9') {
            to++;
        }
        return to - from;
    }

    /** Behind "am", "GMT", "(local time)" and the like. */
    private static int zone(String line, int from) {
        int at = from;
        while (true) {
            int next = at;
            while (next < line.length() && " (".indexOf(line.charAt(next)) >= 0) {
                next++;
            }
            int end = next;
            while (end < line.length() && (Character.isLetter(line.charAt(end)) || line.charAt(end) == '.')) {
                end++;
            }
            String word = strip(line.substring(next, end).toLowerCase(Locale.ROOT));
            if (word.isEmpty() || word.length() < 2 || !(Lexicon.DATE_WORDS.contains(word) || word.equals("local"))) {
                return at;
            }
            at = end < line.length() && line.charAt(end) == ')' ? end + 1 : end;
        }
    }

    /** A credit at its beginning or its end gives a caption away; doubled lines need less. */
    static boolean caption(String line, int words, boolean doubled) {
        if (words > LONGEST_CAPTION) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String beginning : Lexicon.CAPTION_BEGINNINGS) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        char last = lower.charAt(lower.length() - 1);
        if (last == ')' || last == ']') {
            int open = lower.lastIndexOf(last == ')' ? '(' : '[');
            if (open <= 0) {
                return open == 0 && credit(lower.substring(1, lower.length() - 1), false);
            }
            String inside = lower.substring(open + 1, lower.length() - 1);
            boolean sentence = endsSentence(line.substring(0, open).stripTrailing());
            return doubled ? words(inside) <= 6 : credit(inside, !sentence);
        }
        int bar = Math.max(Math.max(lower.lastIndexOf(" | "), lower.lastIndexOf(" / ")), lower.lastIndexOf('©'));
        return bar > 0 && credit(lower.substring(bar + 1), true);
    }

    /** Names a source of pictures; where that could be an agency's signature as well, only words of pictures count. */
    private static boolean credit(String text, boolean agenciesToo) {
        if (words(text) > 7) {
            return false;
        }
        boolean known = false;
        for (String part : text.split("[,/|;:]| via | by ", -1)) {
            String name = strip(part);
            known |= agenciesToo && Lexicon.CREDITS.contains(name);
            for (String word : name.split(" ", -1)) {
                known |= Lexicon.CREDIT_WORDS.contains(word) && (agenciesToo || !Lexicon.AGENCIES.contains(word));
            }
        }
        return known;
    }

    private static String strip(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }
}
