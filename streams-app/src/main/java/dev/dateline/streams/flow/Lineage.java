package dev.dateline.streams.flow;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ProcessingContext;

/**
 * The headers that travel with a page's articles, events and dead letters: which run published it, which record it was, how much came of it.
 * Values are UTF-8 text. Stateless.
 */
public final class Lineage {
    /** Run that published the page, as its producer named it; absent where it named none. */
    public static final String RUN = "dateline.run";
    /** Record of {@code news.pages} it came from: {@code topic-partition@offset}. */
    public static final String ORIGIN = "dateline.origin";
    /** On an article when it is published first: number of articles its page was split into. */
    public static final String ARTICLES = "dateline.articles";
    /** On an article when it is published first: number of articles that have a new label by it, itself included. */
    public static final String LABELS = "dateline.labels";
    /** On an article: number of versions of events that are published with it. */
    public static final String EVENTS = "dateline.events";

    /** A longer value is not ours, and would be written with each article. */
    private static final int LONGEST = 256;

    private Lineage() {}

    /** The headers of this list that belong to the lineage, and no others, in headers of their own. */
    public static Headers of(Headers headers) {
        Headers lineage = new RecordHeaders();
        for (String name : new String[] {RUN, ORIGIN, ARTICLES, LABELS, EVENTS}) {
            Header header = headers.lastHeader(name);
            if (header != null && header.value() != null && header.value().length <= LONGEST) {
                lineage.add(header);
            }
        }
        return lineage;
    }

    /** The record that is being processed: {@code topic-partition@offset}; empty text where there is none. */
    public static String origin(ProcessingContext context) {
        return context.recordMetadata()
                .map(at -> at.topic() + "-" + at.partition() + "@" + at.offset())
                .orElse("");
    }

    /** Sets a header in place of any of its name. */
    public static Headers with(Headers headers, String name, String value) {
        return headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of a header; empty text where it is absent. */
    public static String get(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
