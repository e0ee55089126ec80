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

    /** Whether it is done with each other, so that either side may be told as the actor. */
    boolean mutual() {
        return compareTo(RETREAT) <= 0;
    }

    private Set<Kind> confused() {
        return switch (this) {
            case ASSAULT -> EnumSet.of(DISASTER, PROTEST, COERCE, SANCTION);
            case DISASTER -> EnumSet.of(ASSAULT, PROTEST);
            case PROTEST -> EnumSet.of(ASSAULT, DISASTER, COERCE, THREATEN);
            case THREATEN -> EnumSet.of(PROTEST);
            case COERCE -> EnumSet.of(ASSAULT, SANCTION, REJECT, ACCUSE, PROTEST);
            case SANCTION -> EnumSet.of(ASSAULT, COERCE, REJECT, ACCUSE);
            case REJECT, ACCUSE -> EnumSet.of(COERCE, SANCTION);
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EnumSet.range(AGREE, RETREAT);
            case REQUEST, MOBILIZE -> EnumSet.noneOf(Kind.class);
        };
    }
}
