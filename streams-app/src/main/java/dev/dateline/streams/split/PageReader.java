package dev.dateline.streams.split;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the articles of one page, once it is known where they begin. Not thread-safe: one for each page. */
final class PageReader {
    private final List<PageLine> lines;
    private final PageTitle title;
    private final List<Integer> starts;
    private final Optional<String> titled;

    /**
     * A reader for one page.
     *
     * @param lines its lines, at least one of them a paragraph
     */
    PageReader(List<PageLine> lines, PageTitle title) {
        this.lines = lines;
        this.title = title;
        this.starts = Segmentation.starts(lines);
        this.titled = lines.stream()
                .filter(line -> line.headlineLike() && title.repeatedBy(line))
                .map(PageLine::text)
                .findFirst();
    }

    /** The articles in page order; one that stands twice on the page is given once. */
    List<SplitArticle> articles() {
        List<SplitArticle> articles = new ArrayList<>();
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? withKicker(starts.get(i + 1)) : lines.size();
            int from = i == 0 ? pastPageTitle() : starts.get(i);
            SplitArticle article = new ArticleReader(lines.subList(from, to), titled).at(articles.size());
            if (bodies.add(article.body())) {
                articles.add(article);
            }
        }
        return articles.size() == 1 ? List.of(title.headlineFor(articles.get(0))) : articles;
    }

    /** Very short lines and dates right before a start belong to it: a section's name, a time. */
    private int withKicker(int start) {
        int from = start;
        while (from > 0) {
            PageLine line = lines.get(from - 1);
            boolean kicker = line.headlineLike() && line.words() < 4;
            if (!kicker && (line.is(LineKind.TEXT) || line.headlineLike() || line.is(LineKind.CAPTION))) {
                return from;
            }
            from--;
        }
        return from;
    }

    /** Where the first article begins, behind the page's own title if the page collects short items. */
    private int pastPageTitle() {
        int text = 0;
        while (!lines.get(text).is(LineKind.TEXT)) {
            if (lines.get(text).is(LineKind.STAMP)) {
                return text;
            }
            text++;
        }
        return roundUp(text) ? text : 0;
    }

    /** Items without headlines, each beginning with its dateline, under a line that says nothing of the first. */
    private boolean roundUp(int text) {
        PageLine top = lines.get(0);
        boolean headless =
                starts.stream().skip(1).allMatch(start -> lines.get(start).is(LineKind.TEXT));
        return starts.size() > 1
                && headless
                && top.headlineLike()
                && (RoundUp.title(top)
                        || !PageTitle.shared(top.text(), lines.get(text).text()));
    }
}
