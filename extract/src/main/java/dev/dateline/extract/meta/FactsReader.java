package dev.dateline.extract.meta;

import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.terms.Languages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads what a page says of its one article. Stateless. */
public final class FactsReader {
    private static final List<String> SECTION = List.of(
            "article:section",
            "og:article:section",
            "articlesection",
            "parsely-section",
            "section",
            "dc.subject.section",
            "cxenseparse:section");
    private static final List<String> LOCALE =
            List.of("og:locale", "content-language", "dc.language", "dcterms.language", "inlanguage", "language");

    private FactsReader() {}

    /**
     * The facts.
     *
     * @param linked the article's own JSON-LD
     * @param first index of the article's first passage, and with it where its head ends
     */
    public static Facts read(Outline outline, Optional<LinkedArticle> linked, Optional<URI> page, int first) {
        Declared declared = new Declared(outline.document(), outline.marked());
        Headlines headlines = new Headlines(outline, declared, linked);
        Optional<String> headline = headlines.find(first);
        return new Facts(
                headline,
                Bylines.find(outline, declared, linked, first),
                Dates.find(outline, declared, linked, page, first),
                language(outline, declared, linked),
                linked.flatMap(LinkedArticle::section)
                        .or(() -> declared.first(SECTION))
                        .map(String::strip)
                        .filter(section -> section.length() < 100));
    }

    private static Optional<String> language(Outline outline, Declared declared, Optional<LinkedArticle> linked) {
        Element html = outline.document().selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        return linked.flatMap(LinkedArticle::language)
                .or(() -> Languages.code(lang))
                .or(() -> declared.first(LOCALE).flatMap(Languages::code));
    }
}
