package dev.dateline.producer.html;

/** Elements whose text is no HTML, such as scripts. Stateless. */
final class RawText {
    private RawText() {}

    /** Index of the end tag of this name at or behind {@code from}; -1 where there is none. */
    static int endTag(String html, String name, int from) {
        for (int i = html.indexOf("</", from); i >= 0; i = html.indexOf("</", i + 2)) {
            int behind = i + 2 + name.length();
            if (html.regionMatches(true, i + 2, name, 0, name.length())
                    && (behind >= html.length() || !isLetter(html.charAt(behind)))) {
                return i;
            }
        }
        return -1;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
