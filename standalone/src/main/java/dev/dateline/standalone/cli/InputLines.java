package dev.dateline.standalone.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The lines of a stream, one at a time, whatever is in them: a line that is no UTF-8 or too long comes out as {@link Line.Broken} and reading
 * goes on behind it. Blank lines are passed over, a byte order mark and carriage returns at the end are taken off. Not thread-safe.
 */
final class InputLines implements Iterator<InputLines.Line> {
    /** One line of the input. */
    sealed interface Line {
        /** A line that can be read. */
        record Text(String text) implements Line {}

        /**
         * A line that cannot.
         *
         * @param reason kebab-case word
         * @param detail one line for people
         */
        record Broken(String reason, String detail) implements Line {}
    }

    private final InputStream in;
    private final String name;
    private final int maxBytes;
    private long number;
    private Optional<Line> next = Optional.empty();

    /**
     * @param name what people call this input
     * @param maxBytes longest line that is read
     */
    InputLines(InputStream in, String name, int maxBytes) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.name = name;
        this.maxBytes = maxBytes;
    }

    /** @throws CommandFailure where the stream itself cannot be read */
    @Override
    public boolean hasNext() {
        try {
            while (next.isEmpty()) {
                Optional<Line> read = read();
                if (read.isEmpty()) {
                    return false;
                }
                next = read.filter(
                        line -> !(line instanceof Line.Text text && text.text().isBlank()));
            }
        } catch (IOException e) {
            throw new CommandFailure("cannot read " + name + ": " + e.getMessage(), e);
        }
        return true;
    }

    @Override
    public Line next() {
        if (!hasNext()) {
            throw new NoSuchElementException(name + " is at its end");
        }
        Line line = next.orElseThrow();
        next = Optional.empty();
        return line;
    }

    /** Number of the line that was read last, from 1. */
    long number() {
        return number;
    }

    private Optional<Line> read() throws IOException {
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        long length = 0;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ < maxBytes) {
                bytes.write(b);
            }
        }
        return Optional.of(
                length > maxBytes
                        ? new Line.Broken(
                                "too-large",
                                String.format(
                                        Locale.ROOT,
                                        "%s, line %d: %,d bytes, the most is %,d",
                                        name,
                                        number,
                                        length,
                                        maxBytes))
                        : decode(bytes.toByteArray()));
    }

    private Line decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            int from = number == 1 && text.startsWith("\uFEFF") ? 1 : 0;
            int to = text.endsWith("\r") ? text.length() - 1 : text.length();
            return new Line.Text(text.substring(from, Math.max(from, to)));
        } catch (CharacterCodingException e) {
            return new Line.Broken("invalid-utf8", "%s, line %d: %s".formatted(name, number, e.getMessage()));
        }
    }
}
