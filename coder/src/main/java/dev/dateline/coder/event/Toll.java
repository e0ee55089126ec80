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
}
