package dev.dateline.extract.dom;

/** Words and sentences in any script. Stateless. */
public final class Words {
    private static final String STOPS = ".?!…。！？｡۔؟।॥։።჻‽";
    private static final String CLOSING = "\"'”’»“‘«)]』」】›";

    private Words() {}

    /** Number of words; two characters of a script that is written without spaces count as one. */
    public static int count(String text) {
        int words = 0;
        int dense = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80
                    ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    : Character.isLetterOrDigit(c)) {
                if (dense(c)) {
                    dense++;
                    inside = false;
                } else if (!inside) {
                    words++;
                    inside = true;
                }
            } else if (c != '\''
                    && c != '’'
                    && !Character.isSurrogate(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                inside = false;
            }
        }
        return words + (dense + 1) / 2;
    }

    /** Chinese, Japanese, Thai, Lao, Burmese and Khmer. */
    public static boolean dense(char c) {
        return c >= 0x2E80 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x0E00 && c <= 0x0EFF
                || c >= 0x1000 && c <= 0x109F
                || c >= 0x1780 && c <= 0x17FF;
    }

    /** Whether it ends with a full stop or the like, perhaps quoted. */
    public static boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 0 && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) <= ' ')) {
            end--;
        }
        return end > 0 && STOPS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
