package dev.dateline.producer.fetch;

/** What others wrote, as it may stand in a log: without line breaks, colours and turned directions. Pure. */
public final class OneLine {
    private OneLine() {}

    /** The text with a blank for whatever would not be seen as a character of this line. */
    public static String of(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+", " ");
    }
}
