package dev.dateline.streams.merge;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Weighs whether two reports tell one event, as records are linked: each agreement and each contradiction adds its weight, the logarithm of how much
 * likelier it is of one event than of two. Pure and symmetric. The weights were fitted on labelled reports and on unrelated ones of one crowded
 * subject (ADR 0008), and rounded.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1969.10501049">Fellegi, Sunter: A theory for record linkage, 1969</a>
 */
final class SameEventRule {
    /** From this weight on they tell one event. */
    static final double JOINS = 0;

    /** The weight of two reports of which nothing is known. */
    private static final double PRIOR = -2.4;

    private static final double SAME_TYPE = .8;
    /** What one text tells apart is rarely one; what its sentences have in common counts alone, for its head is one. */
    private static final double SAME_TEXT = 1.4;

    private static final double CLAUSE = 2;
    /** Deeds that an article comes back to by another word. */
    private static final Set<Kind> COME_BACK_TO = EnumSet.of(Kind.ASSAULT, Kind.DISASTER, Kind.PROTEST);
    /** Text and its newer version: not weighed on labelled reports, for those are independent. */
    private static final double SAME_STORY = 3;

    /** A deed of the morning is not that of the evening, however much else is told alike. */
    private static final double OTHER_HOURS = -5.8;

    /** For each contradiction but one, beside its own weight: what is told for sure may be wrong once, seldom twice. */
    private static final double AGAIN = -1.8;

    private static final double HEADS = 1.6;
    private static final double HEADS_PLAIN = 1.5;
    private static final double SAID_CLAUSE = 2.6;
    private static final double SAID_SENTENCE = 2.3;
    private static final double SAID_NAMES = 1.5;
    private static final double MOST_SAID = SAID_CLAUSE + SAID_SENTENCE + SAID_NAMES;

    private SameEventRule() {}

    /** Where two reports stand to each other. */
    enum Texts {
        /** In one text. */
        SAME,
        /** In two texts of one story. */
        OF_ONE_STORY,
        /** In two that were written independently. */
        APART
    }

    /**
     * The weight for one event: negative against it, {@link Double#NEGATIVE_INFINITY} where it cannot be.
     *
     * @param texts where they stand to each other
     * @param pair their texts
     * @param least what is asked of it: where it is certainly less, the answer is some number that is less, too
     */
    static double weight(Report a, Report b, Texts texts, TextPair pair, double least) {
        if (!a.kind().like(b.kind()) || texts == Texts.SAME && toldApart(a, b)) {
            return Double.NEGATIVE_INFINITY;
        }
        boolean sameType = a.kind() == b.kind();
        double weight = PRIOR + (sameType ? SAME_TYPE + modes(a.mode(), b.mode()) : 0);
        weight += switch (texts) {
            case SAME -> SAME_TEXT;
            case OF_ONE_STORY -> SAME_STORY;
            case APART -> 0;
        };
        weight += a.status().equals("NEGATED") == b.status().equals("NEGATED") ? 0 : -1;
        weight += a.historical() == b.historical() ? 0 : -.4;
        weight += actors(Party.match(a.actor(), b.actor()));
        weight += recipients(Party.match(a.recipient(), b.recipient()));
        weight += spots(a.spot(), b.spot());
        weight += days(a.days(), b.days());
        weight += texts == Texts.APART ? undated(a.days(), b.days()) : 0;
        weight += Hours.contradict(a.hours(), b.hours()) ? OTHER_HOURS : 0;
        weight += tolls(a, b);
        weight += AGAIN * Math.max(0, contradictions(a, b) - 1);
        if (weight + (texts == Texts.SAME ? CLAUSE : HEADS + HEADS_PLAIN + MOST_SAID) < least) {
            return weight;
        }
        if (texts == Texts.SAME) {
            return weight
                    + strangers(a, b)
                    + CLAUSE * a.clause().plain().dice(b.clause().plain());
        }
        return words(a, b, weight + HEADS * pair.heads() + HEADS_PLAIN * pair.plain(), least);
    }

    /** Whether one text tells two deeds for sure: in one sentence, of two kinds, or by or to somebody else. The coder has put together the rest. */
    private static boolean toldApart(Report a, Report b) {
        return a.kind() != b.kind()
                || !COME_BACK_TO.contains(a.kind())
                || a.sentence().equals(b.sentence())
                || modes(a.mode(), b.mode()) < 0
                || other(Party.match(a.actor(), b.actor()))
                || other(Party.match(a.recipient(), b.recipient()));
    }

    private static boolean other(Party.Match match) {
        return match == Party.Match.UNLIKE || match == Party.Match.OTHER;
    }

