package dev.dateline.producer.feed;

import dev.dateline.producer.fetch.WebAddress;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;

/**
 * Where the feeds of a page are that was given for one. Stateless.
 *
 * @see <a href="https://www.rssboard.org/rss-autodiscovery">RSS autodiscovery</a>
 */
final class FeedHint {
    private static final int HEAD_CHARS = 256 << 10;
    private static final int MAX_FEEDS = 3;
    private static final int MAX_CHARS = 300;
    private static final String LINKS = "link[rel~=(?i)\\balternate\\b][type~=(?i)^application/(rss|atom)\\+xml][href]";

    private FeedHint() {}

    /** What to give in its place, for people. */
    static String of(URI address, String root, String text) {
        if (root.isEmpty()) {
            return "there is no XML; give the address of RSS, Atom or a sitemap";
        }
        List<String> feeds = root.equals("html") ? feeds(address, text) : List.of();
        return "it is <%s>; ".formatted(root.length() > MAX_CHARS ? root.substring(0, MAX_CHARS) : root)
                + (feeds.isEmpty()
                        ? "give the address of RSS, Atom or a sitemap"
                        : "give a feed that it names: " + String.join(" ", feeds));
    }

    private static List<String> feeds(URI address, String text) {
        return Jsoup.parse(text.substring(0, Math.min(text.length(), HEAD_CHARS))).select(LINKS).stream()
                .map(link -> WebAddress.absolute(address, link.attr("href")))
                .filter(feed -> feed.startsWith("http") && feed.length() <= MAX_CHARS)
                .distinct()
                .limit(MAX_FEEDS)
                .toList();
    }
}
