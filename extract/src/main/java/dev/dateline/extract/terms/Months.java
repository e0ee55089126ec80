package dev.dateline.extract.terms;

import java.text.DateFormatSymbols;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months in many languages, from the Java runtime's own tables. Immutable. */
final class Months {
    /** Languages whose names of months do not contradict each other. */
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "sv", "nb", "da", "fi", "pl", "cs", "sk", "hu", "ro", "ru", "uk",
            "bg", "sr", "el", "tr", "id", "ms", "ar", "fa", "he", "hi", "bn", "ur", "vi", "ca", "et", "lv", "lt", "sl",
            "sw", "az", "uz", "ka");

    private static final Map<String, Integer> NUMBERS = read();

    private Months() {}

    /** 1 to 12; 0 where the word is no month. */
    static int number(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Integer number = NUMBERS.get(lower);
        return number == null ? 0 : number;
    }

    private static Map<String, Integer> read() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
            add(numbers, symbols.getMonths());
            add(numbers, symbols.getShortMonths());
            for (int month = 1; month <= 12; month++) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    put(numbers, Month.of(month).getDisplayName(style, locale), month);
                }
            }
        }
        numbers.put("sept", 9);
        return Map.copyOf(numbers);
    }

    private static void add(Map<String, Integer> numbers, String[] names) {
        for (int i = 0; i < 12; i++) {
            put(numbers, names[i], i + 1);
        }
    }

    private static void put(Map<String, Integer> numbers, String name, int month) {
        String plain = name.toLowerCase(Locale.ROOT);
        String word = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        if (word.codePoints().filter(Character::isLetter).count() >= 2) {
            numbers.putIfAbsent(word, month);
        }
    }
}
