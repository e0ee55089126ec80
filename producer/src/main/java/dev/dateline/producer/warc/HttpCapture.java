package dev.dateline.producer.warc;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.netpreserve.jwarc.HttpParser;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * An HTTP response as it was captured: its head, and its body, which is decoded when it is asked for. Transfers and encodings that the crawler has
 * undone already, whatever the head still says, are seen from the body's first bytes. Not thread-safe.
 */
public final class HttpCapture {
    private static final byte[] CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(US_ASCII);
    private static final int FIRST_LINE = 64;

    private final int status;
    private final MessageHeaders headers;
    private final InputStream body;
    private final WarcCaps caps;

    private HttpCapture(int status, MessageHeaders headers, InputStream body, WarcCaps caps) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.caps = caps;
    }

    /**
     * Reads the head.
     *
     * @throws WarcFault where it is none, or too large
     */
    public static HttpCapture read(InputStream block, WarcCaps caps) throws WarcFault {
        HttpParser parser = new HttpParser();
        parser.lenientResponse();
        byte[] chunk = new byte[4 << 10];
        long read = 0;
        try {
            while (true) {
                int bytes = block.read(chunk);
                if (bytes < 0) {
                    throw new WarcFault(Kind.HTTP, "the HTTP response ends within its head");
                }
                read += bytes;
                ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, bytes);
                parser.parse(buffer);
                if (parser.isError()) {
                    throw new WarcFault(Kind.HTTP, "the HTTP response has no head that could be read");
                }
                if (parser.isFinished()) {
                    InputStream rest = new ByteArrayInputStream(chunk, buffer.position(), buffer.remaining());
                    return new HttpCapture(
                            parser.status(),
                            parser.headers(),
                            new BufferedInputStream(new SequenceInputStream(rest, block)),
                            caps);
                }
                if (read > caps.maxHeaderBytes()) {
                    throw new WarcFault(
                            Kind.TOO_LARGE,
                            "max-header-bytes is %d, the HTTP response's head is larger"
                                    .formatted(caps.maxHeaderBytes()));
                }
            }
        } catch (WarcFault fault) {
            throw fault;
        } catch (IOException | IllegalArgumentException e) {
            throw new WarcFault(Kind.HTTP, "the HTTP response has no head that could be read: " + e.getMessage());
        }
    }

    public int status() {
        return status;
    }

    /** A field of the head. */
    public Optional<String> header(String name) {
        return headers.first(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /**
     * The body, decoded; once.
     *
     * @param most bytes that are taken
     * @throws WarcFault {@code TOO_LARGE} where it has more, {@code BOMB} where that is by its encoding, {@code HTTP} where it can't be decoded
     */
    public byte[] body(int most) throws WarcFault {
        try {
            InputStream whole = isChunked() ? dechunked() : body;
            return ContentDecoding.decode(whole, encodings(), most, caps);
        } catch (WarcFault fault) {
            throw fault;
        } catch (IOException e) {
            throw new WarcFault(Kind.HTTP, "the HTTP response's body can't be read: " + e.getMessage());
        }
    }

    private List<String> encodings() {
        return headers.all("Content-Encoding").stream()
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .map(value -> value.strip().toLowerCase(Locale.ROOT))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private boolean isChunked() throws IOException {
        if (headers.all("Transfer-Encoding").stream()
                .noneMatch(value -> value.toLowerCase(Locale.ROOT).contains("chunked"))) {
            return false;
        }
        body.mark(FIRST_LINE);
        String line = new String(body.readNBytes(FIRST_LINE), US_ASCII);
        body.reset();
        return line.matches("(?s)[0-9a-fA-F]{1,8}[ \t]*(;[^\\r\\n]*)?\\r?\\n.*");
    }

    private InputStream dechunked() throws IOException {
        InputStream message = new SequenceInputStream(new ByteArrayInputStream(CHUNKED), body);
        return HttpResponse.parse(Channels.newChannel(message)).body().stream();
    }
}
