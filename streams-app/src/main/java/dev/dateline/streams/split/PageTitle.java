package dev.dateline.streams.split;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The title that the scraper gave a page, perhaps with the site's name behind it: "Dock workers walk out | Harbour News". Immutable.
 *
 * @param text the title; empty where none was given
 */
record PageTitle(String text) {
    /** A longer title is cut: no headline is as long. */
    private static final int LONGEST = 500;

    private static final Pattern SITE = Pattern.compile("\\s+(?:[|–—·•]|-|::)\\s+[^|–—·•]{1,40}$");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** A headline has so many words at least. */
    private static final int SHORTEST = 3;

    PageTitle {
        String stripped = text.strip();
        text = stripped.substring(0, Math.min(stripped.length(), LONGEST)).strip();
    }

    /** Whether a line is the title, with or without the site's name. */
    boolean repeatedBy(PageLine line) {
        return line.words() >= SHORTEST
                && text.regionMatches(true, 0, line.text(), 0, line.text().length());
    }

    /** The page's only article with the title as its headline, if it has none and the title tells of it and is no site's name. */
    SplitArticle headlineFor(SplitArticle article) {
        String headline = String.join(" ", SITE.matcher(text).replaceFirst("").split("\\s+", -1));
        if (article.headline().isPresent()
                || LineShape.words(headline) < SHORTEST
                || !shared(headline, article.body())) {
            return article;
        }
        return new SplitArticle(
                article.position(), Optional.of(headline), article.byline(), article.captions(), article.body());
    }

    /** Whether a longer word of a headline stands in a text. */
    static boolean shared(String headline, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return NO_LETTERS
                .splitAsStream(headline.toLowerCase(Locale.ROOT))
                .anyMatch(word -> word.length() > 3 && !Lexicon.STOP_WORDS.contains(word) && lower.contains(word));
    }
}
