package dev.dateline.streams.split;

import java.util.Locale;

/** Titles of pages that collect short items: "World news in brief", "Live updates: …". Stateless. */
final class RoundUp {
    private RoundUp() {}

    /** Whether a line is such a title: one of the packaged phrases begins or ends it. */
    static boolean title(PageLine line) {
        if (!line.headlineLike() || line.words() > 12) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        for (String phrase : Lexicon.ROUND_UPS) {
            boolean begins = lower.startsWith(phrase) && ends(lower, phrase.length());
            boolean closes = lower.endsWith(phrase)
                    && phrase.length() < lower.length()
                    && phrase.length() > 5
                    && lower.charAt(lower.length() - phrase.length() - 1) == ' ';
            if (begins || closes) {
                return true;
            }
        }
        return false;
    }

    /** The phrase is all, or a colon, dash or bar follows. */
    private static boolean ends(String lower, int at) {
        return at == lower.length()
                || ":|–—-".indexOf(lower.charAt(at)) >= 0
                || at + 1 < lower.length() && lower.charAt(at) == ' ' && "|–—-".indexOf(lower.charAt(at + 1)) >= 0;
    }
}