    /** How many things are told for sure that contradict each other. */
    private static int contradictions(Report a, Report b) {
        Days one = a.days();
        Days other = b.days();
        boolean places = Spot.match(a.spot(), b.spot()) == Spot.Match.OTHER
                && a.spot().get().sure()
                && b.spot().get().sure();
        boolean days = one.here() && other.here() && one.gap(other) > 0;
        return (places ? 1 : 0)
                + (days ? 1 : 0)
                + (tolls(a, b) < 0 ? 1 : 0)
                + (modes(a.mode(), b.mode()) < 0 ? 1 : 0)
                + (Party.match(a.actor(), b.actor()) == Party.Match.OTHER ? 1 : 0)
                + (other(Party.match(a.recipient(), b.recipient())) ? 1 : 0);
    }

    private static double modes(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? .9 : -.6;
    }

    private static double actors(Party.Match match) {
        return switch (match) {
            case SAME -> 2;
            case CALLED, ALIKE -> .5;
            case OPEN -> 0;
            case UNLIKE -> -.8;
            case OTHER -> -1.6;
        };
    }

    private static double recipients(Party.Match match) {
        return switch (match) {
            case SAME -> 1.3;
            case CALLED, OPEN -> 0;
            case ALIKE, UNLIKE -> -.3;
            case OTHER -> -.6;
        };
    }

    /** Speaks against it where each tells a recipient, and neither text says a word of the other's. */
    private static double strangers(Report a, Report b) {
        if (a.recipient().isEmpty() || b.recipient().isEmpty()) {
            return 0;
        }
        Hashes one = a.recipient().get().words();
        Hashes other = b.recipient().get().words();
        boolean strangers = one.size() + other.size() > 0
                && one.common(b.head().plain()) == 0
                && other.common(a.head().plain()) == 0;
        return strangers ? -1.1 : 0;
    }

    /** Texts that are compared mostly tell of one country, and often of one town: that it is the same tells little. */
    private static double spots(Optional<Spot> one, Optional<Spot> other) {
        return switch (Spot.match(one, other)) {
            case OPEN, WITHIN -> 0;
            case SAME, NEAR, COUNTRY -> -.5;
            case OTHER -> one.get().sure() && other.get().sure() ? -1.6 : -1.1;
        };
    }

    /** Of texts that name no day little is known but what they say: there is more of the like than a day holds. */
    private static double undated(Days one, Days other) {
        if (one.told() && other.told() || one.gap(other) > 0) {
            return 0;
        }
        return one.told() || other.told() ? -.7 : -2.6;
    }

    private static double days(Days one, Days other) {
        int gap = one.gap(other);
        if (gap == 0) {
            return !one.sameDay(other) ? 0 : one.here() && other.here() ? 1.6 : .3;
        }
        double sure = one.told() && other.told() && gap > 1 ? -1.3 : 0;
        if (gap == 1) {
            return -.6;
        }
        return sure + (gap < 6 ? -.5 : -4.3);
    }

    /** The closest agreement of the numbers that both tell; a number that grows tells nothing, one that is many times another does. */
    private static double tolls(Report a, Report b) {
        double killed = tolls(a.killed(), b.killed());
        double injured = tolls(a.injured(), b.injured());
        double arrested = tolls(a.arrested(), b.arrested());
        double against = Math.min(Math.min(killed, injured), Math.min(arrested, 0));
        return Math.max(Math.max(killed, injured), Math.max(arrested, 0)) + against;
    }

    private static double tolls(int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        if (low < 0) {
            return 0;
        }
        if (low == high) {
            return low > 2 ? 2.5 : 0;
        }
        if (high <= 1.35 * low + 2) {
            return 0;
        }
        return high <= 3 * low + 5 ? -.6 : -.8;
    }

    /** Adds what the words tell: what may add the most and is soonest known first. */
    private static double words(Report a, Report b, double before, double least) {
        double weight = before;
        if (weight + MOST_SAID < least) {
            return weight;
        }
        Hashes one = a.clause().plain();
        Hashes other = b.clause().plain();
        weight += SAID_CLAUSE * covered(one, b.head().plain(), other, a.head().plain());
        if (weight + SAID_SENTENCE + SAID_NAMES < least) {
            return weight;
        }
        weight += SAID_SENTENCE
                * covered(
                        a.sentence().plain(),
                        b.head().plain(),
                        b.sentence().plain(),
                        a.head().plain());
        if (weight + SAID_NAMES < least) {
            return weight;
        }
        weight += SAID_NAMES
                * covered(
                        a.sentence().telling(),
                        b.head().telling(),
                        b.sentence().telling(),
                        a.head().telling());
        return weight + strangers(a, b);
    }

    /** How much of what each says there the other text says somewhere, 0 to 1. */
    private static double covered(Hashes one, Hashes otherHead, Hashes other, Hashes oneHead) {
        int all = one.size() + other.size();
        return all == 0 ? .3 : (double) (one.common(otherHead) + other.common(oneHead)) / all;
    }
}
