package dev.dateline.producer.page;

/**
 * How much of an input is taken before it counts as hostile or broken. {@link #DEFAULTS} suit a broker with Kafka's own limits.
 *
 * @param maxPageBytes UTF-8 bytes of all texts of a page together
 * @param maxUrlBytes UTF-8 bytes of a page's URL, which is also its record's key
 * @param maxLineBytes bytes of a line of JSON Lines; longer lines are skipped without being held
 * @param maxJsonDepth levels of nesting in a line
 * @param maxInflatedBytes bytes that one .gz file may inflate to
 * @param maxInflateRatio inflated bytes for each compressed byte, judged once {@link #RATIO_GRACE_BYTES} are inflated
 * @param maxHtmlBytes bytes of an HTML page as it was fetched, before it is slimmed; in an archive, once it is decoded
 * @param maxHtmlDepth elements open at one place of an HTML page
 * @param maxHeaderBytes bytes of the header of an archive's record, and of the HTTP header in it
 * @param maxRecordBytes inflated bytes of an archive's record, also of one that is passed over
 */
public record PageLimits(
        int maxPageBytes,
        int maxUrlBytes,
        int maxLineBytes,
        int maxJsonDepth,
        long maxInflatedBytes,
        int maxInflateRatio,
        int maxHtmlBytes,
        int maxHtmlDepth,
        int maxHeaderBytes,
        long maxRecordBytes) {

    /** Below this size a high ratio hurts nobody, and may be chance. */
    public static final int RATIO_GRACE_BYTES = 8 << 20;

    public static final PageLimits DEFAULTS =
            new PageLimits(900 << 10, 8 << 10, 4 << 20, 64, 8L << 30, 400, 16 << 20, 2_000, 64 << 10, 1L << 30);

    /** The same where no broker is in the way: pages of up to 16 MiB in lines of up to 64 MiB. A few HTML pages in a hundred are larger than 1 MiB. */
    public PageLimits withoutBroker() {
        return new PageLimits(
                16 << 20,
                maxUrlBytes,
                64 << 20,
                maxJsonDepth,
                maxInflatedBytes,
                maxInflateRatio,
                maxHtmlBytes,
                maxHtmlDepth,
                maxHeaderBytes,
                maxRecordBytes);
    }

    /** Bytes of a rejected input that are kept for its dead letter: as many as any page may have. */
    int keptBytes() {
        return maxPageBytes;
    }
}
