package dev.dateline.streams.flow;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an article is to its story. Immutable.
 *
 * @param articleId whose label it is
 * @param content content hash of its text
 * @param storyId its story
 * @param verdict what it is to it
 * @param duplicateOf articleId of the story's ORIGINAL; empty for the ORIGINAL itself
 * @param similarity share of sequences in common with the ORIGINAL's text, 0 to 1: exactly 1 for the same text, else estimated; empty for the
 *     ORIGINAL
 */
public record Label(
        String articleId,
        String content,
        String storyId,
        Verdict verdict,
        Optional<String> duplicateOf,
        OptionalDouble similarity) {

    /** Whether the article brings a text that is new to its story. */
    public boolean fresh() {
        return verdict.fresh();
    }

    /** Whether its text is that of the story's ORIGINAL. */
    public boolean ofLeadingText() {
        return storyId.equals(storyOf(content));
    }

    /** Id of the story that a text leads. */
    public static String storyOf(String content) {
        return StableId.of("story", content);
    }
}
