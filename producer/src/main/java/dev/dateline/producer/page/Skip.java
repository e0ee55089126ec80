package dev.dateline.producer.page;

import java.util.Locale;

/** Why a record of an archive is deliberately no page. Its word is what is counted. */
public enum Skip {
    /** It is no web page: its address begins with neither http nor https. */
    ADDRESS,
    /** It holds neither HTML nor plain text. */
    MEDIA_TYPE,
    /** It is neither a response nor a resource: a request, a revisit, metadata, … */
    RECORD_TYPE,
    /** It is a robots.txt. */
    ROBOTS,
    /** The server did not answer 200. */
    STATUS;

    /** What is counted, such as {@code media-type}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
