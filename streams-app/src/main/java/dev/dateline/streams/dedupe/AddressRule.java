package dev.dateline.streams.dedupe;

/**
 * Decides whether two texts are versions of one article at one address. Pure. Within one address little is needed: the same headline, a good
 * share of the text, or some of it at the same place of the page. Nothing shared means another article: front pages and live pages
 * change theirs. And what stood on one page together is two articles. The shares are measured in ADR 0003.
 */
final class AddressRule {
    static final double JACCARD = 0.25;
    static final double CONTAINED = 0.5;
    /** Enough at the same place of the page. */
    static final double JACCARD_IN_PLACE = 0.1;
    /** A text at more addresses is syndicated, and no page's own. */
    static final int MOST_ADDRESSES = 64;

    private AddressRule() {}

    /** Whether the rule is asked about a text at all. */
    static boolean concerns(StoryText text) {
        return text.addresses().size() <= MOST_ADDRESSES;
    }

    /** Whether it is so for any address that both were seen at. */
    static boolean joins(StoryText a, StoryText b, Resemblance both) {
        if (!concerns(a) || !concerns(b)) {
            return false;
        }
        boolean alike = false;
        for (long address : a.addresses()) {
            for (Telling one : a.at(address)) {
                for (Telling other : b.at(address)) {
                    if (one.beside(other)) {
                        return false;
                    }
                    alike |= joins(one, other, both);
                }
            }
        }
        return alike;
    }

    private static boolean joins(Telling one, Telling other, Resemblance both) {
        return one.headline() != Telling.NONE && one.headline() == other.headline()
                || both.jaccard() >= JACCARD
                || both.contained() >= CONTAINED
                || one.position() == other.position() && both.jaccard() >= JACCARD_IN_PLACE;
    }
}
