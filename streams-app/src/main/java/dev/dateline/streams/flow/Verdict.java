package dev.dateline.streams.flow;

/** What an article is to its story. */
public enum Verdict {
    /** The first of its story. */
    ORIGINAL,
    /** A text that the story has already. */
    COPY,
    /** A newer text of an address that told the story. */
    UPDATE;

    /** Whether it brings a text that is new to its story. */
    public boolean fresh() {
        return this != COPY;
    }
}
