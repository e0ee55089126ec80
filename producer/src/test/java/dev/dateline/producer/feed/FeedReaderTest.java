package dev.dateline.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://news.example/world/feed.xml");
    private static final String CHANNEL =
            "<title>t</title><link>https://news.example/</link><description>d</description>";

    private final FeedReader reader = new FeedReader(64, 10_000);

    @Test
    void rss_gives_links_guids_times_titles_and_its_language() throws FeedFault {
        FeedDocument feed = read("<rss version=\"2.0\"><channel>" + CHANNEL
                + "<language>en-GB</language><ttl>25</ttl>"
                + "<item><title>Older</title><link>/2026/older</link><guid isPermaLink=\"false\">n1</guid>"
                + "<pubDate>Mon, 09 Nov 2026 08:00:00 +0300</pubDate></item>"
                + "<item><title>&lt;b&gt;Newer&lt;/b&gt; &amp;#8217;s &amp; so on</title><guid>https://news.example/2026/newer?a=1&amp;b=2</guid>"
                + "<pubDate>Tue, 10 Nov 2026 08:00:00 GMT</pubDate></item></channel></rss>");

        assertThat(feed.kind()).isEqualTo(FeedKind.RSS);
        assertThat(feed.interval()).contains(Duration.ofMinutes(25));
        assertThat(feed.items())
                .containsExactly(
                        new FeedItem(
                                "https://news.example/2026/newer?a=1&b=2",
                                Optional.of("https://news.example/2026/newer?a=1&b=2"),
                                Optional.of(Instant.parse("2026-11-10T08:00:00Z")),
                                Optional.of("Newer ’s & so on"),
                                Optional.of("en")),
                        new FeedItem(
                                "https://news.example/2026/older",
                                Optional.of("n1"),
                                Optional.of(Instant.parse("2026-11-09T05:00:00Z")),
                                Optional.of("Older"),
                                Optional.of("en")));
    }

    @Test
    void atom_gives_alternate_links_resolved_against_its_base() throws FeedFault {
        FeedDocument feed = read("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://atom.example/a/\">"
                + "<title>t</title><id>urn:t</id><updated>2026-11-10T00:00:00Z</updated>"
                + "<entry><title>One</title><id>urn:1</id><link rel=\"alternate\" href=\"one\"/>"
                + "<link rel=\"enclosure\" href=\"one.mp3\"/><published>2026-11-09T22:00:00-05:00</published>"
                + "<updated>2026-11-10T22:00:00Z</updated></entry></feed>");

        assertThat(feed.kind()).isEqualTo(FeedKind.ATOM);
        assertThat(feed.items()).singleElement().satisfies(item -> {
            assertThat(item.link()).isEqualTo("https://atom.example/a/one");
            assertThat(item.guid()).contains("urn:1");
            assertThat(item.publishedAt()).contains(Instant.parse("2026-11-10T03:00:00Z"));
        });
    }

    @Test
    void rdf_tells_how_often_it_changes() throws FeedFault {
        FeedDocument feed = read("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\""
                + " xmlns=\"http://purl.org/rss/1.0/\" xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
                + "<channel rdf:about=\"https://news.example/\">" + CHANNEL
                + "<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel>"
                + "<item rdf:about=\"https://news.example/1\"><title>One</title><link>https://news.example/1</link></item>"
                + "</rdf:RDF>");

        assertThat(feed.interval()).contains(Duration.ofMinutes(30));
        assertThat(feed.items()).extracting(FeedItem::link).containsExactly("https://news.example/1");
    }

    @Test
    void a_news_sitemap_gives_publication_dates_and_a_plain_one_none() throws FeedFault {
        FeedDocument news = read("<?xml version=\"1.0\"?><urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:news=\"http://www.google.com/schemas/sitemap-news/0.9\"><url><loc>https://news.example/1</loc>"
                + "<news:news><news:publication><news:name>Harbour News</news:name><news:language>en</news:language>"
                + "</news:publication><news:publication_date>2026-11-10T07:30:00+01:00</news:publication_date>"
                + "<news:title>Ferry runs again</news:title></news:news></url>"
                + "<url><loc>https://news.example/2</loc><lastmod>2026-11-11</lastmod></url></urlset>");

        assertThat(news.kind()).isEqualTo(FeedKind.SITEMAP);
        assertThat(news.items())
                .containsExactly(
                        new FeedItem(
                                "https://news.example/2",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new FeedItem(
                                "https://news.example/1",
                                Optional.empty(),
                                Optional.of(Instant.parse("2026-11-10T06:30:00Z")),
                                Optional.of("Ferry runs again"),
                                Optional.of("en")));
    }

    @Test
    void an_index_gives_its_sitemaps_the_newest_first() throws FeedFault {
        FeedDocument index = read("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<sitemap><loc>https://news.example/a.xml</loc><lastmod>2026-11-01</lastmod></sitemap>"
                + "<sitemap><loc>https://news.example/b.xml.gz</loc><lastmod>2026-11-09</lastmod></sitemap>"
                + "</sitemapindex>");

        assertThat(index.kind()).isEqualTo(FeedKind.SITEMAP_INDEX);
        assertThat(index.children()).containsExactly("https://news.example/b.xml.gz", "https://news.example/a.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, UTF-8",
        "UTF-8, ISO-8859-1, ISO-8859-1",
        "windows-1252, UTF-8, UTF-8",
        "windows-1252, ISO-8859-1, UTF-8",
        "windows-1251, windows-1251, UTF-8",
        "UTF-16LE, UTF-16, UTF-8",
        "Shift_JIS, Shift_JIS, Shift_JIS"
    })
    void what_is_said_of_the_character_set_is_held_against_the_bytes(String real, String prolog, String http)
            throws FeedFault {
        String title =
                switch (real) {
                    case "windows-1251" -> "Паром снова ходит к островам";
                    case "Shift_JIS" -> "島へのフェリーが再開した";
                    default -> "Fähre fährt über den Öresund für Gäste";
                };
        String xml = "<?xml version=\"1.0\" encoding=\"" + prolog + "\"?><rss version=\"2.0\"><channel>" + CHANNEL
                + "<item><title>" + title + "</title><link>https://news.example/1</link></item></channel></rss>";
        byte[] bytes =
                real.equals("UTF-16LE") ? ("\uFEFF" + xml).getBytes(UTF_16LE) : xml.getBytes(Charset.forName(real));

        FeedDocument feed = reader.read(ADDRESS, bytes, Optional.of("text/xml; charset=" + http));

        assertThat(feed.items()).extracting(item -> item.title().orElse("")).containsExactly(title);
    }

    @Test
    void small_breakages_are_mended() throws FeedFault {
        FeedDocument feed = read("\n\n <rss version=\"2.0\"><channel>" + CHANNEL
                + "<item><title>Fish &nbsp; chips &eacute; \u0001 now</title>"
                + "<link>https://news.example/1</link></item></channel></rss>");

        assertThat(feed.items()).extracting(FeedItem::link).containsExactly("https://news.example/1");
    }

    @ParameterizedTest
    @CsvSource({
        "xxe, DOCTYPE",
        "laughs, DOCTYPE",
        "late doctype, DOCTYPE",
        "sitemap xxe, DOCTYPE",
        "html, NO_FEED",
        "json, NO_FEED",
        "nothing, NO_FEED",
        "zeros, NO_FEED",
        "deep, FEED_MAX_DEPTH",
        "wide, FEED_MAX_ELEMENTS",
        "many attributes, FEED_MAX_ELEMENTS",
        "cut, BROKEN_FEED",
        "crossed, BROKEN_FEED",
        "unknown version, BROKEN_FEED",
        "cut sitemap, BROKEN_FEED",
    })
    void a_hostile_or_broken_text_is_refused_by_its_name(String kind, FeedReason reason) {
        String text =
                switch (kind) {
                    case "xxe" ->
                        "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                                + Feeds.rss("https://news.example/&x;").replaceFirst("<\\?xml.*?\\?>", "");
                    case "laughs" ->
                        "<!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                                + "<rss version=\"2.0\"><channel><title>&c;</title></channel></rss>";
                    case "late doctype" -> "<!-- c --><?pi?> <!doctype rss SYSTEM \"http://10.0.0.1/x.dtd\"><rss/>";
                    case "sitemap xxe" ->
                        "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><urlset>"
                                + "<url><loc>https://news.example/&x;</loc></url></urlset>";
                    case "html" -> "<!DOCTYPE html><html><head><title>t</title></head><body></body></html>";
                    case "json" -> "{\"items\": []}";
                    case "nothing" -> " ";
                    case "zeros" -> "\0".repeat(1_000);
                    case "deep" -> "<rss version=\"2.0\">" + "<a>".repeat(100_000);
                    case "wide" -> "<rss version=\"2.0\"><channel>" + "<a/>".repeat(20_000) + "</channel></rss>";
                    case "many attributes" ->
                        "<rss version=\"2.0\"><channel><a " + "b='' ".repeat(20_000) + "/></channel></rss>";
                    case "cut" ->
                        Feeds.rss("https://news.example/1", "https://news.example/2")
                                .substring(0, 300);
                    case "crossed" -> "<rss version=\"2.0\"><channel><title>t</channel></title></rss>";
                    case "unknown version" -> "<feed version=\"77\"/>";
                    case "cut sitemap" -> "<urlset><url><loc>https://news.example/1</lo";
                    default -> throw new IllegalArgumentException(kind);
                };

        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        FeedFault.class,
                        fault -> assertThat(fault.reason()).as(fault.detail()).isEqualTo(reason));
    }

    private FeedDocument read(String xml) throws FeedFault {
        return reader.read(ADDRESS, xml.getBytes(UTF_8), Optional.of("application/xml"));
    }
}
