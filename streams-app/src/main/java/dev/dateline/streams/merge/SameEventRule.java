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
    private static final double SAME_MODE = .9;
    private static final double OTHER_MODE = -.9;
    private static final double NEGATED = -1;
    private static final double HISTORICAL = -.4;

    /** What one text tells apart is rarely one; what its sentences have in common counts alone, for its head is one. */
    private static final double SAME_TEXT = 1.4;

    private static final double CLAUSE = 2;
    /** Deeds that an article comes back to by another word. */
    private static final Set<Kind> COME_BACK_TO = EnumSet.of(Kind.ASSAULT, Kind.DISASTER, Kind.PROTEST);
    /** Text and its newer version: not weighed on labelled reports, for those are independent. */
    private static final double SAME_STORY = 3;

    /** Texts that are compared mostly tell of one country, and often of one town: that it is the same tells little. */
    private static final double SAME_PLACE = -.5;

    private static final double SAME_SURE_PLACE = .1;
    private static final double SAME_COUNTRY = .1;
    private static final double OTHER_PLACE = -.5;
    private static final double OTHER_SURE_PLACE = -1;
    /** Where a sentence names no place, that of the text counts, and two texts on two countries seldom tell one event. */
    private static final double ABROAD = -1.7;
    /** The coder has told them apart by what the text says. */
    private static final double NAMESAKE = -5;

    /** A sentence often names where somebody speaks, or whose the deed is. */
    private static final double SURELY_ABROAD = -.1;

    /** Of texts that name no day little is known but what they say: there is more of the like than a day holds. */
    private static final double ONE_UNDATED = -1.3;

    private static final double BOTH_UNDATED = -3.4;
    private static final double SAME_DAY = .8;
    private static final double SAME_DAY_HERE = 1.6;
    private static final double NEXT_DAY = -1.5;
    private static final double FEW_DAYS = -1.1;
    private static final double MANY_DAYS = -4.7;
    private static final double TOLD_DAYS = -.7;
    private static final int FEW = 6;
    /** A deed of the morning is not that of the evening, however much else is told alike. */
    private static final double OTHER_HOURS = -6.4;

    private static final double SAME_TOLL = 3.6;
    private static final double FAR_TOLL = -.8;

    /** For each contradiction but one, beside its own weight: what is told for sure may be wrong once, seldom twice. */
    private static final double AGAIN = -1.2;

    private static final double HEADS = 1.6;
    private static final double HEADS_PLAIN = 1.7;
    private static final double SAID_CLAUSE = 2.4;
    private static final double SAID_SENTENCE = 1.9;
    private static final double SAID_NAMES = 1.5;

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
        if (!a.kind().like(b.kind())) {
            return Double.NEGATIVE_INFINITY;
        }
        double modes = modes(a.mode(), b.mode());
        Parties parties = Parties.of(a, b);
        if (texts == Texts.SAME && toldApart(a, b, modes, parties)) {
            return Double.NEGATIVE_INFINITY;
        }
        Spot.Match places = Spot.match(a.spot(), b.spot());
        boolean sure = surely(a.spot()) && surely(b.spot());
        double tolls = tolls(a, b);
        double weight = PRIOR + (a.kind() == b.kind() ? SAME_TYPE + modes : 0);
        weight += switch (texts) {
            case SAME -> SAME_TEXT;
            case OF_ONE_STORY -> SAME_STORY;
            case APART -> undated(a.days(), b.days());
        };
        weight += a.status().equals("NEGATED") == b.status().equals("NEGATED") ? 0 : NEGATED;
        weight += a.historical() == b.historical() ? 0 : HISTORICAL;
        weight += parties.weight();
        weight += places(places, sure);
        weight += days(a.days(), b.days());
        weight += Hours.contradict(a.hours(), b.hours()) ? OTHER_HOURS : 0;
        weight += tolls;
        int contradictions = (sure && places.apart() ? 1 : 0)
                + (a.days().here() && b.days().here() && a.days().gap(b.days()) > 0 ? 1 : 0)
                + (tolls < 0 ? 1 : 0)
                + (modes < 0 ? 1 : 0)
                + (parties.actors().abroad() ? 1 : 0)
                + (parties.recipients().apart() ? 1 : 0);
        weight += AGAIN * Math.max(0, contradictions - 1);
        if (texts == Texts.SAME) {
            return weight + CLAUSE < least
                    ? weight
                    : weight
                            + Parties.strangers(a, b)
                            + CLAUSE * a.clause().plain().dice(b.clause().plain());
        }
        return words(a, b, pair, weight, least);
    }

    /** Whether one text tells two deeds for sure: in one sentence, of two kinds, or by or to somebody else. The coder has put together the rest. */
    private static boolean toldApart(Report a, Report b, double modes, Parties parties) {
        return a.kind() != b.kind()
                || !COME_BACK_TO.contains(a.kind())
                || a.sentence().equals(b.sentence())
                || modes < 0
                || parties.actors().apart()
                || parties.recipients().apart();
    }

    private static double modes(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return one.equals(other) ? SAME_MODE : OTHER_MODE;
    }

    private static boolean surely(Optional<Spot> spot) {
        return spot.isPresent() && spot.get().sure();
    }

    private static double places(Spot.Match match, boolean sure) {
        return switch (match) {
            case OPEN, WITHIN -> 0;
            case SAME, NEAR -> sure ? SAME_SURE_PLACE : SAME_PLACE;
            case COUNTRY -> SAME_COUNTRY;
            case OTHER -> sure ? OTHER_SURE_PLACE : OTHER_PLACE;
            case ABROAD -> sure ? SURELY_ABROAD : ABROAD;
            case NAMESAKE -> sure ? NAMESAKE : ABROAD;
        };
    }

    private static double undated(Days one, Days other) {
        if (one.told() && other.told() || one.gap(other) > 0) {
            return 0;
        }
        return one.told() || other.told() ? ONE_UNDATED : BOTH_UNDATED;
    }

    private static double days(Days one, Days other) {
        int gap = one.gap(other);
        if (gap == 0) {
            return !one.sameDay(other) ? 0 : one.here() && other.here() ? SAME_DAY_HERE : SAME_DAY;
        }
        if (gap == 1) {
            return NEXT_DAY;
        }
        return (gap < FEW ? FEW_DAYS : MANY_DAYS) + (one.told() && other.told() ? TOLD_DAYS : 0);
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
            return low > 2 ? SAME_TOLL : 0;
        }
        return high <= 3 * low + 5 ? 0 : FAR_TOLL;
    }

    /** Adds what the words tell: what may add the most and is soonest known first. */
    private static double words(Report a, Report b, TextPair pair, double before, double least) {
        double weight = before;
        double more = HEADS + HEADS_PLAIN + SAID_CLAUSE + SAID_SENTENCE + SAID_NAMES;
        if (weight + more < least) {
            return weight;
        }
        weight += HEADS * pair.heads() + HEADS_PLAIN * pair.plain();
        more -= HEADS + HEADS_PLAIN;
        if (weight + more < least) {
            return weight;
        }
        weight += SAID_CLAUSE
                * covered(
                        a.clause().plain(),
                        b.head().plain(),
                        b.clause().plain(),
                        a.head().plain());
        more -= SAID_CLAUSE;
        if (weight + more < least) {
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
        return weight + Parties.strangers(a, b);
    }

    /** How much of what each says there the other text says somewhere, 0 to 1. */
    private static double covered(Hashes one, Hashes otherHead, Hashes other, Hashes oneHead) {
        int all = one.weight() + other.weight();
        return all == 0 ? .3 : (double) (one.common(otherHead) + other.common(oneHead)) / all;
    }
}
