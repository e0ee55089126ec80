package dev.dateline.producer.page;

/**
 * One text of a page, fit to travel: line ends are line feeds, every other control character but the tab is a space.
 *
 * @param text the text
 * @param utf8Bytes its size as UTF-8
 * @param hasWord whether it holds a letter or a digit
 * @param controls how many control characters became spaces
 */
record PageText(String text, int utf8Bytes, boolean hasWord, int controls) {

    /**
     * @param field the text's name in the page
     * @throws PageFault {@code lone-surrogate} where it is no Unicode text
     */
    static PageText of(String field, String raw) throws PageFault {
        int bytes = raw.length();
        int controls = 0;
        boolean returns = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (c < 0x80) {
                returns |= c == '\r';
                controls += isControl(c) ? 1 : 0;
            } else if (!Character.isSurrogate(c)) {
                bytes += c < 0x800 ? 1 : 2;
            } else if (raw.codePointAt(i) > Character.MAX_VALUE) {
                bytes += 2;
                i++;
            } else {
                throw new PageFault(
                        RejectionReason.LONE_SURROGATE,
                        "%s holds half a character, \\u%04x, at %d".formatted(field, (int) c, i));
            }
        }
        boolean hasWord = raw.codePoints().anyMatch(Character::isLetterOrDigit);
        return new PageText(returns || controls > 0 ? mended(raw) : raw, bytes, hasWord, controls);
    }

    private static boolean isControl(char c) {
        return (c < 0x20 && c != '\n' && c != '\t' && c != '\r') || c == 0x7F;
    }

    private static String mended(String raw) {
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder text = new StringBuilder(lines);
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
