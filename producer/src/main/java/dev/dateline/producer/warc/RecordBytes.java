package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** The bytes of records, of a file or of one gzip member: counted, and with a look ahead. What has failed once, fails again. Not thread-safe. */
final class RecordBytes implements Closeable {
    private final InputStream in;
    private final ByteBuffer ahead = ByteBuffer.allocate(16 << 10).limit(0);
    private long fed;
    private @Nullable WarcFault fault;

    RecordBytes(InputStream in) {
        this.in = in;
    }

    /** Bytes that were taken out so far. */
    long taken() {
        return fed - ahead.remaining();
    }

    /** Whether nothing more can be had, because of a fault. */
    boolean failed() {
        return fault != null;
    }

    /** Whether there is a byte more. */
    boolean more() throws WarcFault {
        return atLeast(1);
    }

    /** What lies ahead; taking from it takes it out. */
    ByteBuffer ahead() {
        return ahead;
    }

    /** Looks ahead as far; false where it ends before. */
    boolean atLeast(int bytes) throws WarcFault {
        while (ahead.remaining() < bytes) {
            ahead.compact();
            int read;
            try {
                read = feed(ahead.array(), ahead.position(), ahead.remaining());
            } finally {
                ahead.flip();
            }
            if (read < 0) {
                return false;
            }
            ahead.limit(ahead.limit() + read);
        }
        return true;
    }

    /** Takes bytes out; -1 at the end. */
    int read(byte[] into, int at, int most) throws WarcFault {
        if (most > 0 && ahead.hasRemaining()) {
            int bytes = Math.min(most, ahead.remaining());
            ahead.get(into, at, bytes);
            return bytes;
        }
        return feed(into, at, most);
    }

    /** Takes so many bytes out, unread; returns how many there were. */
    long skip(long bytes) throws WarcFault {
        long skipped = Math.min(bytes, ahead.remaining());
        ahead.position(ahead.position() + (int) skipped);
        byte[] unread = new byte[8 << 10];
        while (skipped < bytes) {
            long step = in instanceof SeekableBytes file ? file.skip(bytes - skipped) : 0;
            fed += step;
            if (step == 0) {
                step = feed(unread, 0, (int) Math.min(unread.length, bytes - skipped));
            }
            if (step < 0) {
                return skipped;
            }
            skipped += step;
        }
        return skipped;
    }

    @Override
    public void close() {
        if (in instanceof GzipMember member) {
            member.close();
        }
    }

    private int feed(byte[] into, int at, int most) throws WarcFault {
        if (fault != null) {
            throw fault;
        }
        try {
            int bytes = in.read(into, at, most);
            fed += Math.max(0, bytes);
            return bytes;
        } catch (IOException e) {
            fault = e instanceof WarcFault told ? told : new WarcFault(Kind.BROKEN, String.valueOf(e.getMessage()));
            throw fault;
        }
    }
}
