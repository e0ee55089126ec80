package dev.dateline.coder.text;

/**
 * A word, number or punctuation mark. Contractions and possessives are split as in the Universal Dependencies treebanks: {@code did}
 * {@code n't}, {@code Sadr} {@code 's}; words joined by a hyphen are split at the hyphen: {@code Iran} {@code -} {@code backed}.
 *
 * @param start first char in the text (UTF-16)
 * @param end char behind the last one
 * @param text as written
 * @param norm lower case, curly apostrophes made straight, accents kept
 */
public record Token(int start, int end, String text, String norm) {

    public Span span() {
        return new Span(start, end);
    }

    /** Whether the first char is a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** Whether it is a word or a number, not punctuation. */
    public boolean word() {
        return Character.isLetterOrDigit(text.charAt(0)) || text.length() > 1 && Character.isLetter(text.charAt(1));
    }

    /** Whether it begins with a digit. */
    public boolean numeric() {
        return Character.isDigit(text.charAt(0));
    }

    public boolean is(String lower) {
        return norm.equals(lower);
    }
}
