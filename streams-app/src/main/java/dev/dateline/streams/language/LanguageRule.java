package dev.dateline.streams.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what language a text is in: what the text says, else what its page claims, for pages often claim the language of their site's frame.
 * Codes are of ISO 639-1, as {@code en}, or of ISO 639-3 where a language has no shorter one. Stateless, safe for all threads.
 */
public final class LanguageRule {
    /** The only language that the coder reads. */
    public static final String ENGLISH = "en";

    /** Of fewer letters a text says too little. */
    private static final int LEAST_LETTERS = 24;
    /** Of fewer letters it says less than its page. */
    private static final int ENOUGH_LETTERS = 80;
    /** Characters of the beginning that are looked at. */
    private static final int HEAD = 600;

    private static final Pattern CLAIM = Pattern.compile("([A-Za-z]{2,3})(?:[-_].*)?");

    private LanguageRule() {}

    /**
     * The language; empty where neither tells it.
     *
     * @param claimed as {@code en}, {@code en-GB} or {@code pt_BR}; anything else counts as none
     */
    public static Optional<String> of(String text, Optional<String> claimed) {
        String head = text.length() <= HEAD ? text : text.substring(0, HEAD);
        int letters = letters(head);
        Optional<String> claim = claim(claimed);
        if (letters < LEAST_LETTERS || letters < ENOUGH_LETTERS && claim.isPresent()) {
            return claim;
        }
        boolean english = claim.filter(ENGLISH::equals).isPresent();
        return EnglishWords.prevailIn(head, english) ? Optional.of(ENGLISH) : told(Detector.likeliest(head), claim);
    }

    /** Number of letters, {@link #ENOUGH_LETTERS} at most. */
    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length() && letters < ENOUGH_LETTERS; i += Character.charCount(text.codePointAt(i))) {
            letters += Character.isLetter(text.codePointAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** Between languages that are much alike the claim decides, where it is one of them. */
    private static Optional<String> told(List<String> likeliest, Optional<String> claim) {
        if (claim.filter(likeliest::contains).isPresent()) {
            return claim;
        }
        return likeliest.size() == 1 || claim.isPresent() ? Optional.of(likeliest.get(0)) : Optional.empty();
    }

    private static Optional<String> claim(Optional<String> claimed) {
        return claimed.map(String::strip)
                .map(CLAIM::matcher)
                .filter(Matcher::matches)
                .map(code -> LanguageCodes.shortest(code.group(1).toLowerCase(Locale.ROOT)));
    }
}
