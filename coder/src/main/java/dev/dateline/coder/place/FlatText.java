package dev.dateline.coder.place;

import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordHash;
import java.util.List;

/** A document's tokens in one row, with the hashes of their folded forms and what can be told from their letters. Confined to one call. */
final class FlatText {
    /** Hash of a token without letters and digits. */
    static final long NO_WORD = WordHash.NONE;

    final Token[] tokens;
    final long[] hash;
    /** Sentence of each token. */
    final int[] sentence;

    final boolean[] capital;
    final int size;
    private final int[] start;
    private final int[] end;
    /** Classes of each token's word, as bits of {@link Lexicon}. */
    private final int[] classes;
    /** Classes of all words together. */
    private int anyClass;

    private final Document.Casing casing;
    private final String text;
    /** The chars of the text, which are asked often. */
    private final char[] chars;

    FlatText(Document document, Lexicon lexicon) {
        int count = 0;
        List<Sentence> sentences = document.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            count += sentences.get(s).size();
        }
        size = count;
        text = document.text();
        chars = text.toCharArray();
        casing = document.casing();
        tokens = new Token[count];
        hash = new long[count];
        start = new int[count];
        end = new int[count];
        classes = new int[count];
        sentence = new int[count];
        capital = new boolean[count];
        int at = 0;
        for (int s = 0; s < sentences.size(); s++) {
            List<Token> row = sentences.get(s).tokens();
            for (int t = 0; t < row.size(); t++) {
                sentence[at] = s;
                set(at++, row.get(t));
            }
        }
        for (int i = 0; i < count; i++) {
            if (hash[i] != NO_WORD) {
                classes[i] = lexicon.classes(hash[i]);
                anyClass |= classes[i];
            }
        }
    }

    private void set(int at, Token token) {
        tokens[at] = token;
        start[at] = token.start();
        end[at] = token.end();
        hash[at] = token.word() ? NameFold.expanded(token.hash()) : NO_WORD;
        capital[at] = token.capitalised();
    }

    boolean mixed() {
        return casing == Document.Casing.MIXED;
    }

    boolean word(int i) {
        return hash[i] != NO_WORD;
    }

    /** Whether the token's word has one of these classes of {@link Lexicon}. */
    boolean has(int i, int bits) {
        return (classes[i] & bits) != 0;
    }

    /** Whether some word of the text has one of these classes. */
    boolean hasAny(int bits) {
        return (anyClass & bits) != 0;
    }

    /** Whether the token is this word of {@link Words}. */
    boolean is(int i, long word) {
        return hash[i] == word;
    }

    /** Whether there is such a token and it stands in the sentence of another. */
    boolean same(int i, int other) {
        return i >= 0 && i < size && sentence[i] == sentence[other];
    }

    boolean firstOfSentence(int i) {
        return i == 0 || sentence[i - 1] != sentence[i];
    }

    /** Whether nothing stands between this token and the next. */
    boolean glued(int i) {
        return i + 1 < size && end[i] == start[i + 1];
    }

    /** Number of chars of a token. */
    int length(int i) {
        return end[i] - start[i];
    }

    /** Whether the second and the third char of a token of three and more are the same. */
    boolean doubledAtSecond(int i) {
        return (chars[start[i] + 1] | 0x20) == (chars[start[i] + 2] | 0x20);
    }

    char first(int i) {
        return chars[start[i]];
    }

    char last(int i) {
        return chars[end[i] - 1];
    }

    boolean numeric(int i) {
        return Character.isDigit(first(i));
    }

    boolean is(int i, char mark) {
        return first(i) == mark && length(i) == 1;
    }

    boolean hyphen(int i) {
        return tokens[i].hyphen();
    }

    /** The 's of a possessive, or its apostrophe alone. */
    boolean possessive(int i) {
        char mark = first(i);
        boolean apostrophe = mark == '\'' || mark == '’';
        return apostrophe && (length(i) == 1 || length(i) == 2 && (last(i) == 's' || last(i) == 'S'));
    }

    /** A word without small letters. */
    boolean shouted(int i) {
        for (int k = start[i]; k < end[i]; k++) {
            char c = chars[k];
            if (c < 128 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }

    String text() {
        return text;
    }
}
