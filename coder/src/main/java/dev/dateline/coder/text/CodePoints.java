package dev.dateline.coder.text;

/** Turns UTF-16 offsets of one text into code point offsets, O(1) each after one pass. Thread-safe. */
public final class CodePoints {
    private final int[] before;

    public CodePoints(String text) {
        if (text.codePointCount(0, text.length()) == text.length()) {
            before = new int[0];
        } else {
            before = new int[text.length() + 1];
            for (int i = 0, n = 0; i <= text.length(); i++) {
                before[i] = n;
                if (i < text.length()
                        && !(Character.isLowSurrogate(text.charAt(i))
                                && i > 0
                                && Character.isHighSurrogate(text.charAt(i - 1)))) {
                    n++;
                }
            }
        }
    }

    /** Number of code points before this UTF-16 offset. */
    public int of(int utf16) {
        return before.length == 0 ? utf16 : before[utf16];
    }
}
