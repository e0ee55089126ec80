package dev.dateline.producer.warc;

/**
 * A place in an archive where reading can be gone on with.
 *
 * @param offset byte of the file
 * @param within inflated bytes behind it, where a gzip member begins at the offset and holds several records; else 0
 */
public record WarcPosition(long offset, long within) {
    /** Where an archive begins. */
    public static final WarcPosition START = new WarcPosition(0, 0);

    /** {@code 1234}, or {@code 0+5678} where a member holds several records. */
    @Override
    public String toString() {
        return within == 0 ? Long.toString(offset) : offset + "+" + within;
    }
}
