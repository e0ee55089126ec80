package dev.dateline.extract;

/**
 * A piece of an article's text that stands by itself.
 *
 * @param kind what it is
 * @param text never blank, without line breaks
 */
public record Block(Kind kind, String text) {
    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        SUBHEAD,
        LIST_ITEM,
        QUOTE,
        CELL,
        PREFORMATTED
    }
}
