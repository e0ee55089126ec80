package dev.dateline.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes of XML to text. Servers and documents tell their character set wrongly so often that the bytes have the first word: what is UTF-8 is read
 * as such; then what the server and the document say, if it fits; then Windows-1252, which fits all. Pure.
 */
final class FeedText {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:+-]+)");
    private static final Pattern PROLOG =
            Pattern.compile("(?s)^\\s*<\\?xml[^>]*?encoding\\s*=\\s*[\"']([\\w.:+-]+)[\"']");
    private static final Charset LAST_RESORT = Charset.forName("windows-1252");
    private static final int PROLOG_BYTES = 512;
    private static final char ESCAPE = 0x1B;

    private FeedText() {}

    /** The text, without characters that XML can't hold. */
    static String decode(byte[] bytes, Optional<String> contentType) {
        return legal(anyCharacters(bytes, contentType));
    }

    private static String anyCharacters(byte[] bytes, Optional<String> contentType) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, '<', 0)) {
            return new String(bytes, UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0, '<')) {
            return new String(bytes, UTF_16BE);
        }
        Optional<String> utf8 = strictly(bytes, UTF_8);
        // ISO-2022 switches its sets by escapes, and so looks like ASCII
        if (utf8.isPresent() && utf8.get().indexOf(ESCAPE) < 0) {
            return utf8.get();
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, PROLOG_BYTES), LAST_RESORT);
        return Stream.of(contentType.flatMap(type -> named(CHARSET, type)), named(PROLOG, beginning))
                .flatMap(Optional::stream)
                .filter(charset -> !charset.equals(UTF_8))
                .map(charset -> strictly(bytes, charset))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> utf8)
                .orElseGet(() -> new String(bytes, LAST_RESORT));
    }

    private static Optional<Charset> named(Pattern pattern, String text) {
        Matcher name = pattern.matcher(text);
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                legal.append(c).append(text.charAt(++i));
            } else if (c == '\uFEFF' && legal.length() == 0) {
                continue;
            } else {
                boolean isLegal =
                        c >= ' ' ? !Character.isSurrogate(c) && c < 0xFFFE : c == '\n' || c == '\t' || c == '\r';
                legal.append(isLegal ? c : ' ');
            }
        }
        return legal.toString();
    }
}
