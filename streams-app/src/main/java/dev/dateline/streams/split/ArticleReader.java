package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads headline, byline, captions and body out of the lines of one article. Not thread-safe: one for each article. */
final class ArticleReader {
    /** A shorter line that stands in a paragraph too is a sub-headline and no pull quote … */
    private static final int SHORTEST_PULL_QUOTE = 5;

    /** … and a longer one a paragraph; it is quoted from so many lines around it. */
    private static final int LONGEST_PULL_QUOTE = 32;

    private static final int AROUND = 12;

    /** A shorter sentence may well be said twice. */
    private static final int SHORTEST_REPEAT = 8;

    private final List<PageLine> lines;
    private final int first;
    private final int last;
    private final int headline;
    private final Set<String> captions = new LinkedHashSet<>();
    private final Set<String> said = new HashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private Optional<String> byline = Optional.empty();

    /**
     * A reader for one article.
     *
     * @param lines its lines; at least one is a paragraph
     * @param title the line that repeats the page's title, if there is one
     */
    ArticleReader(List<PageLine> lines, Optional<String> title) {
        this.lines = lines;
        int from = 0;
        while (!lines.get(from).is(LineKind.TEXT)) {
            from++;
        }
        int to = lines.size() - 1;
        while (!lines.get(to).is(LineKind.TEXT)) {
            to--;
        }
        this.first = from;
        this.last = to;
        this.headline = headline(lines.subList(0, first), title);
    }

    /** The article at a position of its page. */
    SplitArticle at(int position) {
        for (int i = 0; i < lines.size(); i++) {
            read(i, lines.get(i));
        }
        Optional<String> name = headline < 0
                ? Optional.empty()
                : Optional.of(lines.get(headline).text());
        return new SplitArticle(position, name, byline, List.copyOf(captions), String.join("\n\n", paragraphs));
    }

    private void read(int at, PageLine line) {
        boolean inside = at > first && at < last;
        switch (line.kind()) {
            case CAPTION -> captions.add(line.text());
            case BYLINE -> {
                if (inside && !Byline.agencies(line.text().toLowerCase(Locale.ROOT))) {
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
                boolean repeated = headline >= 0
                        && Repeats.same(line.text(), lines.get(headline).text());
                if (at < headline || repeated || pullQuote(at)) {
                    return;
                } else if (line.doubled()) {
                    captions.add(line.text());
                } else {
                    paragraphs.add(line.text());
                }
            }
            case TEXT -> {
                boolean again = !said.add(line.text()) && line.words() >= SHORTEST_REPEAT;
                if (!again && !pullQuote(at)) {
                    paragraphs.add(line.text());
                }
            }
            case STANDFIRST -> paragraphs.add(line.text());
            default -> {}
        }
    }

    /** Index of the headline: the title's line, else the one that comes again, else the first of three words or more. */
    private static int headline(List<PageLine> head, Optional<String> title) {
        int best = -1;
        int rank = 0;
        for (int i = 0; i < head.size(); i++) {
            PageLine line = head.get(i);
            if (!line.headlineLike()) {
                continue;
            }
            int own = line.words() > 2 && !RoundUp.title(line) ? 2 : 1;
            own = own == 2 && Repeats.again(head, i) ? 3 : own;
            own = title.isPresent() && title.get().equals(line.text()) ? 4 : own;
            if (own > rank) {
                rank = own;
                best = i;
            }
        }
        return best < 0 ? best : clean(head, best);
    }

    /** Of the forms of a headline the one without the site's name, and not in capitals. */
    private static int clean(List<PageLine> head, int headline) {
        int best = headline;
        for (int i = headline + 1; i < head.size(); i++) {
            String text = head.get(i).text();
            String first = head.get(best).text();
            boolean shorter = text.length() < first.length() || LineShape.capitals(first) && !LineShape.capitals(text);
            if (shorter && head.get(i).headlineLike() && Repeats.same(text, first)) {
                best = i;
            }
        }
        return best;
    }

    /** Whether a line only repeats words of a longer paragraph near it. */
    private boolean pullQuote(int at) {
        PageLine quote = lines.get(at);
        if (quote.words() < SHORTEST_PULL_QUOTE || quote.words() > LONGEST_PULL_QUOTE || at < first) {
            return false;
        }
        String words = unquoted(quote.text());
        if (words.isEmpty()) {
            return false;
        }
        int second = words.offsetByCodePoints(0, 1);
        String inside = words.substring(0, second).toLowerCase(Locale.ROOT) + words.substring(second);
        int to = Math.min(lines.size(), at + AROUND);
        for (int i = Math.max(first, at - AROUND); i < to; i++) {
            PageLine line = lines.get(i);
            if (line.is(LineKind.TEXT)
                    && line.words() > quote.words()
                    && (line.text().contains(words) || line.text().contains(inside))) {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.codePointAt(from))) {
            from = text.offsetByCodePoints(from, 1);
        }
        while (to > from && !Character.isLetterOrDigit(text.codePointBefore(to))) {
            to = text.offsetByCodePoints(to, -1);
        }
        return text.substring(from, to);
    }
}
