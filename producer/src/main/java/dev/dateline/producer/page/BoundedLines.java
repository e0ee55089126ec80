package dev.dateline.producer.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Bytes to lines, ended by LF or CRLF, the last one also by the end. Of a line longer than the bound only the beginning is held and the rest
 * passed over. Holds one line at a time. Not thread-safe.
 */
final class BoundedLines {
    private final InputStream in;
    private final int maxBytes;
    private final byte[] chunk = new byte[64 << 10];
    private int chunkAt;
    private int chunkEnd;
    private byte[] line = new byte[16 << 10];
    private int held;
    private long length;
    private long number;

    BoundedLines(InputStream in, int maxBytes) {
        this.in = in;
        this.maxBytes = maxBytes;
    }

    /** Goes to the next line; false at the end. */
    boolean next() throws IOException {
        held = 0;
        length = 0;
        if (chunkAt == chunkEnd && !fill()) {
            return false;
        }
        number++;
        do {
            int end = chunkAt;
            while (end < chunkEnd && chunk[end] != '\n') {
                end++;
            }
            hold(end - chunkAt);
            chunkAt = end;
            if (end < chunkEnd) {
                chunkAt++;
                break;
            }
        } while (fill());
        if (held == length && held > 0 && line[held - 1] == '\r') {
            held--;
            length--;
        }
        return true;
    }

    /** Number of the line at hand, from 1. */
    long number() {
        return number;
    }

    /** Bytes the line at hand has, held or not. */
    long length() {
        return length;
    }

    boolean isTooLong() {
        return length > maxBytes;
    }

    boolean isBlank() {
        for (int i = Utf8.markLength(line, 0, held); i < held; i++) {
            if (line[i] != ' ' && line[i] != '\t') {
                return false;
            }
        }
        return !isTooLong();
    }

    /** The line at hand, which is not too long. */
    String text() throws PageFault {
        return Utf8.decode(line, 0, held);
    }

    /** A copy of the line's first bytes, at most so many. */
    byte[] bytes(int most) {
        return Arrays.copyOf(line, Math.min(held, most));
    }

    private void hold(int bytes) {
        // one more than the bound, so that a CR that ends a line of just the bound's length is held and can be dropped
        int fits = Math.min(bytes, maxBytes + 1 - held);
        if (held + fits > line.length) {
            line = Arrays.copyOf(line, Math.min(maxBytes + 1, Math.max(held + fits, 2 * line.length)));
        }
        System.arraycopy(chunk, chunkAt, line, held, fits);
        held += fits;
        length += bytes;
    }

    private boolean fill() throws IOException {
        chunkAt = 0;
        chunkEnd = Math.max(0, in.read(chunk));
        return chunkEnd > 0;
    }
}
