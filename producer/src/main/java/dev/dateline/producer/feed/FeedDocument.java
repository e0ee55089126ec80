package dev.dateline.producer.feed;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a feed or sitemap said.
 *
 * @param kind what it is
 * @param items articles, newest first, those without a time last and in their order
 * @param children of an index: addresses of further sitemaps, newest first
 * @param interval how often it asks to be asked
 */
record FeedDocument(FeedKind kind, List<FeedItem> items, List<String> children, Optional<Duration> interval) {
    FeedDocument {
        items = List.copyOf(items);
        children = List.copyOf(children);
    }
}
