package dev.dateline.producer.feed;

import dev.dateline.producer.html.HtmlText;
import java.util.Optional;

/** Bytes of XML to text that a parser takes. Stateless. */
final class FeedText {
    private FeedText() {}

    /** The text, in the character set that its bytes bear out, with a blank for each character that XML can't hold. */
    static String decode(byte[] bytes, Optional<String> contentType) {
        String text = HtmlText.of(bytes, contentType).text();
        StringBuilder legal = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                legal.append(c).append(text.charAt(++i));
            } else {
                legal.append(isLegal(c) ? c : ' ');
            }
        }
        return legal.toString();
    }

    private static boolean isLegal(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < 0xFFFE : c == '\n' || c == '\t' || c == '\r';
    }
}
