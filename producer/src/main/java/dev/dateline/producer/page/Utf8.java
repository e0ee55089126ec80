package dev.dateline.producer.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** Bytes to text, strictly: what is no UTF-8 is a fault with the offset of its first wrong byte. Stateless. */
final class Utf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private Utf8() {}

    /**
     * The text of {@code bytes[from, to)}, without a byte order mark.
     *
     * @throws PageFault {@code invalid-utf8}; the offset counts from {@code from}
     */
    static String decode(byte[] bytes, int from, int to) throws PageFault {
        int start = from + markLength(bytes, from, to);
        String text = new String(bytes, start, to - start, UTF_8);
        // the JDK's fast path replaces wrong bytes; only a text with a replacement in it needs the slow, strict look
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(bytes, from, start, to);
        }
        return text;
    }

    /** Bytes of the byte order mark that {@code bytes[from, to)} begins with: 3, or 0 where there is none. */
    static int markLength(byte[] bytes, int from, int to) {
        boolean marked = to - from >= 3
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Where these first bytes of a file show another encoding: says which, and how to mend it. */
    static void refuseForeign(byte[] head) throws PageFault {
        if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
            throw new PageFault(RejectionReason.INVALID_UTF8, "byte 0: begins as UTF-16 does; save it as UTF-8");
        }
        if (startsWith(head, 0x1F, 0x8B)) {
            throw new PageFault(
                    RejectionReason.INVALID_UTF8, "byte 1: begins as gzip does; give its name the ending .gz");
        }
    }

    private static boolean startsWith(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private static void refuseMalformed(byte[] bytes, int from, int start, int to) throws PageFault {
        CharsetDecoder strict = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, start, to - start);
        CharBuffer out = CharBuffer.allocate(1 << 10);
        CoderResult result;
        do {
            out.clear();
            result = strict.decode(in, out, true);
        } while (result.isOverflow());
        if (result.isError()) {
            throw new PageFault(
                    RejectionReason.INVALID_UTF8,
                    "byte %d is 0x%02X and no UTF-8; save it as UTF-8"
                            .formatted(in.position() - from, bytes[in.position()]));
        }
    }
}
