package dev.dateline.streams.split;

import java.util.Locale;

/** Lines that describe a picture or credit its source. Stateless; no method fails on any text. */
final class Caption {
    private static final int LONGEST = 45;

    /** A credit stands in so many last characters. */
    private static final int TAIL = 40;

    private Caption() {}

    /** A credit at its beginning or its end gives a caption away; doubled lines need less. */
    static boolean is(String line, int words, boolean doubled) {
        if (words > LONGEST) {
            return false;
        }
        String lower = line.toLowerCase(Locale.ROOT).replace(" :", ":");
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
            boolean sentence = LineShape.endsSentence(line.substring(0, open).stripTrailing());
            return doubled ? LineShape.words(inside) <= 6 : credit(inside, !sentence);
        }
        int colon = lower.lastIndexOf(':');
        if (agencyPicture(lower) || colon > 0 && lower.length() - colon < TAIL && named(lower.substring(0, colon))) {
            return true;
        }
        int bar = Math.max(Math.max(lower.lastIndexOf(" | "), lower.lastIndexOf(" / ")), lower.lastIndexOf('©'));
        return bar > 0 && credit(lower.substring(bar + 1), true);
    }

    /** Ends in a word for a picture behind a sentence, as in "The gate on Monday. Photo:". */
    private static boolean named(String lower) {
        int blank = lower.lastIndexOf(' ');
        return blank > 1
                && ".|(".indexOf(lower.charAt(blank - 1)) >= 0
                && Lexicon.CREDIT_WORDS.contains(lower.substring(blank + 1));
    }

    /** Names a source of pictures; where that could be an agency's signature as well, only words of pictures count. */
    private static boolean credit(String text, boolean agenciesToo) {
        if (LineShape.words(text) > 7) {
            return false;
        }
        boolean known = false;
        for (String part : text.split("[,/|;:]| via | by ", -1)) {
            String name = LineShape.strip(part);
            known |= agenciesToo && Lexicon.CREDITS.contains(name);
            for (String word : name.split(" ", -1)) {
                known |= Lexicon.CREDIT_WORDS.contains(word) && (agenciesToo || !Lexicon.AGENCIES.contains(word));
            }
        }
        return known;
    }

    /** Among its last words one such as "REUTERS/Stringer" or "AFP/File". */
    private static boolean agencyPicture(String lower) {
        int slash = lower.lastIndexOf('/');
        while (slash > 0 && lower.length() - slash < TAIL) {
            int from = lower.lastIndexOf(' ', slash) + 1;
            if (from > 0 && Lexicon.CREDITS.contains(LineShape.strip(lower.substring(from, slash)))) {
                return true;
            }
            slash = lower.lastIndexOf('/', slash - 1);
        }
        return false;
    }
}
