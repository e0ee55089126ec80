package dev.dateline.standalone.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.producer.page.PageLimits;
import dev.dateline.producer.page.PageOutcome;
import dev.dateline.schemas.avro.ScrapedPage;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * HTML pages to measure on: those that were given, or pages made around the sample articles.
 *
 * @param origin what people call the input
 * @param pages at least one, at most {@link #MOST}
 * @param leftOut pages that were there beyond these
 */
record HtmlCorpus(String origin, List<Page> pages, int leftOut) {
    /** As many as one round takes a second or two for. */
    static final int MOST = 400;

    /** A page in HTML, decoded. */
    record Page(URI address, String html) {}

    /**
     * Reads it.
     *
     * @throws CorpusUnusable where somebody gave an input that holds no HTML page
     */
    static HtmlCorpus read(BenchmarkInput input) {
        if (!input.given()) {
            List<Page> made = new ArrayList<>();
            for (String article : Corpus.read(input).articles()) {
                made.add(MadePage.around(article, made.size()));
            }
            return new HtmlCorpus("pages made around the sample articles", made, 0);
        }
        List<Page> pages = new ArrayList<>();
        int[] others = {0};
        for (Path path : input.paths()) {
            Corpus.read(path, PageLimits.DEFAULTS.withoutBroker(), outcome -> {
                if (outcome instanceof PageOutcome.Ok ok && html(ok.page()) && pages.size() < MOST) {
                    pages.add(new Page(address(ok.page().getUrl()), ok.page().getBody()));
                } else {
                    others[0]++;
                }
            });
        }
        if (pages.isEmpty()) {
            throw new CorpusUnusable("no HTML page in " + input.origin()
                    + ": give JSON Lines with \"url\", \"contentType\": \"text/html\" and \"body\"");
        }
        return new HtmlCorpus(input.origin(), pages, others[0]);
    }

    private static boolean html(ScrapedPage page) {
        return page.getContentType().startsWith("text/html");
    }

    private static URI address(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return URI.create("https://page.invalid/");
        }
    }

    private int meanCharacters() {
        return (int)
                pages.stream().mapToInt(page -> page.html().length()).average().orElseThrow();
    }

    ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("from", origin)
                .put("pages", pages.size())
                .put("leftOut", leftOut)
                .put("meanCharacters", meanCharacters());
    }

    String note() {
        return String.format(
                Locale.ROOT,
                "%,d pages of %s, in the mean %,d characters%s",
                pages.size(),
                origin,
                meanCharacters(),
                leftOut > 0 ? String.format(Locale.ROOT, "; %,d more, or no HTML, left out", leftOut) : "");
    }
}
