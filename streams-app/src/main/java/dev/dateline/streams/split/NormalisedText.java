package dev.dateline.streams.split;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text in the one form in which exact copies are equal: Unicode form NFKC, lower case, plain quotes and dashes, single blanks for all
 * white space, without invisible characters and without furniture lines. Immutable.
 *
 * @param text the normalised text; empty where nothing but furniture was given
 */
public record NormalisedText(String text) {
    /** Normalises a body; paragraphs and lines run together. Never fails. */
    public static NormalisedText of(String body) {
        Writer out = new Writer(body.length());
        body.lines().filter(line -> Furniture.PACKAGED.kind(line).isEmpty()).forEach(out::line);
        return new NormalisedText(out.text());
    }

    /** Hash of the text: see {@link ArticleIds#contentHash}. */
    public String hash() {
        return ArticleIds.contentHash(this);
    }

    /** Normalises line by line into one piece of memory. Not thread-safe. */
    private static final class Writer {
        private static final char BLANK = ' ';
        private static final char NOTHING = 0;
        /** What becomes of each character of ASCII by itself. */
        private static final char[] ASCII = ascii();

        private char[] written;
        private int length;

        Writer(int capacity) {
            written = new char[capacity + 1];
        }

        void line(String line) {
            if (simple(line)) {
                for (int i = 0; i < line.length(); i++) {
                    char c = line.charAt(i);
                    write(c < ASCII.length ? ASCII[c] : plain(c));
                }
            } else {
                String lower = Normalizer.normalize(line, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
                for (int i = 0; i < lower.length(); i++) {
                    write(normal(lower.charAt(i)));
                }
            }
            write(BLANK);
        }

        String text() {
            int end = length > 0 && written[length - 1] == BLANK ? length - 1 : length;
            return new String(written, 0, end);
        }

        private void write(char c) {
            if (c == NOTHING || c == BLANK && (length == 0 || written[length - 1] == BLANK)) {
                return;
            }
            if (length == written.length) {
                written = Arrays.copyOf(written, 2 * length);
            }
            written[length++] = c;
        }

        /** Whether each character stands for itself, so that no Unicode form is needed: ASCII, and the quotes and dashes of print. */
        private static boolean simple(String line) {
            for (int i = 0; i < line.length(); i++) {
                char c = line.charAt(i);
                if (c >= ASCII.length && !(c >= '–' && c <= '—') && !(c >= '‘' && c <= '‟')) {
                    return false;
                }
            }
            return true;
        }

        private static char[] ascii() {
            char[] ascii = new char[128];
            for (char c = 0; c < ascii.length; c++) {
                ascii[c] = normal(Character.toLowerCase(c));
            }
            return ascii;
        }

        /** What a lower-case character of Unicode form NFKC becomes. */
        private static char normal(char c) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                return BLANK;
            }
            int type = Character.getType(c);
            return type == Character.FORMAT || type == Character.CONTROL ? NOTHING : plain(c);
        }

        private static char plain(char c) {
            return switch (c) {
                case '‘', '’', '‚', '‛', '`', '´', '′', '‹', '›' -> '\'';
                case '“', '”', '„', '‟', '″', '«', '»' -> '"';
                case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
                default -> c;
            };
        }
    }
}
