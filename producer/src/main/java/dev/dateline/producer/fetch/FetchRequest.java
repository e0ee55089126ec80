package dev.dateline.producer.fetch;

import dev.dateline.producer.fetch.FetchOutcome.Validators;

/**
 * A question for a body.
 *
 * @param url any address; what can't be asked is an outcome
 * @param accept media types to ask for, as the header Accept has them
 * @param validators of the state that is known
 */
public record FetchRequest(String url, String accept, Validators validators) {
    /** Pages. */
    public static final String PAGES = "text/html,application/xhtml+xml;q=0.9,text/plain;q=0.5,*/*;q=0.1";
    /** Feeds and sitemaps. */
    public static final String FEEDS =
            "application/rss+xml,application/atom+xml,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";
}
