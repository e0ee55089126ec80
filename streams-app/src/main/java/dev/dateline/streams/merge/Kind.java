package dev.dateline.streams.merge;

import java.util.EnumSet;
import java.util.Set;

/** Types of events, and which of them a deed is taken for where it is told by another word. */
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

    /** Whether reports of the two kinds may tell one event. */
    boolean like(Kind other) {
        return this == other || confused().contains(other);
    }

    private Set<Kind> confused() {
        return switch (this) {
            case ASSAULT -> OF_ASSAULT;
            case DISASTER, PROTEST -> OF_HARM;
            case COERCE -> OF_COERCE;
            case SANCTION -> OF_SANCTION;
            case AGREE -> OF_AGREE;
            case CONSULT -> OF_CONSULT;
            case COOPERATE -> OF_COOPERATE;
            case AID -> OF_AID;
            default -> NONE;
        };
    }

    private static final Set<Kind> OF_ASSAULT = EnumSet.of(DISASTER, PROTEST, COERCE);
    private static final Set<Kind> OF_HARM = EnumSet.of(ASSAULT);
    private static final Set<Kind> OF_COERCE = EnumSet.of(ASSAULT, SANCTION);
    private static final Set<Kind> OF_SANCTION = EnumSet.of(COERCE);
    private static final Set<Kind> OF_AGREE = EnumSet.of(CONSULT, COOPERATE);
    private static final Set<Kind> OF_CONSULT = EnumSet.of(AGREE);
    private static final Set<Kind> OF_COOPERATE = EnumSet.of(AGREE, AID);
    private static final Set<Kind> OF_AID = EnumSet.of(COOPERATE);
    private static final Set<Kind> NONE = EnumSet.noneOf(Kind.class);
}
