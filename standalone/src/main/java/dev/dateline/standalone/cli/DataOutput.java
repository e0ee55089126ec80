package dev.dateline.standalone.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Standard output for data: lines of UTF-8 whatever the locale, buffered. A failed write is never lost. Not thread-safe. */
final class DataOutput {
    private static final int BUFFER = 1 << 16;

    private final OutputStream out;

    DataOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /**
     * Adds a line.
     *
     * @throws ReaderGone where the other end of the pipe is closed
     * @throws CommandFailure where it cannot be written for another reason, such as a full disk
     */
    void line(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The same output for what needs a writer, such as help; flushes line by line and tells no failures. */
    PrintWriter writer() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    /** Hands on what is buffered. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private static RuntimeException failure(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.toLowerCase(Locale.ROOT).contains("broken pipe")
                ? new ReaderGone(e)
                : new CommandFailure("cannot write to standard output: " + message, e);
    }
}
