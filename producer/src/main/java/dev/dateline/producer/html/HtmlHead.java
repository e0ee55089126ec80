package dev.dateline.producer.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What the head of a page says of it. Immutable.
 *
 * @param title text of its title element; empty where it has none
 * @param url its own address, absolute and of the web: its canonical link, else its og:url
 */
public record HtmlHead(Optional<String> title, Optional<String> url) {
    private static final int LOOKED_AT = 256 << 10;

    /** Reads the head; never throws, whatever the text is. */
    public static HtmlHead of(String html) {
        Document page = Jsoup.parse(html.substring(0, Math.min(LOOKED_AT, html.length())));
        Optional<String> title = Optional.of(page.title().strip()).filter(Predicate.not(String::isEmpty));
        Optional<String> url = address(page.select("link[rel~=(?i)^canonical$]").attr("href"))
                .or(() -> address(page.select("meta[property~=(?i)^og:url$]").attr("content")));
        return new HtmlHead(title, url);
    }

    private static Optional<String> address(String text) {
        try {
            URI uri = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
