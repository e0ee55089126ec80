package dev.dateline.extract;

import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Passages as blocks of an article. Stateless. */
final class Blocks {
    private Blocks() {}

    /** The blocks of an article, without its headline above them. */
    static List<Block> of(Selection selection, Optional<String> headline) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : selection.passages()) {
            boolean again = passage.heading() > 0
                    && headline.filter(text -> text.equalsIgnoreCase(passage.text()))
                            .isPresent();
            if (!again) {
                blocks.add(new Block(kind(passage), passage.text()));
            }
        }
        if (blocks.isEmpty()) {
            selection.passages().forEach(passage -> blocks.add(new Block(kind(passage), passage.text())));
        }
        return blocks;
    }

    /** Prose in a cell is a paragraph in a table that only lays out the page. */
    private static Block.Kind kind(Passage passage) {
        return passage.kind() == Block.Kind.CELL && passage.prose() ? Block.Kind.PARAGRAPH : passage.kind();
    }
}
