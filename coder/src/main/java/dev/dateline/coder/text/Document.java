package dev.dateline.coder.text;

import java.util.List;

/**
 * An article's body, cut into sentences and tokens. Immutable; made by {@link TextAnalyzer}.
 *
 * @param text the body, exactly as given
 * @param sentences in order
 * @param casing what letter case tells in this text
 */
public record Document(String text, List<Sentence> sentences, Casing casing) {

    /** Whether capital letters mark names here: old wires are all upper case, some feeds all lower case. */
    public enum Casing {
        MIXED,
        UPPER,
        LOWER
    }

    public Document {
        sentences = List.copyOf(sentences);
    }

    /** Turns a UTF-16 offset into one that counts code points. Linear; see {@link CodePoints} for many. */
    public int codePoint(int utf16) {
        return text.codePointCount(0, utf16);
    }
}
