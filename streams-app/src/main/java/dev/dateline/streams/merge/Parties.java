package dev.dateline.streams.merge;

import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Who did it to whom, in two reports: what comparing them tells, and how much that counts. Immutable.
 *
 * @param actors of what is done to somebody; the better match of two where it is done with each other
 * @param recipients likewise
 */
record Parties(Party.Match actors, Party.Match recipients) {
    private static final double SAME_ACTOR = 2;
    private static final double LIKE_ACTOR = .4;
    private static final double UNLIKE_ACTOR = -.2;
    private static final double OTHER_ACTOR = -1.6;
    private static final double RIVAL_ACTOR = -2.6;
    private static final double SAME_RECIPIENT = 2;
    private static final double OTHER_RECIPIENT = -1;
    private static final double RIVAL_RECIPIENT = -1.2;
    private static final double STRANGERS = -1.4;

    private static final Comparator<Parties> BEST =
            Comparator.comparingDouble(Parties::weight).thenComparing(Parties::actors, Comparator.reverseOrder());

    /** Compares; what is done with each other is told from either side. Symmetric. */
    static Parties of(Report a, Report b) {
        Parties straight = new Parties(Party.match(a.actor(), b.actor()), Party.match(a.recipient(), b.recipient()));
        if (!a.kind().mutual() || !b.kind().mutual()) {
            return straight;
        }
        Party.Match one = Party.match(a.actor(), b.recipient());
        Party.Match other = Party.match(a.recipient(), b.actor());
        Parties crossed = Stream.of(new Parties(one, other), new Parties(other, one))
                .max(BEST)
                .orElseThrow();
        return crossed.weight() > straight.weight() ? crossed : straight;
    }

    double weight() {
        return actorsWeight() + recipientsWeight();
    }

    private double actorsWeight() {
        return switch (actors) {
            case SAME -> SAME_ACTOR;
            case CALLED, ALIKE -> LIKE_ACTOR;
            case OPEN -> 0;
            case UNLIKE -> UNLIKE_ACTOR;
            case OTHER -> OTHER_ACTOR;
            case RIVAL -> RIVAL_ACTOR;
        };
    }

    private double recipientsWeight() {
        return switch (recipients) {
            case SAME -> SAME_RECIPIENT;
            case CALLED, ALIKE, OPEN, UNLIKE -> 0;
            case OTHER -> OTHER_RECIPIENT;
            case RIVAL -> RIVAL_RECIPIENT;
        };
    }

    /** What counts against it where each tells a recipient, and neither text says a word of the other's. */
    static double strangers(Report a, Report b) {
        if (a.recipient().isEmpty() || b.recipient().isEmpty()) {
            return 0;
        }
        Hashes one = a.recipient().get().words();
        Hashes other = b.recipient().get().words();
        boolean strangers = one.size() + other.size() > 0
                && one.common(b.head().plain()) == 0
                && other.common(a.head().plain()) == 0;
        return strangers ? STRANGERS : 0;
    }
}
