package dev.dateline.producer.html;

import java.util.Optional;

/**
 * HTML as text, and how its character set was found out. For example:
 *
 * <pre>{@code
 * HtmlText html = HtmlText.of(bytes, Optional.of("text/html; charset=iso-8859-1"));
 * html.text();      // the page
 * html.charset();   // windows-1252
 * html.why();       // HTTP
 * }</pre>
 *
 * Immutable.
 *
 * @param text the page; bytes that are no text in its character set are U+FFFD, and the byte order mark is gone
 * @param charset name of the character set, as Java has it
 * @param why what told of it
 */
public record HtmlText(String text, String charset, Why why) {

    /** What told of a character set. */
    public enum Why {
        /** A byte order mark. */
        BYTE_ORDER_MARK,
        /** Every second byte is zero, as in no other. */
        ZEROS,
        /** The Content-Type of the server. */
        HTTP,
        /** A meta element or an XML declaration of the page. */
        META,
        /** It is UTF-8 from end to end, with characters of several bytes, whatever was declared. */
        VALID_UTF8,
        /** It has no byte beyond ASCII. */
        ASCII,
        /** Nothing was declared, or plainly the wrong one: by the frequency of its letters. */
        DETECTED,
        /** Nothing told of it: what most old pages are in. */
        FALLBACK
    }

    /**
     * Finds out the character set and decodes. Never throws, whatever the bytes are.
     *
     * @param contentType the Content-Type header as the server sent it; empty where there was none
     */
    public static HtmlText of(byte[] bytes, Optional<String> contentType) {
        return new CharsetFinder(bytes, contentType).decode();
    }
}
