package dev.dateline.coder.event;

/**
 * A number of people, as a range.
 *
 * @param min at least so many, 0 or more
 * @param max at most so many, at least {@code min}
 */
public record Toll(int min, int max) {
    public Toll {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("no toll: " + min + ".." + max);
        }
    }

    /** A count that grows by more than this is of something else, as the dead of a whole war. */
    private static final int GROWTH = 10;

    private static final int SLACK = 50;

    /** The larger of two counts of one event's victims; this one, where the other is too large to be of the same event. */
    Toll or(Toll later) {
        boolean other = later.min > GROWTH * max + SLACK;
        return other || max >= later.max ? this : later;
    }
}
