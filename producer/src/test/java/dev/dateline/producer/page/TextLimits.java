package dev.dateline.producer.page;

/** Limits of text pages, with the defaults for HTML and archives. */
final class TextLimits {
    private TextLimits() {}

    static PageLimits of(
            int maxPageBytes,
            int maxUrlBytes,
            int maxLineBytes,
            int maxJsonDepth,
            long maxInflatedBytes,
            int maxInflateRatio) {
        return new PageLimits(
                maxPageBytes,
                maxUrlBytes,
                maxLineBytes,
                maxJsonDepth,
                maxInflatedBytes,
                maxInflateRatio,
                PageLimits.DEFAULTS.maxHtmlBytes(),
                PageLimits.DEFAULTS.maxHtmlDepth(),
                PageLimits.DEFAULTS.maxHeaderBytes(),
                PageLimits.DEFAULTS.maxRecordBytes());
    }
}
