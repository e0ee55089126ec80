package dev.dateline.streams.merge;

/** Two texts, and what is the same for all their reports. Not thread-safe. */
final class TextPair {
    private static final double UNKNOWN = -1;

    private final ToldText one;
    private final ToldText other;
    private final SameEventRule.Texts texts;
    private double heads = UNKNOWN;
    private double plain = UNKNOWN;

    TextPair(ToldText one, ToldText other) {
        this.one = one;
        this.other = other;
        if (one == other) {
            this.texts = SameEventRule.Texts.SAME;
        } else {
            this.texts =
                    one.story().equals(other.story()) ? SameEventRule.Texts.OF_ONE_STORY : SameEventRule.Texts.APART;
        }
    }

    ToldText other() {
        return other;
    }

    /** The weight of a report of each, as {@link SameEventRule#weight} has it. */
    double weight(ReportNode ofOne, ReportNode ofOther, double least) {
        return SameEventRule.weight(ofOne.report(), ofOther.report(), texts, this, least);
    }

    /** How alike the words of their heads are, 0 to 1. */
    double plain() {
        if (plain == UNKNOWN) {
            plain = one.head().plain().dice(other.head().plain());
        }
        return plain;
    }

    /** How alike the names and figures of their heads are, 0 to 1. */
    double heads() {
        if (heads == UNKNOWN) {
            heads = one.head().telling().dice(other.head().telling());
        }
        return heads;
    }
}
