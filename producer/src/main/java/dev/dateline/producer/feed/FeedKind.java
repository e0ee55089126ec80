package dev.dateline.producer.feed;

import java.util.Locale;
import java.util.Optional;

/** What is asked for news. */
public enum FeedKind {
    RSS,
    ATOM,
    SITEMAP,
    SITEMAP_INDEX;

    /** As it is kept and shown, such as {@code sitemap-index}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** By the name of a document's outermost element; empty where it is no feed. */
    static Optional<FeedKind> of(String root) {
        return switch (root.toLowerCase(Locale.ROOT).replaceFirst("^.*:", "")) {
            case "rss", "rdf" -> Optional.of(RSS);
            case "feed" -> Optional.of(ATOM);
            case "urlset" -> Optional.of(SITEMAP);
            case "sitemapindex" -> Optional.of(SITEMAP_INDEX);
            default -> Optional.empty();
        };
    }
}
