package dev.dateline.streams.merge;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Types of events, and which of them a deed is taken for where it is told by another word. */
@SuppressWarnings("EnumOrdinal") // for sets in memory; what is stored has the name
enum Kind {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT,
    DISASTER;

    private static final int[] LIKE = Arrays.stream(values())
            .mapToInt(kind ->
                    kind.bit() | kind.confused().stream().mapToInt(Kind::bit).sum())
            .toArray();

    /** A bit of its own, for sets of kinds. */
    int bit() {
        return 1 << ordinal();
    }

    /** The set of kinds whose reports may tell one event with one of this. */
    int like() {
        return LIKE[ordinal()];
    }

    /** Whether reports of the two kinds may tell one event. */
    boolean like(Kind other) {
        return (like() & other.bit()) != 0;
    }

    private Set<Kind> confused() {
        return switch (this) {
            case ASSAULT -> EnumSet.of(DISASTER, PROTEST, COERCE);
            case DISASTER, PROTEST -> EnumSet.of(ASSAULT);
            case COERCE -> EnumSet.of(ASSAULT, SANCTION);
            case SANCTION -> EnumSet.of(COERCE);
            case AGREE -> EnumSet.of(CONSULT, COOPERATE);
            case CONSULT -> EnumSet.of(AGREE);
            case COOPERATE -> EnumSet.of(AGREE, AID);
            case AID -> EnumSet.of(COOPERATE);
            default -> EnumSet.noneOf(Kind.class);
        };
    }
}
