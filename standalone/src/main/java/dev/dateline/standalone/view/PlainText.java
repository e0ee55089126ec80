package dev.dateline.standalone.view;

/**
 * Text of strangers made harmless to show: control characters, which can drive a terminal, and the characters that turn the writing direction
 * around, which can make a text read as another one, are taken out; white space becomes single spaces.
 */
public final class PlainText {
    private PlainText() {}

    /** The text in one line. */
    public static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else if (!Character.isISOControl(point) && !turnsDirection(point) && !isLoneSurrogate(point)) {
                out.appendCodePoint(point);
            }
        });
        return out.toString().strip();
    }

    /** As {@link #oneLine}, but spaces at either end stay: for a piece of a longer text. */
    static String piece(String text) {
        String line = oneLine(text);
        String before = !text.isEmpty() && Character.isWhitespace(text.charAt(0)) ? " " : "";
        String after = text.length() > 1 && Character.isWhitespace(text.charAt(text.length() - 1)) ? " " : "";
        return line.isEmpty() ? before : before + line + after;
    }

    /** The embeddings, overrides and isolates of the bidirectional algorithm (UAX #9, table 4) and the two marks of a direction. */
    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C;
    }

    private static boolean isLoneSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
