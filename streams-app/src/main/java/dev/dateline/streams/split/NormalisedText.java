package dev.dateline.streams.split;

import java.text.Normalizer;
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
        StringBuilder out = new StringBuilder(body.length());
        body.lines()
                .filter(line -> Furniture.PACKAGED.kind(line).isEmpty())
                .forEach(line -> append(out, Normalizer.normalize(line, Normalizer.Form.NFKC)));
        int end = out.length();
        return new NormalisedText(out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end));
    }

    /** Hash of the text: see {@link ArticleIds#contentHash}. */
    public String hash() {
        return ArticleIds.contentHash(this);
    }

    private static void append(StringBuilder out, String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank(out);
            } else if (Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.CONTROL) {
                out.append(plain(c));
            }
        }
        blank(out);
    }

    private static void blank(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
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
