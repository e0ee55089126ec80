package dev.dateline.producer.feed;

import java.util.Locale;

/** Every reason a feed's text gives no items. Its word is what is counted. */
public enum FeedReason {
    BROKEN_FEED("a feed or sitemap that can't be read as XML"),
    DOCTYPE("a feed with a DOCTYPE, which could name files and blow up: none is read"),
    FEED_MAX_DEPTH("a feed that nests deeper than feed-max-depth"),
    FEED_MAX_ELEMENTS("a feed of more elements and attributes than feed-max-elements"),
    NO_FEED("neither RSS, nor Atom, nor a sitemap; give the feed's own address");

    private final String meaning;

    FeedReason(String meaning) {
        this.meaning = meaning;
    }

    /** What is counted, such as {@code broken-feed}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it says of the input, one phrase. */
    public String meaning() {
        return meaning;
    }
}
