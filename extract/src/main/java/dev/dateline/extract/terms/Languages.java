package dev.dateline.extract.terms;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;

/** Codes of languages. Stateless. */
public final class Languages {
    private static final Set<String> TWO = Set.of(Locale.getISOLanguages());
    private static final Map<String, String> OTHERS = others();

    private Languages() {}

    /** ISO 639-1 of a tag such as {@code en}, {@code en-GB}, {@code pt_BR}, {@code deu} or {@code English}; empty where it is none. */
    public static Optional<String> code(String tag) {
        String lower = tag.strip().toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        String code = lower.substring(0, end);
        if (code.length() == 2 && TWO.contains(code)) {
            return Optional.of(code);
        }
        return Optional.ofNullable(OTHERS.get(code));
    }

    private static Map<String, String> others() {
        Map<String, String> others = new HashMap<>();
        for (String two : TWO) {
            Locale locale = Locale.forLanguageTag(two);
            try {
                others.put(locale.getISO3Language(), two);
            } catch (MissingResourceException e) {
                // a language without a code of three letters is known by its other names alone
            }
            others.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), two);
            others.putIfAbsent(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), two);
        }
        return Map.copyOf(others);
    }
}
