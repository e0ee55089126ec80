package dev.dateline.coder.text;

import java.util.Locale;

/**
 * A word, number or punctuation mark. Contractions and possessives are split as in the Universal Dependencies treebanks: {@code did}
 * {@code n't}, {@code Sadr} {@code 's}; words joined by a hyphen are split at the hyphen: {@code Iran} {@code -} {@code backed}.
 * Immutable.
 */
public final class Token {
    private final int start;
    private final String text;
    private final String norm;
    private final long hash;
    private final boolean capitalised;
    private final boolean word;
    private final char mark;

    /**
     * @param start first char in the document (UTF-16)
     * @param text as written, not empty
     */
    Token(int start, String text) {
        this.start = start;
        this.text = text;
        norm = text.replace('’', '\'').toLowerCase(Locale.ROOT);
        char first = text.charAt(0);
        capitalised = Character.isUpperCase(first);
        word = Character.isLetterOrDigit(first) || text.length() > 1 && Character.isLetter(text.charAt(1));
        mark = word || text.length() > 1 ? 0 : first;
        hash = word ? WordHash.of(norm) : WordHash.ofFolded(text);
    }

    /** First char in the document (UTF-16). */
    public int start() {
        return start;
    }

    /** Char behind the last one. */
    public int end() {
        return start + text.length();
    }

    /** As written. */
    public String text() {
        return text;
    }

    /** Lower case, curly apostrophes made straight, accents kept. */
    public String norm() {
        return norm;
    }

    /** The word's {@link WordHash}; of a mark the hash of its chars. */
    public long hash() {
        return hash;
    }

    public Span span() {
        return new Span(start, end());
    }

    /** Whether the first char is a capital letter. */
    public boolean capitalised() {
        return capitalised;
    }

    /** Whether it is a word or a number, not punctuation. */
    public boolean word() {
        return word;
    }

    /** The char of a punctuation mark of one; 0 for every other token. */
    public char mark() {
        return mark;
    }

    /** Whether it is a hyphen or an en dash, which join words. */
    public boolean hyphen() {
        return mark == '-' || mark == '‑' || mark == '–';
    }

    /** Whether it begins with a digit. */
    public boolean numeric() {
        return Character.isDigit(text.charAt(0));
    }

    public boolean is(String lower) {
        return norm.equals(lower);
    }

    @Override
    public String toString() {
        return text;
    }
}
