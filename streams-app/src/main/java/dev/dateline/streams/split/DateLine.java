package dev.dateline.streams.split;

import java.util.Locale;

/** Lines that say when: dates of publication and times of day. Stateless; no method fails on any text. */
final class DateLine {
    private static final int LONGEST = 14;

    private static final int MOST_CHARACTERS = 160;

    private DateLine() {}

    /** Only date words, numbers and marks, a number among them, and a word that makes it a date or a year. */
    static boolean is(String line, int words) {
        if (words > LONGEST || line.length() > MOST_CHARACTERS) {
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
            } else if (LineShape.letter(c)) {
                int end = i;
                while (end < lower.length() && LineShape.letter(lower.charAt(end))) {
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

    /** Length of a time of day at the beginning, perhaps in brackets: "[09:12 GMT]", "14:05 |"; 0 where there is none. */
    static int stamp(String line) {
        boolean bracket = line.charAt(0) == '[' || line.charAt(0) == '(';
        if (!bracket) {
            return timeOfDay(line);
        }
        int time = timeOfDay(line.substring(1)) + 1;
        return time > 1 && time < line.length() && "])".indexOf(line.charAt(time)) >= 0 ? time + 1 : 0;
    }

    /** Whether a date is counted back from the day of reading: "2 hours ago". */
    static boolean relative(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String mark : Lexicon.AGO) {
            if (lower.endsWith(mark) || lower.startsWith(mark + ' ')) {
                return true;
            }
        }
        return false;
    }

    /** Minutes since midnight of the first time of day in a line of a date and a time; -1 where there is none. */
    static int minutes(String line) {
        for (int i = 0; i < line.length(); i++) {
            int digits = LineShape.digits(line, i);
            if (digits > 0 && digits <= 2 && timeOfDay(line.substring(i)) > 0) {
                int hour = Integer.parseInt(line.substring(i, i + digits));
                int minute = Integer.parseInt(line.substring(i + digits + 1, i + digits + 3));
                String rest =
                        line.substring(i + digits + 3).toLowerCase(Locale.ROOT).strip();
                int half = rest.startsWith("p") && hour < 12 ? 12 : rest.startsWith("a") && hour == 12 ? -12 : 0;
                return (hour + half) * 60 + minute;
            }
            i += Math.max(0, digits - 1);
        }
        return -1;
    }

    /** Length of a time of day at the beginning ("14:05", "9.45am", "10h30 GMT"), with what belongs to it; 0 where there is none. */
    static int timeOfDay(String line) {
        int digits = LineShape.digits(line, 0);
        if (digits < 1 || digits > 2 || digits + 2 >= line.length() || ":.h".indexOf(line.charAt(digits)) < 0) {
            return 0;
        }
        int at = digits + 1;
        if (LineShape.digits(line, at) != 2) {
            return 0;
        }
        int hour = Integer.parseInt(line.substring(0, digits));
        boolean colon = line.charAt(digits) == ':';
        at += 2;
        if (hour > 24 || line.charAt(at - 2) > '5') {
            return 0;
        }
        if (at + 2 < line.length() && line.charAt(at) == ':' && LineShape.digits(line, at + 1) == 2) {
            at += 3;
        }
        int zone = zone(line, at);
        boolean ends = zone >= line.length() || !Character.isLetterOrDigit(line.charAt(zone)) || zone > at;
        return ends && (colon || zone > at || at == line.length()) ? zone : 0;
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
            String word = LineShape.strip(line.substring(next, end).toLowerCase(Locale.ROOT));
            if (word.isEmpty() || word.length() < 2 || !(Lexicon.DATE_WORDS.contains(word) || word.equals("local"))) {
                return at;
            }
            at = end < line.length() && line.charAt(end) == ')' ? end + 1 : end;
        }
    }
}
