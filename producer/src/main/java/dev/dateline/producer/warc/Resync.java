package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.nio.ByteBuffer;

/** Finds the next record behind damage, in time linear to the file whatever is in it. Not thread-safe. */
final class Resync {
    private static final byte[] START = {'W', 'A', 'R', 'C', '/'};
    /** The version, the end of its line, and the first letter of a header. */
    static final int START_BYTES = 11;
    /** Inflated bytes that are gone over again, besides some times the size of the file. */
    private static final long LEAST_AGAIN = 64 << 20;

    private static final int TIMES_AGAIN = 4;
    /** Members tried before an archive counts as damaged to its end: a try costs as much as some thousand bytes. */
    private static final int MOST_TRIES = 10_000;

    private final SeekableBytes file;
    private final WarcCaps caps;
    private long readAgain;
    private long inflatedAgain;
    private int tries;

    Resync(SeekableBytes file, WarcCaps caps) {
        this.file = file;
        this.caps = caps;
    }

    /** Whether a record begins here: {@code WARC/1.0}, a line's end, and a letter behind it. */
    static boolean beginsRecord(ByteBuffer at) {
        int p = at.position();
        if (at.remaining() < START_BYTES || !beginsVersion(at) || at.get(p + 6) != '.' || !isDigit(at.get(p + 5))) {
            return false;
        }
        int end = at.get(p + 8) == '\r' ? p + 9 : p + 8;
        return isDigit(at.get(p + 7)) && at.get(end) == '\n' && Character.isLetter(at.get(end + 1));
    }

    /** Whether it is about to be a record, whole or not. */
    static boolean beginsVersion(ByteBuffer at) {
        for (int i = 0; i < START.length; i++) {
            if (at.remaining() <= i || at.get(at.position() + i) != START[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * In a file that is not compressed: the next record behind the beginning of the damaged one. What was read already is gone over again as long as
     * that is no more than the file has bytes.
     *
     * @return its offset; the file's size where there is none
     */
    long plain(long behind, long reached) throws WarcFault {
        readAgain += Math.max(0, reached - behind);
        file.seek(readAgain <= file.size() ? behind : reached);
        try (RecordBytes bytes = new RecordBytes(file)) {
            long from = file.position();
            while (bytes.atLeast(START_BYTES)) {
                if (beginsRecord(bytes.ahead())) {
                    return from + bytes.taken();
                }
                bytes.ahead().get();
            }
        }
        return file.size();
    }

    /** Whether, in a file that is not compressed, a line ends or a record begins at this offset, so that one may end before it. */
    boolean recordEndsBefore(long offset) throws WarcFault {
        if (offset >= file.size()) {
            return false;
        }
        file.seek(offset);
        try (RecordBytes bytes = new RecordBytes(file)) {
            bytes.atLeast(START.length);
            byte next = bytes.ahead().get(bytes.ahead().position());
            return next == '\r' || next == '\n' || beginsVersion(bytes.ahead());
        }
    }

    /** Whether so many bytes may be inflated once more. Counts them. */
    boolean mayInflateAgain(long bytes) {
        inflatedAgain += bytes;
        return inflatedAgain <= LEAST_AGAIN + TIMES_AGAIN * file.size();
    }

    /**
     * In a file of gzip members: the next member that begins with a record.
     *
     * @return its offset; the file's size where there is none
     */
    long gzip(long behind) throws WarcFault {
        file.seek(Math.min(behind, file.size()));
        try (RecordBytes bytes = new RecordBytes(file)) {
            long from = file.position();
            ByteBuffer ahead = bytes.ahead();
            while (bytes.atLeast(4)) {
                int p = ahead.position();
                if (ahead.get(p) == 0x1F
                        && ahead.get(p + 1) == (byte) 0x8B
                        && ahead.get(p + 2) == 8
                        && ahead.get(p + 3) < 32
                        && ahead.get(p + 3) >= 0) {
                    long at = from + bytes.taken();
                    if (++tries > MOST_TRIES) {
                        return file.size();
                    }
                    long scanned = file.position();
                    if (memberBeginsRecord(at)) {
                        return at;
                    }
                    file.seek(scanned);
                }
                ahead.get();
            }
        }
        return file.size();
    }

    private boolean memberBeginsRecord(long at) throws WarcFault {
        file.seek(at);
        try (GzipMember member = new GzipMember(file, caps);
                RecordBytes bytes = new RecordBytes(member)) {
            return bytes.atLeast(START.length) && beginsVersion(bytes.ahead());
        } catch (WarcFault e) {
            if (e.kind() == Kind.UNREADABLE) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
