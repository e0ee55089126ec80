package dev.dateline.streams.merge;

/**
 * The last version of an event that was published. Immutable.
 *
 * @param number 1, 2, 3, …
 * @param stands whether it is no retraction
 * @param digest of what it says
 */
record Version(int number, boolean stands, int digest) {}
