package dev.dateline.streams.split;

import dev.dateline.extract.ExtractLimits;
import dev.dateline.schemas.avro.ScrapedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Splits a scraped page into its articles: judges each line, cuts where form and words say that another article begins, and reads each
 * piece. A single article stays one. The same page always gives the same articles. Stateless, safe for all threads; fails on no text.
 */
public final class PageSplitter {
    /** Lines of a page without any paragraph, at most: more are a list of headlines. */
    private static final int LONGEST_FLASH = 3;

    private static final HtmlReader HTML = new HtmlReader(ExtractLimits.DEFAULT);

    private PageSplitter() {}

    /**
     * The page's articles in page order, or why there are none: {@code unsupported-content}, {@code no-article}, and for HTML {@code
     * html-too-large}, {@code html-too-many-tags} or {@code html-too-many-articles}.
     */
    public static SplitOutcome split(ScrapedPage page) {
        return split(page, HTML);
    }

    /** The same, with other limits for HTML. */
    public static Function<ScrapedPage, SplitOutcome> within(ExtractLimits limits) {
        HtmlReader html = new HtmlReader(limits);
        return page -> split(page, html);
    }

    private static SplitOutcome split(ScrapedPage page, HtmlReader html) {
        PageTitle title = new PageTitle(page.getTitle() == null ? "" : page.getTitle());
        String type = Extractor.type(page.getContentType()).toLowerCase(Locale.ROOT);
        if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
            return html.read(page.getBody(), page.getUrl(), lines -> split(lines, title));
        }
        return Extractor.of(type)
                .map(extractor -> split(extractor.lines(page.getBody()), title))
                .orElseGet(() -> new SplitOutcome.Rejected(
                        "unsupported-content", "pages of type " + page.getContentType() + " can't be read yet"));
    }

    private static SplitOutcome split(List<String> raw, PageTitle title) {
        List<PageLine> lines = withText(PageLines.of(raw, title));
        if (lines.stream().noneMatch(line -> line.is(LineKind.TEXT))) {
            return new SplitOutcome.Rejected(
                    "no-article",
                    "no paragraph is left besides " + lines.size() + " lines of headlines, captions and widgets");
        }
        return new SplitOutcome.Articles(new PageReader(lines, title).articles());
    }

    /** A page of a headline or two and nothing else is a flash: its last line is the text. */
    private static List<PageLine> withText(List<PageLine> lines) {
        List<Integer> headlines = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).is(LineKind.TEXT)) {
                return lines;
            }
            if (lines.get(i).headlineLike() && lines.get(i).words() > 2) {
                headlines.add(i);
            }
        }
        if (headlines.isEmpty() || headlines.size() > LONGEST_FLASH) {
            return lines;
        }
        List<PageLine> flash = new ArrayList<>(lines);
        int last = headlines.get(headlines.size() - 1);
        flash.set(last, lines.get(last).as(LineKind.TEXT));
        return flash;
    }
}
