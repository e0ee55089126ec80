package dev.dateline.coder.event;

/** Did it happen? */
public enum Status {
    ACTUAL,
    ATTEMPTED,
    THREATENED,
    PLANNED,
    HYPOTHETICAL,
    NEGATED
}
