package dev.dateline.producer.page;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of one file as they lie on disk: counts them as they are read, and calls a failing disk by its name. Not thread-safe. */
final class FileBytes extends FilterInputStream {
    private final AtomicLong counter;

    /** @param counter shared by all files of a source */
    FileBytes(InputStream file, AtomicLong counter) {
        super(file);
        this.counter = counter;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        try {
            int bytes = super.read(into, at, most);
            counter.addAndGet(Math.max(0, bytes));
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long skip(long most) throws IOException {
        try {
            return super.skip(most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static PageFault unreadable(IOException e) {
        return new PageFault(
                RejectionReason.UNREADABLE,
                e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage()));
    }
}
