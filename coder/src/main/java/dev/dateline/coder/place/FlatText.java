package dev.dateline.coder.place;

import dev.dateline.coder.text.Document;
import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;

/** A document's tokens in one row, with the hashes of their folded forms and what can be told from their letters. */
final class FlatText {
    /** Hash of a token without letters and digits. */
    static final long NO_WORD = NameFold.startWord();

    final Token[] tokens;
    final long[] hash;
    /** Classes of each token's word, as bits of {@link Lexicon}. */
    private final int[] classes;
    /** Sentence of each token. */
    final int[] sentence;

    final boolean[] capital;
    final int size;
    final Document.Casing casing;
    private final String text;

    FlatText(Document document, Lexicon lexicon) {
        int count = 0;
        for (Sentence s : document.sentences()) {
            count += s.size();
        }
        size = count;
        text = document.text();
        casing = document.casing();
        tokens = new Token[count];
        hash = new long[count];
        classes = new int[count];
        sentence = new int[count];
        capital = new boolean[count];
        int at = 0;
        for (Sentence s : document.sentences()) {
            for (Token token : s.tokens()) {
                tokens[at] = token;
                sentence[at] = s.index();
                hash[at] = token.word() ? NameFold.expanded(NameFold.tokenHash(token.norm())) : NO_WORD;
                classes[at] = hash[at] == NO_WORD ? 0 : lexicon.classes(hash[at]);
                capital[at] = token.capitalised();
                at++;
            }
        }
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

    /** Whether there is such a token and it stands in the sentence of another. */
    boolean same(int i, int other) {
        return i >= 0 && i < size && sentence[i] == sentence[other];
    }

    boolean firstOfSentence(int i) {
        return i == 0 || sentence[i - 1] != sentence[i];
    }

    /** Whether nothing stands between this token and the next. */
    boolean glued(int i) {
        return i + 1 < size && tokens[i].end() == tokens[i + 1].start();
    }

    boolean is(int i, char mark) {
        return tokens[i].end() - tokens[i].start() == 1 && text.charAt(tokens[i].start()) == mark;
    }

    boolean hyphen(int i) {
        return is(i, '-') || is(i, '‑') || is(i, '–');
    }

    /** The 's of a possessive. */
    boolean possessive(int i) {
        return tokens[i].norm().equals("'s") || is(i, '\'') || is(i, '’');
    }

    /** A word in capital letters only, of two letters and more. */
    boolean shouted(int i) {
        String word = tokens[i].text();
        for (int k = 0; k < word.length(); k++) {
            if (Character.isLowerCase(word.charAt(k))) {
                return false;
            }
        }
        return word.length() > 1;
    }

    String text() {
        return text;
    }
}
