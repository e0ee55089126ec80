package dev.dateline.extract.meta;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.terms.Languages;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * The facts of one article among several: what stands in its box, or what JSON-LD says of an article of its headline.
     *
     * @param linked all articles that the page's JSON-LD names
     */
    public static Facts readPart(Outline outline, Box box, List<LinkedArticle> linked) {
        Declared declared = new Declared(outline.document(), outline.marked());
        Optional<String> headline = outline.passages(box).stream()
                .filter(passage -> passage.heading() > 0)
                .map(Passage::text)
                .findFirst();
        Optional<LinkedArticle> own = linked.stream()
                .flatMap(article -> Stream.concat(Stream.of(article), article.updates().stream()))
                .filter(article -> headline.isPresent()
                        && article.headline()
                                .filter(headline.get()::equalsIgnoreCase)
                                .isPresent())
                .findFirst();
        return new Facts(
                headline,
                own.flatMap(Bylines::of).or(() -> Bylines.in(outline, box)),
                own.flatMap(LinkedArticle::published).or(() -> Dates.in(outline, box)),
                language(outline, declared, own),
                own.flatMap(LinkedArticle::section).or(() -> declared.first(SECTION)));
    }

    /** The facts of an entry that JSON-LD alone tells. */
    public static Facts ofEntry(Outline outline, LinkedArticle entry) {
        Declared declared = new Declared(outline.document(), outline.marked());
        return new Facts(
                entry.headline(),
                Bylines.of(entry),
                entry.published(),
                language(outline, declared, Optional.of(entry)),
                declared.first(SECTION));
    }

    private static Optional<String> language(Outline outline, Declared declared, Optional<LinkedArticle> linked) {
        Element html = outline.document().body().parent();
        String lang = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        return linked.flatMap(LinkedArticle::language)
                .or(() -> Languages.code(lang))
                .or(() -> declared.first(LOCALE).flatMap(Languages::code));
    }
}
