package dev.dateline.streams.dedupe;

import java.time.Instant;
import java.util.List;

/**
 * What is remembered of a story. Immutable.
 *
 * @param originalId articleId of its ORIGINAL
 * @param openedAt when its ORIGINAL came
 * @param sketch fingerprint of the ORIGINAL's text
 * @param contents content hashes of its texts, the ORIGINAL's first, {@link #MOST} at most
 */
public record Story(String originalId, Instant openedAt, Sketch sketch, List<String> contents) {
    /** A bound for stories that are updated without end; the oldest update is forgotten first. */
    public static final int MOST = 256;

    public Story {
        contents = List.copyOf(contents);
    }

    /** Hash of the ORIGINAL's text. */
    public String originalContent() {
        return contents.get(0);
    }
}
