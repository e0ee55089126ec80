package dev.dateline.producer.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * What a feed says of one article.
 *
 * @param link address of its page; as it stands in the feed where it is no address that could be asked
 * @param guid what the feed knows it by
 * @param publishedAt when it was published, or last changed
 * @param title its title
 * @param language its language, ISO 639-1
 */
public record FeedItem(
        String link,
        Optional<String> guid,
        Optional<Instant> publishedAt,
        Optional<String> title,
        Optional<String> language) {}
