package dev.dateline.coder.text;

import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Word boundaries of ICU (UAX #29), then: a stop is given back to its abbreviation ("U.S.", "Oct."), and possessives and contractions are
 * split off as in the Universal Dependencies treebanks. Not thread-safe.
 */
final class Tokenizer {
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

    List<Token> tokenize(String text, Span span) {
        String part = span.of(text);
        words.setText(part);
        List<Token> tokens = new ArrayList<>(part.length() / 5 + 2);
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            if (from < to && !blank(part, from)) {
                if (part.charAt(from) == '.' && stopBelongs(tokens, part, span.start() + from, to)) {
                    Token last = tokens.remove(tokens.size() - 1);
                    tokens.add(token(text, last.start(), last.end() + 1));
                } else {
                    add(tokens, text, span.start() + from, span.start() + to);
                }
            }
            from = to;
        }
        return tokens;
    }

    private static boolean blank(String part, int at) {
        char c = part.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static boolean stopBelongs(List<Token> tokens, String part, int stop, int behind) {
        if (tokens.isEmpty()) {
            return false;
        }
        Token last = tokens.get(tokens.size() - 1);
        if (last.end() != stop || !Character.isLetter(last.text().charAt(0))) {
            return false;
        }
        String norm = last.norm();
        if (norm.indexOf('.') > 0) {
            return true;
        }
        return behind < part.length() && (Abbreviations.known(norm) || norm.length() == 1 && last.capitalised());
    }

    private static void add(List<Token> tokens, String text, int from, int to) {
        int cut = contraction(text, from, to);
        if (cut > from && cut < to) {
            tokens.add(token(text, from, cut));
            tokens.add(token(text, cut, to));
        } else {
            tokens.add(token(text, from, to));
        }
    }

    /** Where the clitic begins: 's, 're, 've, 'll, 'd, 'm, n't; {@code to} where there is none. */
    private static int contraction(String text, int from, int to) {
        int length = to - from;
        for (int at = to - 1; at > from && at >= to - 3; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '’') {
                String tail = text.substring(at + 1, to).toLowerCase(Locale.ROOT);
                return switch (tail) {
                    case "s", "re", "ve", "ll", "d", "m" -> at;
                    case "t" -> length > 3 && Character.toLowerCase(text.charAt(at - 1)) == 'n' ? at - 1 : to;
                    default -> to;
                };
            }
        }
        return to;
    }

    private static Token token(String text, int from, int to) {
        return new Token(from, text.substring(from, to));
    }
}
