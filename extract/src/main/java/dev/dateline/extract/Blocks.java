package dev.dateline.extract;

import dev.dateline.extract.content.Selection;
import dev.dateline.extract.dom.Passage;
import java.util.ArrayList;
import java.util.List;

/** Passages as blocks of an article. Stateless. */
final class Blocks {
    /** A cell with more words is a paragraph in a table that only lays out the page. */
    private static final int LONGEST_CELL = 25;

    private Blocks() {}

    static List<Block> of(Selection selection) {
        List<Block> blocks = new ArrayList<>();
        for (Passage passage : selection.passages()) {
            boolean layout = passage.kind() == Block.Kind.CELL && passage.words() > LONGEST_CELL;
            blocks.add(new Block(layout ? Block.Kind.PARAGRAPH : passage.kind(), passage.text()));
        }
        return blocks;
    }
}
