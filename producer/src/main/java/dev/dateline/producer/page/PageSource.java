package dev.dateline.producer.page;

import java.util.function.Consumer;

/**
 * Somewhere pages come from: files and folders, a stream, later a feed. It holds one page at a time, so a source may be larger than memory.
 */
@FunctionalInterface
public interface PageSource {

    /**
     * Reads all pages, in order, on the caller's thread, and hands each to {@code out} before it reads the next; a slow {@code out} slows
     * the reading. Input that is broken is an outcome and never an exception; what {@code out} throws goes through to the caller and ends
     * the reading.
     */
    void forEach(Consumer<? super PageOutcome> out);
}
