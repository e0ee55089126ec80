package dev.dateline.producer.warc;

import dev.dateline.producer.bytes.BlockStream;
import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One gzip member of a file, inflated; at its end its checksum is known to be right, and the file stands behind it. Damage and bombs are a {@link
 * WarcFault}. Not thread-safe.
 */
final class GzipMember extends BlockStream {
    private final SeekableBytes file;
    private final WarcCaps caps;
    private final long begin;
    private final GzipCompressorInputStream gzip;
    private long inflated;
    private @Nullable WarcFault behind;

    /** The member that begins where the file stands. */
    GzipMember(SeekableBytes file, WarcCaps caps) throws WarcFault {
        this.file = file;
        this.caps = caps;
        this.begin = file.position();
        try {
            file.allow(caps.maxHeaderBytes());
            this.gzip = GzipCompressorInputStream.builder()
                    .setInputStream(CloseShieldInputStream.wrap(file))
                    .setBufferSize(8 << 10)
                    .setDecompressConcatenated(false)
                    .get();
        } catch (IOException e) {
            throw fault(e);
        } finally {
            file.allow(Long.MAX_VALUE);
        }
    }

    @Override
    public int read(byte[] into, int at, int most) throws IOException {
        if (behind != null) {
            throw behind;
        }
        int bytes;
        try {
            bytes = gzip.read(into, at, most);
        } catch (IOException e) {
            behind = fault(e);
            bytes = (int) (gzip.getBytesRead() - inflated);
            if (bytes == 0) {
                throw behind;
            }
            // what was inflated before the damage tells which record it was
        }
        inflated += Math.max(0, bytes);
        if (inflated > caps.ratioGraceBytes()
                && inflated / caps.maxInflateRatio() > Math.max(1, file.position() - begin)) {
            throw new WarcFault(
                    Kind.BOMB,
                    "max-inflate-ratio is %d, %d bytes of the gzip member inflate to %d"
                            .formatted(caps.maxInflateRatio(), file.position() - begin, inflated));
        }
        return bytes;
    }

    /** Gives its memory back; the file stays open. */
    @Override
    public void close() {
        try {
            gzip.close();
        } catch (IOException e) {
            // nothing was written
        }
    }

    private static WarcFault fault(IOException e) {
        return e instanceof WarcFault fault
                ? fault
                : new WarcFault(
                        Kind.BROKEN, "gzip: " + (e.getMessage() == null ? "the member is cut short" : e.getMessage()));
    }
}
