package dev.dateline.streams.dedupe;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Gives the verdict on an article where its story is kept. Pure: the story comes in, the story as it is to be remembered goes out.
 *
 * <p>Example: A, its copy at another address, A′ (newer text of A's address) and a copy of A′ there again are ORIGINAL, COPY, UPDATE and COPY;
 * the last three are duplicates of the first. No article is without a verdict, and {@code duplicateOf} is always an ORIGINAL's.
 *
 * @param memory for how long a story is remembered, counted from its ORIGINAL and never renewed; what comes later opens it anew
 */
public record DuplicateRule(Duration memory) {

    /**
     * A verdict, with its grounds.
     *
     * @param verdict what the article is to its story
     * @param duplicateOf articleId of the story's ORIGINAL; empty for the ORIGINAL itself
     * @param similarity to the ORIGINAL's text, 0 to 1: exactly 1 for the same normalised text, else estimated; empty for the ORIGINAL
     * @param next the story from now on
     */
    public record Decision(Verdict verdict, Optional<String> duplicateOf, OptionalDouble similarity, Story next) {}

    /**
     * Decides about one article.
     *
     * @param seen the story, if any of it came before
     * @param articleId the article's id
     * @param contentHash hash of its normalised text
     * @param sketch fingerprint of its text
     * @param at when it came
     */
    public Decision decide(Optional<Story> seen, String articleId, String contentHash, Sketch sketch, Instant at) {
        Optional<Story> remembered =
                seen.filter(story -> !story.openedAt().plus(memory).isBefore(at));
        if (remembered.isEmpty()) {
            Story opened = new Story(articleId, at, sketch, List.of(contentHash));
            return new Decision(Verdict.ORIGINAL, Optional.empty(), OptionalDouble.empty(), opened);
        }
        Story story = remembered.get();
        Verdict verdict = story.contents().contains(contentHash) ? Verdict.COPY : Verdict.UPDATE;
        double similarity =
                story.originalContent().equals(contentHash) ? 1 : story.sketch().jaccard(sketch);
        Story next = verdict == Verdict.COPY ? story : with(story, contentHash);
        return new Decision(verdict, Optional.of(story.originalId()), OptionalDouble.of(similarity), next);
    }

    private static Story with(Story story, String contentHash) {
        List<String> contents = new ArrayList<>(story.contents());
        contents.add(contentHash);
        if (contents.size() > Story.MOST) {
            contents.remove(1);
        }
        return new Story(story.originalId(), story.openedAt(), story.sketch(), contents);
    }
}
