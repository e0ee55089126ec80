package dev.dateline.producer.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character set that a page or its server declares. Stateless. */
final class DeclaredCharset {
    /** Browsers look at 1,024 bytes; pages put scripts before the declaration. */
    private static final int HEAD_BYTES = 16 << 10;

    private static final Pattern CHARSET = Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([^\\s\"';,/>]{1,40})");
    private static final Pattern META = Pattern.compile("<meta[\\s/]([^>]{0,500})");
    private static final Pattern XML =
            Pattern.compile("^\\s{0,9}<\\?xml\\s[^>]{0,100}?encoding\\s{0,9}=\\s{0,9}[\"']([^\"'>]{1,40})");

    private DeclaredCharset() {}

    /** Of a Content-Type header. */
    static Optional<Charset> ofHeader(String contentType) {
        Matcher charset = CHARSET.matcher(contentType.toLowerCase(Locale.ROOT));
        return charset.find() ? CharsetLabels.find(charset.group(1)) : Optional.empty();
    }

    /** Of a page's own head; one that says UTF-16 in letters of one byte means UTF-8. */
    static Optional<Charset> ofPage(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher meta = META.matcher(head);
        while (meta.find()) {
            Matcher charset = CHARSET.matcher(meta.group(1));
            Optional<Charset> found = charset.find() ? CharsetLabels.find(charset.group(1)) : Optional.empty();
            if (found.isPresent()) {
                return found.map(DeclaredCharset::inBytes);
            }
        }
        Matcher xml = XML.matcher(head);
        return xml.find() ? CharsetLabels.find(xml.group(1)).map(DeclaredCharset::inBytes) : Optional.empty();
    }

    private static Charset inBytes(Charset charset) {
        return charset.name().startsWith("UTF-16") ? UTF_8 : charset;
    }
}
