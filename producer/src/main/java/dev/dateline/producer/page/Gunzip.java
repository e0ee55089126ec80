package dev.dateline.producer.page;

import dev.dateline.producer.bytes.BlockStream;
import java.io.IOException;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Inflates gzip of one member or many, strictly and within limits: what is cut short, fails its checksum or has bytes behind its end is {@code
 * gzip-broken}; what inflates beyond the limits is a {@code gzip-bomb} and is not inflated further. Not thread-safe.
 */
final class Gunzip extends BlockStream {
    private final PageLimits limits;
    private final GzipCompressorInputStream gzip;
    private long inflated;
    private @Nullable PageFault behind;

    Gunzip(FileBytes file, PageLimits limits) throws PageFault {
        this.limits = limits;
        try {
            this.gzip = GzipCompressorInputStream.builder()
                    .setInputStream(file)
                    .setBufferSize(16 << 10)
                    .setDecompressConcatenated(true)
                    .get();
        } catch (IOException e) {
            throw fault(e);
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
            PageFault fault = fault(e);
            bytes = (int) (gzip.getBytesRead() - inflated);
            if (bytes == 0) {
                throw fault;
            }
            // what was inflated before the damage is good
            behind = fault;
        }
        inflated += Math.max(0, bytes);
        refuseBomb();
        return bytes;
    }

    @Override
    public void close() throws IOException {
        gzip.close();
    }

    private void refuseBomb() throws PageFault {
        if (inflated > limits.maxInflatedBytes()) {
            throw new PageFault(
                    RejectionReason.GZIP_BOMB,
                    "max-inflated-bytes is %d, the file inflates to more".formatted(limits.maxInflatedBytes()));
        }
        if (inflated > PageLimits.RATIO_GRACE_BYTES
                && inflated / limits.maxInflateRatio() > gzip.getCompressedCount()) {
            throw new PageFault(
                    RejectionReason.GZIP_BOMB,
                    "max-inflate-ratio is %d, the first %d bytes inflate to %d"
                            .formatted(limits.maxInflateRatio(), gzip.getCompressedCount(), inflated));
        }
    }

    private static PageFault fault(IOException e) {
        return e instanceof PageFault fault
                ? fault
                : new PageFault(RejectionReason.GZIP_BROKEN, e.getMessage() == null ? "cut short" : e.getMessage());
    }
}
