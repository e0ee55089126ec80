package dev.dateline.producer.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/**
 * How far bytes are UTF-8.
 *
 * @param longer characters of more than one byte
 * @param faults places that are no UTF-8; a character that the end cuts is none
 */
record Utf8Shape(long longer, long faults) {
    /** Measured against pages in one-byte character sets, where hardly two bytes in a row look like UTF-8. */
    private static final int LONGER_PER_FAULT = 4;

    static Utf8Shape of(byte[] bytes) {
        CharsetDecoder strict = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8 << 10);
        long longer = 0;
        long faults = 0;
        while (true) {
            CoderResult result = strict.decode(in, out, false);
            out.flip();
            for (int i = 0; i < out.length(); i++) {
                char c = out.charAt(i);
                longer += c >= 0x80 && !Character.isLowSurrogate(c) ? 1 : 0;
            }
            out.clear();
            if (result.isUnderflow()) {
                return new Utf8Shape(longer, faults);
            }
            if (result.isError()) {
                faults++;
                in.position(in.position() + Math.max(1, result.length()));
            }
        }
    }

    /** Whether all of it is UTF-8. */
    boolean valid() {
        return faults == 0;
    }

    /** Whether it is UTF-8 but for some damage, and not another character set. */
    boolean plausible() {
        return faults * LONGER_PER_FAULT <= longer;
    }
}
