package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads headline, byline, captions and body out of the lines of one article. Stateless. */
final class ArticleReader {
    /** A shorter line that stands in a paragraph too is a sub-headline and no pull quote. */
    private static final int SHORTEST_PULL_QUOTE = 5;

    /** A shorter sentence may well be said twice. */
    private static final int SHORTEST_REPEAT = 8;

    private ArticleReader() {}

    /**
     * Reads an article.
     *
     * @param lines its lines; at least one is a paragraph
     * @param title the page's title, if this may be the article's headline
     * @param headed whether a headline may be taken from the lines at all
     */
    static SplitArticle read(int position, List<PageLine> lines, Optional<String> title, boolean headed) {
        int text = 0;
        while (!lines.get(text).is(LineKind.TEXT)) {
            text++;
        }
        int headline = headed ? headline(lines.subList(0, text), title) : -1;
        String name = headline < 0 ? "" : lines.get(headline).text();
        Set<String> captions = new LinkedHashSet<>();
        Set<String> body = new LinkedHashSet<>();
        List<String> paragraphs = new ArrayList<>();
        Optional<String> byline = Optional.empty();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean inside = i > text && followedByText(lines, i);
            switch (line.kind()) {
                case CAPTION -> captions.add(line.text());
                case BYLINE -> {
                    if (inside && !LineShape.agencies(line.text().toLowerCase(Locale.ROOT))) {
                        paragraphs.add(line.text());
                    } else if (byline.isEmpty()) {
                        byline = Optional.of(line.text());
                    }
                }
                case DATE -> {
                    if (inside) {
                        paragraphs.add(line.text());
                    }
                }
                case HEADLINE -> {
                    if (line.text().equals(name) || i < Math.max(headline, headed ? 0 : text)) {
                        continue;
                    } else if (line.doubled() && i > headline && !pullQuote(line, lines)) {
                        captions.add(line.text());
                    } else if (!pullQuote(line, lines)) {
                        paragraphs.add(line.text());
                    }
                }
                case TEXT -> {
                    if (body.add(line.text()) || line.words() < SHORTEST_REPEAT) {
                        paragraphs.add(line.text());
                    }
                }
                default -> {}
            }
        }
        Optional<String> found = headline < 0 ? Optional.empty() : Optional.of(name);
        return new SplitArticle(position, found, byline, List.copyOf(captions), String.join("\n\n", paragraphs));
    }

    /** Index of the headline: the title's line, else the one that comes again or is doubled, else the first of three words or more. */
    private static int headline(List<PageLine> head, Optional<String> title) {
        int best = -1;
        int rank = 0;
        for (int i = 0; i < head.size(); i++) {
            PageLine line = head.get(i);
            if (!line.headlineLike()) {
                continue;
            }
            int own = line.words() > 2 ? 2 : 1;
            own = own == 2 && (line.doubled() || Repeats.again(head, i)) ? 3 : own;
            own = title.isPresent() && title.get().equals(line.text()) ? 4 : own;
            if (own > rank) {
                rank = own;
                best = i;
            }
        }
        return best;
    }

    private static boolean followedByText(List<PageLine> lines, int at) {
        return lines.subList(at + 1, lines.size()).stream().anyMatch(line -> line.is(LineKind.TEXT));
    }

    private static boolean pullQuote(PageLine quote, List<PageLine> lines) {
        if (quote.words() < SHORTEST_PULL_QUOTE) {
            return false;
        }
        String words = unquoted(quote.text());
        return lines.stream()
                .anyMatch(line -> line.is(LineKind.TEXT) && line.text().contains(words));
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
