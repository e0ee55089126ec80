package dev.dateline.streams.split;

import java.util.List;
import java.util.Locale;

/** Titles of pages that collect short items: "World news in brief", "Live updates: …". Stateless. */
final class RoundUp {
    private RoundUp() {}

    /** Lines above its first item in which a page may tell that it collects items. */
    private static final int TOP = 3;

    /** Whether one of the first lines of a page, above any paragraph, is such a title. */
    static boolean titled(List<PageLine> lines) {
        for (int i = 0; i < Math.min(TOP, lines.size()) && !lines.get(i).is(LineKind.TEXT); i++) {
            if (title(lines.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is such a title: one of the packaged phrases begins or ends it, or a word such as "latest" stands before a colon. */
    static boolean title(PageLine line) {
        if (!line.headlineLike() || line.words() > 12) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
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
        return colon > 0 && Lexicon.LIVE.contains(lower.substring(lower.lastIndexOf(' ', colon) + 1, colon));
    }

    /** The phrase is all, or a colon, dash or bar follows. */
    private static boolean ends(String lower, int at) {
        return at == lower.length()
                || ":|–—-".indexOf(lower.charAt(at)) >= 0
                || at + 1 < lower.length() && lower.charAt(at) == ' ' && "|–—-".indexOf(lower.charAt(at + 1)) >= 0;
    }
}
