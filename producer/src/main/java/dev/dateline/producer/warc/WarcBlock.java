package dev.dateline.producer.warc;

import dev.dateline.producer.bytes.BlockStream;
import dev.dateline.producer.warc.WarcFault.Kind;

/** The block of one record: ends where its header says, and is a fault where the archive ends before. Not thread-safe. */
final class WarcBlock extends BlockStream {
    private final RecordBytes bytes;
    private final long length;
    private long left;

    WarcBlock(RecordBytes bytes, long length) {
        this.bytes = bytes;
        this.length = length;
        this.left = length;
    }

    @Override
    public int read(byte[] into, int at, int most) throws WarcFault {
        if (left == 0) {
            return -1;
        }
        int read = bytes.read(into, at, (int) Math.min(most, left));
        if (read < 0) {
            throw cut();
        }
        left -= read;
        return read;
    }

    void skipRest() throws WarcFault {
        left -= bytes.skip(left);
        if (left > 0) {
            throw cut();
        }
    }

    private WarcFault cut() {
        return new WarcFault(
                Kind.BROKEN,
                "the archive is cut short: %d of the record's %d bytes are there".formatted(length - left, length));
    }
}
