package dev.dateline.streams.dedupe;

/**
 * What two texts have in common, estimated from their sketches. Shares are 0 to 1. Immutable.
 *
 * @param shared sampled three-word sequences that both have
 * @param contained share of the shorter text's sequences that the longer one has
 * @param jaccard share of both among the sequences that either has
 * @param ofFirst share of the first text's sequences that the second has
 * @param opening share of the sequences in the first third of the text that the other has, of the text that has fewer so
 * @param heads share of the telling words in the head that both heads have; 0 where hardly a sequence is shared
 */
record Resemblance(int shared, double contained, double jaccard, double ofFirst, double opening, double heads) {

    /** How good a match, to choose the best of several. */
    double quality() {
        return contained + jaccard;
    }
}
