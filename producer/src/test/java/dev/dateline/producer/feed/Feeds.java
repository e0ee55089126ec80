package dev.dateline.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.dateline.producer.fetch.RudeServer;
import dev.dateline.producer.fetch.RudeServer.Script;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Feeds in a test's own words. */
final class Feeds {
    private Feeds() {}

    /** RSS that names these links. */
    static String rss(String... links) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss version=\"2.0\"><channel><title>Harbour News</title>"
                + "<link>http://news.example/</link><description>d</description><language>en-GB</language>"
                + Arrays.stream(links).map(Feeds::item).collect(Collectors.joining())
                + "</channel></rss>";
    }

    static String item(String link) {
        return "<item><title>Ferry runs again: %s</title><link>%s</link><pubDate>Tue, 10 Nov 2026 09:00:00 GMT</pubDate></item>"
                .formatted(link.replaceFirst("[?].*", ""), link.replace("&", "&amp;"));
    }

    static Script served(String xml) {
        return RudeServer.page("application/xml", xml.getBytes(UTF_8));
    }
}
