package dev.dateline.producer.html;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import dev.dateline.producer.html.HtmlText.Why;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the character set of a page: the byte order mark, then what is declared as long as the bytes bear it out, then what the bytes look like. Not
 * thread-safe.
 */
final class CharsetFinder {
    private static final Charset COMMON = Charset.forName("windows-1252");
    /** As many as the detector looks at. */
    private static final int DETECTED_BYTES = 8_000;

    private static final int CONTEXT_BYTES = 6;
    /** Below this the detector guesses, and the most common one is the better guess. */
    private static final int MIN_CONFIDENCE = 30;
    /** Characters of several bytes in a row that are UTF-8 by chance in an East Asian character set: hardly two or three. */
    private static final int NO_CHANCE = 8;
    /** Declared, and undecodable this often for each character that is decoded: plainly wrong. */
    private static final int CHARS_PER_FAULT = 50;

    private final byte[] bytes;
    private final Optional<Charset> http;
    private final Utf8Shape utf8;

    CharsetFinder(byte[] bytes, Optional<String> contentType) {
        this.bytes = bytes;
        this.http = contentType.flatMap(DeclaredCharset::ofHeader);
        this.utf8 = Utf8Shape.of(bytes);
    }

    HtmlText decode() {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return text(UTF_8, Why.BYTE_ORDER_MARK, 3);
        }
        if (startsWith(0xFF, 0xFE)) {
            return text(UTF_16LE, Why.BYTE_ORDER_MARK, 2);
        }
        if (startsWith(0xFE, 0xFF)) {
            return text(UTF_16BE, Why.BYTE_ORDER_MARK, 2);
        }
        Optional<Charset> wide = wide();
        if (wide.isPresent()) {
            return text(wide.get(), Why.ZEROS, 0);
        }
        return declared(http, Why.HTTP)
                .or(() -> declared(DeclaredCharset.ofPage(bytes), Why.META))
                .or(this::undeclared)
                .orElseGet(this::detected);
    }

    /** What is declared, unless the bytes say otherwise. */
    private Optional<HtmlText> declared(Optional<Charset> declared, Why why) {
        return declared.filter(charset -> !charset.name().startsWith("UTF-16")).flatMap(charset -> {
            if (charset.equals(UTF_8)) {
                return utf8.plausible() ? Optional.of(text(UTF_8, why, 0)) : Optional.empty();
            }
            HtmlText text = text(charset, why, 0);
            if (utf8.valid() && utf8.longer() >= (isSingleByte(charset) ? 1 : NO_CHANCE)) {
                return Optional.of(text(UTF_8, Why.VALID_UTF8, 0));
            }
            return faults(text.text()) * CHARS_PER_FAULT <= text.text().length() ? Optional.of(text) : Optional.empty();
        });
    }

    private Optional<HtmlText> undeclared() {
        if (!utf8.valid()) {
            return Optional.empty();
        }
        return Optional.of(text(UTF_8, utf8.longer() > 0 ? Why.VALID_UTF8 : Why.ASCII, 0));
    }

    private HtmlText detected() {
        if (utf8.plausible()) {
            return text(UTF_8, Why.VALID_UTF8, 0);
        }
        CharsetDetector detector = new CharsetDetector();
        detector.setText(telling());
        CharsetMatch match = detector.detect();
        if (match != null && match.getConfidence() >= MIN_CONFIDENCE) {
            Optional<Charset> charset = CharsetLabels.find(match.getName());
            if (charset.isPresent() && !charset.get().equals(UTF_8)) {
                return text(charset.get(), Why.DETECTED, 0);
            }
        }
        return text(COMMON, Why.FALLBACK, 0);
    }

    /** The bytes beyond ASCII with the letters around them, without the ASCII that a page is made of. */
    private byte[] telling() {
        byte[] telling = new byte[DETECTED_BYTES];
        int length = 0;
        int last = -CONTEXT_BYTES - 1;
        int next = 0;
        for (int i = 0; i < bytes.length && length < telling.length; i++) {
            while (next < bytes.length && (next < i || bytes[next] >= 0)) {
                next++;
            }
            last = bytes[i] < 0 ? i : last;
            if (i - last <= CONTEXT_BYTES || next - i <= CONTEXT_BYTES && next < bytes.length) {
                telling[length++] = bytes[i];
            }
        }
        return Arrays.copyOf(telling, length);
    }

    /** UTF-16 without a mark: in the head of a page, half of the bytes are zero, and all at even or all at odd places. */
    private Optional<Charset> wide() {
        int looked = Math.min(bytes.length, 512) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < looked; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = looked / 2;
        if (pairs < 4) {
            return Optional.empty();
        }
        if (even * 4 > pairs * 3 && odd * 10 < pairs) {
            return Optional.of(UTF_16BE);
        }
        return odd * 4 > pairs * 3 && even * 10 < pairs ? Optional.of(UTF_16LE) : Optional.empty();
    }

    private HtmlText text(Charset charset, Why why, int from) {
        return new HtmlText(new String(bytes, from, bytes.length - from, charset), charset.name(), why);
    }

    private static boolean isSingleByte(Charset charset) {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() == 1.0f;
    }

    private static long faults(String text) {
        return text.chars().filter(c -> c == 0xFFFD).count();
    }

    private boolean startsWith(int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
