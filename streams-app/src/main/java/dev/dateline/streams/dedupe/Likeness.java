package dev.dateline.streams.dedupe;

import java.util.OptionalDouble;

/**
 * Decides whether an article is newer text of one that stood at the same address before. Pure. Within one address little is needed: the same
 * headline, a good share of the text, or some of it at the same place on the page. Nothing shared means another article, even at the
 * same place: front pages and live pages change theirs. The shares are measured in ADR 0003.
 */
final class Likeness {
    /** Share of either text, or of the shorter one, that makes a newer text by itself. */
    static final double SHARED = 0.25;

    static final double CONTAINED = 0.5;
    /** Share that makes a newer text at the same place of the page. */
    static final double SHARED_IN_PLACE = 0.1;

    private Likeness() {}

    /** How good a match, to rank several by; empty where it is another article. */
    static OptionalDouble of(Sightings.Version before, Sighting now) {
        double jaccard = before.sketch().jaccard(now.sketch());
        double contained = before.sketch().containment(now.sketch());
        boolean headline = before.headline().isPresent() && before.headline().equals(now.headline());
        boolean place = before.position() == now.position();
        if (headline || jaccard >= SHARED || contained >= CONTAINED || place && jaccard >= SHARED_IN_PLACE) {
            return OptionalDouble.of(Math.max(jaccard, contained) + (headline ? 1 : 0) + (place ? 0.1 : 0));
        }
        return OptionalDouble.empty();
    }
}
