package dev.dateline.coder.time;

import dev.dateline.coder.text.WordSet;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The words of the calendar and of counting. All look-ups take the lower-case form; 0 means "no such word". */
final class CalendarWords {
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> WEEKDAYS = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();
    private static final Map<String, TimeUnit> UNITS = new HashMap<>();
    /** Names of months and days that are other words or names as well, so need a date around them. */
    private static final Set<String> AMBIGUOUS =
            WordSet.of("may march mar mar. april june august aug jan dec sept sat sun wed mon fri sun. sat. mon.");

    static {
        put(MONTHS, "january jan jan.", 1);
        put(MONTHS, "february feb feb.", 2);
        put(MONTHS, "march mar mar.", 3);
        put(MONTHS, "april apr apr.", 4);
        put(MONTHS, "may", 5);
        put(MONTHS, "june jun jun.", 6);
        put(MONTHS, "july jul jul.", 7);
        put(MONTHS, "august aug aug.", 8);
        put(MONTHS, "september sept sept. sep sep.", 9);
        put(MONTHS, "october oct oct.", 10);
        put(MONTHS, "november nov nov.", 11);
        put(MONTHS, "december dec dec.", 12);
        put(WEEKDAYS, "monday mon mon.", 1);
        put(WEEKDAYS, "tuesday tue tue. tues tues.", 2);
        put(WEEKDAYS, "wednesday wed wed.", 3);
        put(WEEKDAYS, "thursday thu thu. thur thur. thurs thurs.", 4);
        put(WEEKDAYS, "friday fri fri.", 5);
        put(WEEKDAYS, "saturday sat sat.", 6);
        put(WEEKDAYS, "sunday sun sun.", 7);
        String[] words =
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" ");
        for (int i = 0; i < words.length; i++) {
            NUMBERS.put(words[i], i + 1);
        }
        NUMBERS.put("a", 1);
        NUMBERS.put("an", 1);
        NUMBERS.put("twenty", 20);
        NUMBERS.put("thirty", 30);
        for (TimeUnit unit : TimeUnit.values()) {
            UNITS.put(unit.name().toLowerCase(java.util.Locale.ROOT), unit);
            UNITS.put(unit.name().toLowerCase(java.util.Locale.ROOT) + "s", unit);
        }
    }

    private CalendarWords() {}

    private static void put(Map<String, Integer> map, String words, int value) {
        for (String word : words.split(" ", -1)) {
            map.put(word, value);
        }
    }

    /** 1–12, or 0. */
    static int month(String norm) {
        return MONTHS.getOrDefault(norm, 0);
    }

    /** 1 (Monday) – 7, or 0. */
    static int weekday(String norm) {
        return WEEKDAYS.getOrDefault(norm, 0);
    }

    static boolean ambiguous(String norm) {
        return AMBIGUOUS.contains(norm);
    }

    static java.util.Optional<TimeUnit> unit(String norm) {
        return java.util.Optional.ofNullable(UNITS.get(norm));
    }

    /** A small whole number, in figures or words. */
    static OptionalInt number(String norm) {
        Integer word = NUMBERS.get(norm);
        if (word != null) {
            return OptionalInt.of(word);
        }
        return norm.length() <= 3 && digits(norm) ? OptionalInt.of(Integer.parseInt(norm)) : OptionalInt.empty();
    }

    /** 1–31 for "5", "05", "5th", "21st"; 0 otherwise. */
    static int dayOfMonth(String norm) {
        String figures = norm;
        if (norm.length() > 2
                && (norm.endsWith("th") || norm.endsWith("st") || norm.endsWith("nd") || norm.endsWith("rd"))) {
            figures = norm.substring(0, norm.length() - 2);
        }
        if (figures.length() > 2 || !digits(figures)) {
            return 0;
        }
        int day = Integer.parseInt(figures);
        return day <= 31 ? day : 0;
    }

    /** 1800–2099, or 0. */
    static int year(String norm) {
        if (norm.length() != 4 || !digits(norm)) {
            return 0;
        }
        int year = Integer.parseInt(norm);
        return year >= 1800 && year < 2100 ? year : 0;
    }

    static boolean digits(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            if (norm.charAt(i) < '0' || norm.charAt(i) > '9') {
                return false;
            }
        }
        return !norm.isEmpty();
    }
}
