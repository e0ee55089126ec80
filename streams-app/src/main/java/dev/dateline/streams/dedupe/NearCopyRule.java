package dev.dateline.streams.dedupe;

/**
 * Decides whether two texts from different addresses tell one story. Pure.
 *
 * <p>A share of common text by itself does not tell: short items that end in the same stock paragraphs share more than an update and its
 * original. So less than most of the text counts only where the heads speak of the same things, and a frame that is filled anew each day is no
 * story: there the openings are alike and the rest is not. The limits are measured in ADR 0007.
 */
final class NearCopyRule {
    /** Sampled sequences in common, below which shares mean nothing. */
    static final int LEAST_SHARED = 6;
    /** Contained so far, a text is a copy by itself. */
    static final double CONTAINED = .8;
    /** Yet its head is not about something else. */
    static final double HEADS_OF_CONTAINED = .1;
    /** Contained so far, it is one where the heads agree. */
    static final double CONTAINED_LESS = .36;

    static final double HEADS = .3;
    /** A frame: the openings are alike … */
    static final double FRAME_OPENING = .8;
    /** … but neither the whole … */
    static final double FRAME_JACCARD = .62;
    /** … nor is one of the texts a part of the other. */
    static final double FRAME_CONTAINED = .85;

    private NearCopyRule() {}

    static boolean joins(Resemblance both) {
        if (both.shared() < LEAST_SHARED || frame(both)) {
            return false;
        }
        return both.contained() >= CONTAINED && both.heads() >= HEADS_OF_CONTAINED
                || both.contained() >= CONTAINED_LESS && both.heads() >= HEADS;
    }

    private static boolean frame(Resemblance both) {
        return both.opening() >= FRAME_OPENING && both.jaccard() < FRAME_JACCARD && both.contained() < FRAME_CONTAINED;
    }
}
