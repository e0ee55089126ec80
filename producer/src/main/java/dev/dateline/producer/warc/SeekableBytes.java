package dev.dateline.producer.warc;

import dev.dateline.producer.bytes.BlockStream;
import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/** A file's bytes, buffered, with a position that can be read and set. A failing disk is a {@link WarcFault}. Not thread-safe. */
final class SeekableBytes extends BlockStream {
    private final FileChannel file;
    private final long size;
    private final AtomicLong counter;
    private final ByteBuffer buffer = ByteBuffer.allocate(64 << 10).limit(0);
    private long bufferEnd;
    private long furthest;
    private long mark;
    private long allowed = Long.MAX_VALUE;

    /** @param counter grows by the bytes of the file that were gone over; shared by all files of a source */
    SeekableBytes(Path path, AtomicLong counter) throws WarcFault {
        this.counter = counter;
        try {
            this.file = FileChannel.open(path, StandardOpenOption.READ);
            this.size = file.size();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    long size() {
        return size;
    }

    /** Offset of the next byte. */
    long position() {
        return bufferEnd - buffer.remaining();
    }

    void seek(long offset) {
        long back = bufferEnd - offset;
        if (back >= 0 && back <= buffer.limit()) {
            buffer.position(buffer.limit() - (int) back);
        } else {
            buffer.limit(0);
            bufferEnd = offset;
        }
    }

    /** From here on, so many bytes may be read and no more. */
    void allow(long bytes) {
        allowed = bytes == Long.MAX_VALUE ? bytes : position() + bytes;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (position() >= allowed) {
            throw new WarcFault(Kind.TOO_LARGE, "max-header-bytes: the header of a gzip member is larger");
        }
        if (!buffer.hasRemaining() && !fill()) {
            return -1;
        }
        int bytes = (int) Math.min(Math.min(most, buffer.remaining()), allowed - position());
        buffer.get(into, at, bytes);
        return bytes;
    }

    @Override
    public long skip(long bytes) {
        long from = position();
        long to = Math.max(from, Math.min(size, from + Math.max(0, bytes)));
        seek(to);
        return to - from;
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public void mark(int readLimit) {
        mark = position();
    }

    @Override
    public void reset() {
        seek(mark);
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            // it was only read
        }
    }

    private boolean fill() throws WarcFault {
        buffer.clear();
        try {
            int bytes = file.read(buffer, bufferEnd);
            buffer.flip();
            if (bytes <= 0) {
                buffer.limit(0);
                return false;
            }
        } catch (IOException e) {
            buffer.limit(0);
            throw unreadable(e);
        }
        bufferEnd += buffer.limit();
        if (bufferEnd > furthest) {
            counter.addAndGet(bufferEnd - furthest);
            furthest = bufferEnd;
        }
        return true;
    }

    static WarcFault unreadable(IOException e) {
        return new WarcFault(
                Kind.UNREADABLE, e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage()));
    }
}
