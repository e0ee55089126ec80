package dev.dateline.coder.text;

import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param index 0-based position in the document
 * @param paragraph 0-based index of the paragraph (a line of the text that is not blank)
 * @param start first char in the text (UTF-16), no white space
 * @param end char behind the last one, no white space before it
 * @param tokens in order, never empty
 */
public record Sentence(int index, int paragraph, int start, int end, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public Span span() {
        return new Span(start, end);
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }
}
