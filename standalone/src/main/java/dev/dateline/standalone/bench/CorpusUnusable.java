package dev.dateline.standalone.bench;

/** There is nothing to measure on. The message tells in one line what is wanted. */
public final class CorpusUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CorpusUnusable(String message) {
        super(message);
    }
}
