package dev.dateline.coder.event;

import java.util.Comparator;

/** A phrase of the lexicon found in a sentence: token indices, {@code to} exclusive. */
record FrameMatch(Frame frame, int from, int to, int head, VerbForms.Form form) {
    static final Comparator<FrameMatch> LONGEST_FIRST =
            Comparator.comparingInt((FrameMatch m) -> -m.frame.words()).thenComparingInt(FrameMatch::from);
}
