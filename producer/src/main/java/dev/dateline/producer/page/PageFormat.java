package dev.dateline.producer.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** One kind of file: how its bytes become pages. A further kind is a further implementation and a line in {@link PageReader}. Thread-safe. */
interface PageFormat {

    /**
     * Reads all pages of a file; what is wrong with one of them is an outcome.
     *
     * @param in the file's bytes, inflated already
     * @throws PageFault where the file as a whole ends here: unreadable, a bomb, no text
     * @throws IOException where the file can't be read on
     */
    void read(PageOrigin file, InputStream in, Consumer<? super PageOutcome> out) throws IOException;
}
