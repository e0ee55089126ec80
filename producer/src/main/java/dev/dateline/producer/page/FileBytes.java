package dev.dateline.producer.page;

import dev.dateline.producer.bytes.BlockStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** The bytes of one file as they lie on disk: counts them as they are read, and calls a failing disk by its name. Not thread-safe. */
final class FileBytes extends BlockStream {
    private final InputStream file;
    private final AtomicLong counter;

    /** @param counter shared by all files of a source */
    FileBytes(InputStream file, AtomicLong counter) {
        this.file = file;
        this.counter = counter;
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        try {
            int bytes = file.read(into, at, most);
            counter.addAndGet(Math.max(0, bytes));
            return bytes;
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long skip(long most) throws IOException {
        try {
            return file.skip(most);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    static PageFault unreadable(IOException e) {
        return new PageFault(
                RejectionReason.UNREADABLE,
                e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " " + e.getMessage()));
    }
}
