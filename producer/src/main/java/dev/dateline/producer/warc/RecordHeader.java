package dev.dateline.producer.warc;

import dev.dateline.producer.warc.WarcFault.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.WarcParser;

/** Reads the header of a record, within the cap; remembers its bytes, also of one that is none. Not thread-safe. */
final class RecordHeader {
    private static final int SHOWN_BYTES = 1 << 10;

    private final WarcCaps caps;
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

    RecordHeader(WarcCaps caps) {
        this.caps = caps;
    }

    /** The bytes of the last one, as far as it was read. */
    byte[] bytes() {
        return seen.toByteArray();
    }

    void clear() {
        seen.reset();
    }

    /** Whether a record is about to begin. */
    static boolean begins(RecordBytes bytes) throws WarcFault {
        bytes.atLeast(Resync.START_BYTES);
        return Resync.beginsVersion(bytes.ahead());
    }

    MessageHeaders read(RecordBytes bytes) throws WarcFault {
        ByteBuffer ahead = bytes.ahead();
        if (!begins(bytes)) {
            note(ahead, ahead.position(), Math.min(SHOWN_BYTES, ahead.remaining()));
            throw new WarcFault(Kind.BROKEN, "no record begins here: bytes between records");
        }
        WarcParser parser = new WarcParser();
        parser.setLenient(true);
        while (!parser.isFinished()) {
            if (!bytes.more()) {
                throw new WarcFault(Kind.BROKEN, "the archive is cut short within a record's header");
            }
            int from = ahead.position();
            parser.parse(ahead);
            note(ahead, from, ahead.position() - from);
            if (parser.isError()) {
                throw new WarcFault(Kind.BROKEN, "the record's header is wrong at its byte " + seen.size());
            }
            if (seen.size() > caps.maxHeaderBytes()) {
                throw new WarcFault(
                        Kind.TOO_LARGE,
                        "max-header-bytes is %d, the record's header is larger".formatted(caps.maxHeaderBytes()));
            }
        }
        return parser.headers();
    }

    /** Bytes of the record's block. */
    static long length(MessageHeaders headers) throws WarcFault {
        String length = headers.first("Content-Length").map(String::strip).orElse("");
        if (!length.matches("\\d{1,18}")) {
            throw new WarcFault(
                    Kind.BROKEN,
                    length.isEmpty()
                            ? "the record's header has no Content-Length"
                            : "the record's Content-Length is no number");
        }
        return Long.parseLong(length);
    }

    private void note(ByteBuffer bytes, int from, int length) {
        byte[] noted = new byte[length];
        bytes.get(from, noted);
        seen.writeBytes(noted);
    }
}
