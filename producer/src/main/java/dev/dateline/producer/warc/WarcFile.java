package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The records of an archive, one after another, in memory that does not grow with it. For example:
 *
 * <pre>{@code
 * while (!warc.ended()) {
 *     try {
 *         Optional<WarcRecord> record = warc.next();
 *         …                  // read of its block what is wanted
 *         warc.settle();     // it is whole; position() is behind it
 *     } catch (WarcFault fault) {
 *         warc.recover();    // position() is where the next one begins
 *     }
 * }
 * }</pre>
 *
 * As the format has it (<a href="https://iipc.github.io/warc-specifications/">ISO 28500</a>), and as archives are found: a gzip member a record, or
 * several records in one. Not thread-safe.
 */
public final class WarcFile implements Closeable {
    /** Line ends behind a record, of which the format has two. More are no fault of the record's. */
    private static final int USUAL_PADDING = 16;

    private final SeekableBytes file;
    private final boolean gzip;
    private final WarcCaps caps;
    private final Resync resync;
    private final RecordHeader header;
    /** The whole file from some offset on, or one gzip member; null between members. */
    private @Nullable RecordBytes stretch;

    private long stretchBegin;
    private WarcPosition begin = WarcPosition.START;
    private @Nullable WarcBlock block;
    private long behindTooLarge = -1;

    private WarcFile(SeekableBytes file, boolean gzip, WarcCaps caps) {
        this.file = file;
        this.gzip = gzip;
        this.caps = caps;
        this.resync = new Resync(file, caps);
        this.header = new RecordHeader(caps);
    }

    /**
     * Opens an archive at its beginning.
     *
     * @param counter grows by the bytes of the file that were gone over; may be read by any thread
     * @throws WarcFault where it can't be opened
     */
    public static WarcFile open(Path path, boolean gzip, WarcCaps caps, AtomicLong counter) throws WarcFault {
        return new WarcFile(new SeekableBytes(path, counter), gzip, caps);
    }

    /**
     * Goes to a place that {@link #position} told of an archive of the same bytes.
     *
     * @throws WarcFault where what lies before it in the same gzip member can't be read any more
     */
    public void seek(WarcPosition at) throws WarcFault {
        leave(at.offset());
        if (at.within() > 0) {
            enter().skip(at.within());
        }
    }

    /** Where the next record begins, or the padding before it. */
    public WarcPosition position() {
        if (stretch == null) {
            return new WarcPosition(file.position(), 0);
        }
        return gzip
                ? new WarcPosition(stretchBegin, stretch.taken())
                : new WarcPosition(stretchBegin + stretch.taken(), 0);
    }

    /** Whether all of it was gone over. */
    public boolean ended() {
        return stretch == null && file.position() >= file.size();
    }

    /** Where what was read last begins, be it a record or not. */
    public WarcPosition begin() {
        return begin;
    }

    /** The header of what was read last, or its first bytes where it is no record, as far as that was read. */
    public byte[] head() {
        return header.bytes();
    }

    /**
     * The next record; empty at the end.
     *
     * @throws WarcFault where what comes next is none; {@link #recover} goes on behind it
     */
    public Optional<WarcRecord> next() throws WarcFault {
        header.clear();
        block = null;
        begin = position();
        while (true) {
            if (ended()) {
                return Optional.empty();
            }
            RecordBytes bytes = stretch == null ? enter() : stretch;
            if (skipBlank(bytes)) {
                break;
            }
            leave(file.position());
            begin = position();
        }
        begin = position();
        RecordBytes bytes = enter();
        MessageHeaders headers = header.read(bytes);
        long length = RecordHeader.length(headers);
        if (length > caps.maxRecordBytes()) {
            behindTooLarge = position().offset() + length;
            throw new WarcFault(
                    Kind.TOO_LARGE,
                    "max-record-bytes is %d, the record has %d".formatted(caps.maxRecordBytes(), length));
        }
        WarcBlock next = new WarcBlock(bytes, length);
        block = next;
        return Optional.of(new WarcRecord(begin, headers, next, length));
    }

