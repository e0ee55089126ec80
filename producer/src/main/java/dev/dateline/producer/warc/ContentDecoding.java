package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.compress.compressors.deflate.DeflateCompressorInputStream;
import org.apache.commons.compress.compressors.deflate.DeflateParameters;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.brotli.dec.BrotliInputStream;

/** Undoes what Content-Encoding says, within caps. Stateless. */
public final class ContentDecoding {
    /** Servers encode once, and twice by mistake. */
    private static final int MOST_LAYERS = 3;

    private ContentDecoding() {}

    /**
     * The decoded bytes.
     *
     * @param encodings in the order they were done, in lower case
     * @param most bytes that are taken
     * @throws WarcFault {@code TOO_LARGE}, {@code BOMB}, or {@code HTTP} where an encoding is unknown
     * @throws IOException where the bytes are not what the encoding says
     */
    public static byte[] decode(InputStream encoded, List<String> encodings, int most, WarcCaps caps)
            throws IOException {
        if (encodings.size() > MOST_LAYERS) {
            throw new WarcFault(Kind.HTTP, "the body is encoded %d times".formatted(encodings.size()));
        }
        Counting counted = new Counting(encoded, most);
        byte[] bytes;
        try (Layers layers = new Layers(counted)) {
            for (int i = encodings.size() - 1; i >= 0; i--) {
                layers.undo(encodings.get(i));
            }
            bytes = layers.outermost.readNBytes(most + 1);
        }
        if (bytes.length <= most) {
            return bytes;
        }
        if (bytes.length / caps.maxInflateRatio() > counted.count) {
            throw new WarcFault(
                    Kind.BOMB,
                    "max-inflate-ratio is %d, %d bytes of the body decode to %d or more"
                            .formatted(caps.maxInflateRatio(), counted.count, bytes.length));
        }
        throw tooLarge(most);
    }

    private static WarcFault tooLarge(int most) {
        return new WarcFault(Kind.TOO_LARGE, "max-html-bytes is %d, the body has more".formatted(most));
    }

    /** Streams one upon the other, closed together. */
    private static final class Layers implements Closeable {
        private InputStream outermost;

        Layers(InputStream encoded) {
            this.outermost = encoded;
        }

        void undo(String encoding) throws IOException {
            BufferedInputStream encoded = new BufferedInputStream(outermost);
            encoded.mark(2);
            byte[] head = Arrays.copyOf(encoded.readNBytes(2), 2);
            encoded.reset();
            int first = head[0] & 0xFF;
            int second = head[1] & 0xFF;
            outermost = switch (encoding) {
                case "gzip", "x-gzip" ->
                    first == 0x1F && second == 0x8B
                            ? GzipCompressorInputStream.builder()
                                    .setInputStream(encoded)
                                    .get()
                            : encoded;
                case "deflate" -> {
                    DeflateParameters deflate = new DeflateParameters();
                    // servers leave the zlib header away against the standard
                    deflate.setWithZlibHeader((first & 0x0F) == 8 && ((first << 8) + second) % 31 == 0);
                    yield new DeflateCompressorInputStream(encoded, deflate);
                }
                case "br" -> first == '<' ? encoded : new BrotliInputStream(encoded);
                case "identity", "none", "utf-8" -> encoded;
                default -> throw new WarcFault(Kind.HTTP, "the body's encoding %s is not read".formatted(encoding));
            };
        }

        @Override
        public void close() throws IOException {
            outermost.close();
        }
    }

    /** Counts what is taken out of the encoded bytes, which are no more than the decoded may be. */
    private static final class Counting extends FilterInputStream {
        private final int most;
        private long count;

        Counting(InputStream in, int most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int at, int length) throws IOException {
            int bytes = in.read(into, at, length);
            count += Math.max(0, bytes);
            if (count > most + 1L) {
                throw tooLarge(most);
            }
            return bytes;
        }

        @Override
        public void close() {
            // the archive stays open
        }
    }
}
