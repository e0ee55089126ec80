package dev.dateline.extract;

import dev.dateline.extract.align.BodyAlignment;
import dev.dateline.extract.content.ContentFinder;
import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import dev.dateline.extract.linked.LinkedArticle;
import dev.dateline.extract.meta.Facts;
import dev.dateline.extract.meta.FactsReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The articles of one page, once it is parsed. Not thread-safe: one for each page. */
final class PageArticles {
    /** More empty lines tell no more. */
    private static final int MOST_BLANKS = 5;

    private final Outline outline;
    private final List<LinkedArticle> linked;
    private final Optional<URI> page;

    PageArticles(Outline outline, List<LinkedArticle> linked, Optional<URI> page) {
        this.outline = outline;
        this.linked = linked;
        this.page = page;
    }

    List<ExtractedArticle> read() {
        Optional<LinkedArticle> main = main();
        Selection found = ContentFinder.find(outline);
        Optional<String> body = main.flatMap(LinkedArticle::body);
        if (body.isPresent()) {
            BodyAlignment.Result result = BodyAlignment.align(body.get(), outline.passages(), found);
            if (result instanceof BodyAlignment.Result.Aligned aligned) {
                return List.of(article(main, aligned.selection(), Found.ALIGNED));
            }
            if (result instanceof BodyAlignment.Result.Absent) {
                List<Block> blocks = DeclaredBody.blocks(body.get());
                if (!blocks.isEmpty()) {
                    return List.of(article(
                            main, blocks, found.captions(), outline.passages().size(), Found.JSON_LD));
                }
            }
        }
        return found.passages().isEmpty() ? List.of() : List.of(article(main, found, Found.CONTENT));
    }

    /** The lines of a page whose elements do not tell where an article begins; empty where they do. */
    Optional<List<String>> plainLines() {
        boolean headed = outline.passages().stream().anyMatch(passage -> passage.heading() > 0 && passage.words() > 1);
        if (headed || !linked.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = new ArrayList<>();
        for (Passage passage : ContentFinder.lines(outline)) {
            for (int i = 0; i < Math.min(passage.blanks(), MOST_BLANKS); i++) {
                lines.add("");
            }
            passage.lines().lines().forEach(lines::add);
        }
        return Optional.of(lines);
    }

    /** The page's own article among those that its JSON-LD names: the one with a body, or the page's address, or the first. */
    private Optional<LinkedArticle> main() {
        return linked.stream()
                .max(Comparator.comparingInt((LinkedArticle article) -> (addressed(article) ? 4 : 0)
                                + (article.body().isPresent() ? 2 : 0)
                                + (article.published().isPresent() ? 1 : 0))
                        .thenComparingInt(article -> -linked.indexOf(article)));
    }

    private boolean addressed(LinkedArticle article) {
        if (article.address().isEmpty() || page.isEmpty()) {
            return false;
        }
        String path = page.get().getPath();
        return path != null && path.length() > 1 && article.address().get().contains(path);
    }

    private ExtractedArticle article(Optional<LinkedArticle> main, Selection selection, Found found) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : selection.passages()) {
            blocks.add(new Block(passage.kind(), passage.text()));
        }
        return article(
                main, blocks, selection.captions(), selection.passages().get(0).index(), found);
    }

    private ExtractedArticle article(
            Optional<LinkedArticle> main, List<Block> blocks, List<String> captions, int first, Found found) {
        Facts facts = FactsReader.read(outline, main, page, first);
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
