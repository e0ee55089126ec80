package dev.dateline.standalone.cli;

import java.io.IOException;

/** Whoever read our standard output has closed it, as {@code head} does: no failure, there is nothing more to do. */
final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReaderGone(IOException cause) {
        super("the reader of standard output is gone", cause);
    }
}
