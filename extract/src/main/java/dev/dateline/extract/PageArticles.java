package dev.dateline.extract;

import dev.dateline.extract.align.BodyAlignment;
import dev.dateline.extract.content.ContentFinder;
import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.meta.Facts;
import dev.dateline.extract.meta.FactsReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The articles of one page, once it is parsed. Not thread-safe: one for each page. */
final class PageArticles {
    /** More empty lines tell no more. */
    private static final int MOST_BLANKS = 5;

    private final Outline outline;
    private final LinkedArticles linked;
    private final Optional<URI> page;
    private final ContentFinder content;
    private final FactsReader facts;
    private final int most;

    /**
     * @param most articles beyond the first of these are not read, but for one that tells that there are more
     */
    PageArticles(Outline outline, List<LinkedArticle> linked, Optional<URI> page, int most) {
        this.outline = outline;
        this.linked = new LinkedArticles(linked, page);
        this.page = page;
        this.content = new ContentFinder(outline);
        this.facts = new FactsReader(outline);
        this.most = most;
    }

    List<ExtractedArticle> read() {
        List<ExtractedArticle> several = several();
        if (several.size() > 1) {
            return several;
        }
        List<ExtractedArticle> live = live();
        return live.size() > 1 ? live : single();
    }

    private List<ExtractedArticle> single() {
        Optional<LinkedArticle> main = linked.main();
        Selection found = content.find();
        Optional<String> body = main.flatMap(LinkedArticle::body);
        if (body.isPresent()) {
            BodyAlignment.Result result = BodyAlignment.align(body.get(), outline.passages(), found);
            if (result instanceof BodyAlignment.Result.Aligned aligned) {
                return List.of(article(main, aligned.selection(), Found.ALIGNED));
            }
            List<Block> blocks =
                    result instanceof BodyAlignment.Result.Absent ? DeclaredBody.blocks(body.get()) : List.of();
            if (!blocks.isEmpty()) {
                Facts told = facts.read(main, page, outline.passages().size());
                return List.of(article(told, blocks, found.captions(), Found.JSON_LD));
            }
        }
        return found.passages().isEmpty() ? List.of() : List.of(article(main, found, Found.CONTENT));
    }

    /** The articles of a page that scrolls on, and the entries of a live blog, each in a box of its own. */
    private List<ExtractedArticle> several() {
        List<ExtractedArticle> articles = new ArrayList<>();
        for (Box box : content.several(linked.live().isPresent())) {
            if (articles.size() > most) {
                break;
            }
            Selection selection = content.read(box);
            if (!selection.passages().isEmpty()) {
                Facts told = facts.readPart(box, linked.all());
                articles.add(article(told, Blocks.of(selection, told.headline()), selection.captions(), Found.CONTENT));
            }
        }
        return articles;
    }

    /** The entries of a live blog that only JSON-LD tells apart. */
    private List<ExtractedArticle> live() {
        List<ExtractedArticle> articles = new ArrayList<>();
        for (LinkedArticle update : linked.live().map(LinkedArticle::updates).orElse(List.of())) {
            List<Block> blocks = update.body().map(DeclaredBody::blocks).orElse(List.of());
            if (!blocks.isEmpty() && articles.size() <= most) {
                articles.add(article(facts.ofEntry(update), blocks, List.of(), Found.JSON_LD));
            }
        }
        return articles;
    }

    /** The lines of a page whose elements do not tell where an article begins; empty where they do. */
    Optional<List<String>> plainLines() {
        boolean headed = outline.passages().stream().anyMatch(passage -> passage.heading() > 0 && passage.words() > 1);
        if (headed || linked.main().filter(article -> !article.page()).isPresent()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : content.lines()) {
            for (int i = 0; i < Math.min(passage.blanks(), MOST_BLANKS); i++) {
                lines.add("");
            }
            passage.lines().lines().forEach(lines::add);
        }
        return Optional.of(lines);
    }

    private ExtractedArticle article(Optional<LinkedArticle> main, Selection selection, Found found) {
        int first = selection.passages().get(0).index();
        Facts told = facts.read(main, page, first);
        return article(told, Blocks.of(selection, told.headline()), selection.captions(), found);
    }

    private static ExtractedArticle article(Facts facts, List<Block> blocks, List<String> captions, Found found) {
        return new ExtractedArticle(
                facts.headline(),
                facts.byline(),
                facts.published(),
                facts.language(),
                facts.section(),
                captions,
                blocks,
                found);
    }
}