    /**
     * Goes over what is left of the record, and sees that it is whole.
     *
     * @throws WarcFault where it is not: what was read of it is not to be trusted
     */
    public void settle() throws WarcFault {
        if (block != null) {
            block.skipRest();
            RecordBytes bytes = enter();
            boolean ended = skipEnd(bytes);
            if (!bytes.more()) {
                leave(file.position());
            } else if (!ended && !RecordHeader.begins(bytes)) {
                throw new WarcFault(
                        Kind.BROKEN, "Content-Length is wrong: the record does not end where its header says");
            }
            block = null;
        }
    }

    /**
     * Goes to the next record behind a fault, or to the end where there is none.
     *
     * @throws WarcFault where the disk fails: the archive can't be read on
     */
    public void recover() throws WarcFault {
        long behind = behindTooLarge;
        behindTooLarge = -1;
        block = null;
        if (gzip) {
            if (!recoverWithinMember()) {
                leave(resync.gzip(stretchBegin + 1));
            }
        } else {
            long reached = position().offset();
            leave(behind >= 0 && resync.recordEndsBefore(behind) ? behind : resync.plain(begin.offset() + 1, reached));
        }
    }

    @Override
    public void close() {
        leave(0);
        file.close();
    }

    /** To the next record of the same member, or to the end of a member that is whole. */
    private boolean recoverWithinMember() throws WarcFault {
        if (stretch == null || stretch.failed()) {
            return false;
        }
        try {
            if (resync.mayInflateAgain(stretch.taken())) {
                // a length that is too large has gone over the next record
                seek(new WarcPosition(stretchBegin, begin.within() + 1));
            }
            RecordBytes bytes = enter();
            while (bytes.atLeast(Resync.START_BYTES)) {
                if (bytes.taken() > begin.within() && Resync.beginsRecord(bytes.ahead())) {
                    return true;
                }
                bytes.ahead().get();
            }
            bytes.skip(Resync.START_BYTES);
            leave(file.position());
            return true;
        } catch (WarcFault e) {
            if (e.kind() == Kind.UNREADABLE) {
                throw e;
            }
            return false;
        }
    }

    private RecordBytes enter() throws WarcFault {
        RecordBytes bytes = stretch;
        if (bytes == null) {
            stretchBegin = file.position();
            bytes = new RecordBytes(gzip ? new GzipMember(file, caps) : file);
            stretch = bytes;
        }
        return bytes;
    }

    private void leave(long offset) {
        if (stretch != null) {
            stretch.close();
            stretch = null;
        }
        file.seek(offset);
    }

    /** Goes over the line ends behind a record; whether they are the two that the format has. */
    private static boolean skipEnd(RecordBytes bytes) throws WarcFault {
        StringBuilder end = new StringBuilder();
        while (end.length() < USUAL_PADDING
                && bytes.more()
                && isBlank(bytes.ahead().get(bytes.ahead().position()))) {
            end.append((char) bytes.ahead().get());
        }
        return end.indexOf("\r\n\r\n") == 0 || end.indexOf("\n\n") == 0;
    }

    /** Goes over the line ends between records; false where the stretch ends with them. */
    private boolean skipBlank(RecordBytes bytes) throws WarcFault {
        long most = caps.maxRecordBytes();
        while (bytes.more()) {
            if (!isBlank(bytes.ahead().get(bytes.ahead().position()))) {
                return true;
            }
            bytes.ahead().get();
            if (--most < 0) {
                throw new WarcFault(
                        Kind.BOMB,
                        "max-record-bytes is %d, so many line ends stand between records"
                                .formatted(caps.maxRecordBytes()));
            }
        }
        return false;
    }

    private static boolean isBlank(byte b) {
        return b == '\r' || b == '\n';
    }
}
