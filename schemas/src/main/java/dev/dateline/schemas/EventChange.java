package dev.dateline.schemas;

import dev.dateline.schemas.avro.NewsEvent;

/** What a version of an event says of the one before: the values of {@code NewsEvent.change}. */
public final class EventChange {
    /** It is the first. */
    public static final String CREATED = "CREATED";
    /** Something is told otherwise. */
    public static final String UPDATED = "UPDATED";
    /** It is told by another event from now on, {@code supersededBy}. */
    public static final String MERGED = "MERGED";
    /** It is told no longer; {@code reason} says why. */
    public static final String RETRACTED = "RETRACTED";

    private EventChange() {}

    /** Whether the event still stands with this version. */
    public static boolean stands(NewsEvent version) {
        return !version.getChange().equals(RETRACTED) && !version.getChange().equals(MERGED);
    }
}
