package dev.dateline.producer.fetch;

import dev.dateline.producer.bytes.BlockStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** Reads a body within the caps, inflated; a body that is itself a .gz file, as sitemaps are, is inflated too. */
final class Body {
    private static final int RATIO_GRACE_BYTES = 1 << 20;
    private static final int BUFFER = 16 << 10;

    private final FetchSettings.Caps caps;

    Body(FetchSettings.Caps caps) {
        this.caps = caps;
    }

    /**
     * Reads to the end.
     *
     * @param encoding value of the header Content-Encoding; blank for none
     * @throws FetchFault where a cap is met, or what is packed is broken
     * @throws IOException where the wire fails
     */
    ByteBuffer read(InputStream in, String encoding) throws IOException {
        Wire wire = new Wire(in);
        byte[] body =
                switch (encoding.strip().toLowerCase(Locale.ROOT)) {
                    case "", "identity", "none" -> plain(wire);
                    case "gzip", "x-gzip" -> inflated(wire, wire);
                    case "deflate" -> inflated(wire, deflate(wire.readNBytes(caps.bytes())));
                    default ->
                        throw new FetchFault(
                                FetchReason.UNSUPPORTED_ENCODING,
                                "Content-Encoding is " + encoding + ", asked for gzip");
                };
        if (isGzip(body)) {
            Wire file = new Wire(new ByteArrayInputStream(body));
            body = inflated(file, file);
        }
        return ByteBuffer.wrap(body);
    }

    private static byte[] plain(Wire wire) throws IOException {
        return wire.readAllBytes();
    }

    private byte[] inflated(Wire wire, InputStream packed) throws IOException {
        try (InputStream in = packed == wire ? new GZIPInputStream(packed, BUFFER) : packed) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                out.write(buffer, 0, n);
                refuseBomb(out.size(), wire.bytes);
            }
            return out.toByteArray();
        } catch (ZipException | EOFException e) {
            throw new FetchFault(
                    FetchReason.BROKEN_ENCODING, "what is packed ends early or is damaged: " + e.getMessage());
        }
    }

    private void refuseBomb(int inflated, long read) throws FetchFault {
        if (inflated > caps.inflatedBytes()) {
            throw FetchFault.cap(
                    FetchReason.FETCH_MAX_INFLATED_BYTES, caps.inflatedBytes(), "the answer inflates to more");
        }
        if (inflated > RATIO_GRACE_BYTES && inflated / caps.inflateRatio() > read) {
            throw FetchFault.cap(
                    FetchReason.FETCH_MAX_INFLATE_RATIO,
                    caps.inflateRatio(),
                    "the first %d bytes inflate to %d".formatted(read, inflated));
        }
    }

    /** Deflate is sent with the head of zlib, as it should be, and without. */
    private static InputStream deflate(byte[] packed) {
        boolean zlib = packed.length > 1
                && (packed[0] & 0x0F) == 8
                && (((packed[0] & 0xFF) << 8) | (packed[1] & 0xFF)) % 31 == 0;
        return new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(!zlib), BUFFER);
    }

    private static boolean isGzip(byte[] body) {
        return body.length > 2 && body[0] == 0x1F && (body[1] & 0xFF) == 0x8B && body[2] == 8;
    }

    /** Counts what comes over the wire, and takes no more than the cap; closing it leaves the rest unread. */
    private final class Wire extends BlockStream {
        private final InputStream in;
        private long bytes;

        Wire(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(byte[] into, int at, int most) throws IOException {
            int n = in.read(into, at, most);
            bytes += Math.max(0, n);
            if (bytes > caps.bytes()) {
                throw FetchFault.cap(FetchReason.FETCH_MAX_BYTES, caps.bytes(), "the answer has more");
            }
            return n;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() {
            // the rest of an endless body must not be waited for
        }
    }
}
