package dev.dateline.streams.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Codes of languages by ISO 639. Stateless. */
final class LanguageCodes {
    /** Those that stand for a language which has a shorter code by another name. */
    private static final Map<String, String> OTHERS = Map.of(
            "cmn", "zh", "pes", "fa", "arb", "ar", "ekk", "et", "lvs", "lv", "zlm", "ms", "swh", "sw", "plt", "mg",
            "nob", "nb");

    private static final Map<String, String> SHORT = shortByLong();

    private LanguageCodes() {}

    /** The code of two letters where there is one, else the code itself. */
    static String shortest(String code) {
        return SHORT.getOrDefault(code, code);
    }

    private static Map<String, String> shortByLong() {
        Map<String, String> codes = new HashMap<>(OTHERS);
        for (String two : Locale.getISOLanguages()) {
            codes.putIfAbsent(new Locale(two).getISO3Language(), two);
        }
        return codes;
    }
}
