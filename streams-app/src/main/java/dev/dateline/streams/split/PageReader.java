package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the articles of one page, once it is known where they begin. Not thread-safe. */
final class PageReader {
    private final List<PageLine> lines;
    private final List<Integer> starts;
    private final Optional<String> title;

    /**
     * A reader for one page.
     *
     * @param lines its lines, at least one of them a paragraph
     * @param title its title as the scraper gave it
     */
    PageReader(List<PageLine> lines, Optional<String> title) {
        this.lines = lines;
        this.starts = Segmentation.starts(lines);
        this.title = title.flatMap(this::headlineIn);
    }

    /** The articles in page order; one that stands twice on the page is given once. */
    List<SplitArticle> articles() {
        boolean collection = roundUp() || live();
        List<SplitArticle> articles = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i);
            int to = i + 1 < starts.size() ? withKicker(starts.get(i + 1)) : lines.size();
            int own = i == 0 && collection ? pastPageTitle(to) : from;
            SplitArticle article = ArticleReader.read(
                    articles.size(),
                    lines.subList(own, to),
                    title,
                    !lines.get(from).is(LineKind.TEXT));
            if (bodies.add(article.body())) {
                articles.add(article);
            }
        }
        return articles;
    }

    /** Very short lines and dates right before a start belong to it: a section's name, a time. */
    private int withKicker(int start) {
        int from = start;
        while (from > 0) {
            PageLine line = lines.get(from - 1);
            boolean kicker = line.headlineLike() && line.words() < 3;
            if (!kicker && (line.is(LineKind.TEXT) || line.headlineLike() || line.is(LineKind.CAPTION))) {
                return from;
            }
            from--;
        }
        return from;
    }

    /** Short items that begin with their datelines, without headlines, under one title. */
    private boolean roundUp() {
        return starts.size() > 1
                && starts.stream().skip(1).allMatch(start -> lines.get(start).is(LineKind.TEXT))
                && headlineOfItems();
    }

    private boolean headlineOfItems() {
        return lines.get(0).headlineLike();
    }

    private boolean live() {
        return starts.stream()
                        .filter(start -> lines.get(start).is(LineKind.STAMP))
                        .count()
                > 0;
    }

    /** Where the first item begins, behind the page's own title. */
    private int pastPageTitle(int to) {
        int text = 0;
        while (!lines.get(text).is(LineKind.TEXT)) {
            if (lines.get(text).is(LineKind.STAMP)) {
                return text;
            }
            text++;
        }
        return live() ? 0 : Math.min(text, to);
    }

    /** The line of the page that the title repeats, with or without the site's name behind it. */
    private Optional<String> headlineIn(String given) {
        String lower = given.strip().toLowerCase(Locale.ROOT);
        return lines.stream()
                .filter(PageLine::headlineLike)
                .map(PageLine::text)
                .filter(line -> lower.startsWith(line.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
