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

    private AddressRule() {}

    /** Whether it is so for any address that both were seen at. */
    static boolean joins(StoryText a, StoryText b, Resemblance both) {
        boolean alike = false;
        for (Telling one : a.tellings()) {
            for (Telling other : b.tellings()) {
                if (one.url().equals(other.url())) {
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
        return one.headline().isPresent() && one.headline().equals(other.headline())
                || both.jaccard() >= JACCARD
                || both.contained() >= CONTAINED
                || one.position() == other.position() && both.jaccard() >= JACCARD_IN_PLACE;
    }
}
