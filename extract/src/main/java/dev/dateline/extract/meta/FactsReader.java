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

    private final Outline outline;
    private final Declared declared;

    public FactsReader(Outline outline) {
        this.outline = outline;
        this.declared = new Declared(outline.document(), outline.marked());
    }

    /**
     * The facts.
     *
     * @param linked the article's own JSON-LD
     * @param first index of the article's first passage, and with it where its head ends
     */
    public Facts read(Optional<LinkedArticle> linked, Optional<URI> page, int first) {
        Headlines headlines = new Headlines(outline, declared, linked);
        Optional<String> headline = headlines.find(first);
        return new Facts(
                headline,
                Bylines.find(outline, declared, linked, first),
                Dates.find(outline, declared, linked, page, first),
                language(linked),
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
    public Facts readPart(Box box, List<LinkedArticle> linked) {
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
                language(own),
                own.flatMap(LinkedArticle::section).or(() -> declared.first(SECTION)));
    }

    /** The facts of an entry that JSON-LD alone tells. */
    public Facts ofEntry(LinkedArticle entry) {
        return new Facts(
                entry.headline(),
                Bylines.of(entry),
                entry.published(),
                language(Optional.of(entry)),
                declared.first(SECTION));
    }

    private Optional<String> language(Optional<LinkedArticle> linked) {
        Element html = outline.document().body().parent();
        String lang = html == null ? "" : html.attr("lang").isEmpty() ? html.attr("xml:lang") : html.attr("lang");
        return linked.flatMap(LinkedArticle::language)
                .or(() -> Languages.code(lang))
                .or(() -> declared.first(LOCALE).flatMap(Languages::code));
    }
}
