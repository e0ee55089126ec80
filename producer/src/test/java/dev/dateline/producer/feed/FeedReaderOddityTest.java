package dev.dateline.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class FeedReaderOddityTest {
    private static final URI ADDRESS = URI.create("https://news.example/world/feed.xml");

    private final FeedReader reader = new FeedReader(64, 10_000);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Tue, 10 Nov 2026 08:00:00 GMT     | 2026-11-10T08:00:00Z
            Tue, 10 Nov 26 08:00:00 GMT       | 2026-11-10T08:00:00Z
            10 Nov 2026 08:00:00 +0100        | 2026-11-10T07:00:00Z
            10 Nov 2026 08:00 +0100           | 2026-11-10T07:00:00Z
            Tue, 10 Nov 2026 08:00:00 EST     | 2026-11-10T13:00:00Z
            Tue, 10 Nov 2026 08:00:00 UT      | 2026-11-10T08:00:00Z
            Tue, 10 Nov 2026 08:00:00 Z       | 2026-11-10T08:00:00Z
            2026-11-10T08:00:00+01:00         | 2026-11-10T07:00:00Z
            2026-11-10T08:00:00.123Z          | 2026-11-10T08:00:00.123Z
            Mon, 10 Nov 2026 08:00:00 GMT     | 2026-11-10T08:00:00Z
            yesterday                         | -
            Tue, 32 Foo 2026 08:00:00 GMT     | -
            99999999999                       | -
            """)
    void times_are_read_in_the_forms_that_feeds_write_them(String written, String meant) throws FeedFault {
        FeedDocument feed =
                read(rss("<item><link>https://news.example/1</link><pubDate>" + written + "</pubDate></item>"));

        assertThat(feed.items())
                .singleElement()
                .satisfies(item -> assertThat(item.publishedAt())
                        .isEqualTo(Optional.ofNullable(meant).map(Instant::parse)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <item><link> /one </link></item>                                         | https://news.example/one
            <item><link>//other.example/one</link></item>                            | https://other.example/one
            <item><link>https://Other.Example:443/é?a=b c</link></item>              | https://other.example/%C3%A9?a=b%20c
            """)
    void links_count_from_where_they_stand(String item, String link) throws FeedFault {
        assertThat(read(rss(item)).items()).extracting(FeedItem::link).containsExactly(link);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <entry xml:base="https://other.example/a/"><id>urn:1</id><link href="one"/></entry>    | https://other.example/a/one
            <entry xml:base="b/"><id>urn:1</id><link href="one"/></entry>                          | https://atom.example/a/b/one
            <entry><id>urn:1</id><link rel="self" href="/api/1"/><link href="one"/></entry>        | https://atom.example/a/one
            <entry><id>https://atom.example/1</id></entry>                                         | https://atom.example/1
            """)
    void links_of_atom_count_from_where_they_stand(String entry, String link) throws FeedFault {
        FeedDocument feed = read("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://atom.example/a/\">"
                + "<title>t</title><id>urn:t</id><updated>2026-11-10T00:00:00Z</updated>"
                + "<link rel=\"self\" href=\"https://self.example/x/y.xml\"/>" + entry + "</feed>");

        assertThat(feed.items()).extracting(FeedItem::link).containsExactly(link);
    }

    @Test
    void an_item_without_a_link_is_kept_by_what_it_has_and_its_id_is_not_taken_for_a_path() throws FeedFault {
        FeedDocument feed = read(rss("<item><title>No link at all</title></item>"
                + "<item><title>An id</title><guid isPermaLink=\"false\">n1</guid></item>"));

        assertThat(feed.items()).extracting(FeedItem::link).containsExactlyInAnyOrder("No link at all", "n1");
    }

    @Test
    void addresses_in_sitemaps_are_spelt_as_those_in_feeds() throws FeedFault {
        FeedDocument map = read(
                "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                        + "<url><loc>HTTPS://News.Example:443/é/../à</loc></url><url><loc>file:///etc/hostname</loc></url></urlset>");
        FeedDocument index = read("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">"
                + "<sitemap><loc>HTTPS://News.Example:443/a.xml#x</loc></sitemap>"
                + "<sitemap><loc>https://news.example/a.xml</loc></sitemap></sitemapindex>");

        assertThat(map.items()).extracting(FeedItem::link).contains("https://news.example/%C3%A0");
        assertThat(index.children()).containsExactly("https://news.example/a.xml");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true",
        "UTF-16BE, true",
        "UTF-16LE, false",
        "UTF-16BE, false",
        "UTF-32LE, true",
        "UTF-32BE, true"
    })
    void a_doctype_is_seen_in_every_character_set(String charset, boolean mark) {
        String xml = (mark ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\"" + charset + "\"?>"
                + "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + rss("<item><title>&x;</title><link>https://news.example/1</link></item>");

        assertThatThrownBy(() -> reader.read(ADDRESS, xml.getBytes(Charset.forName(charset)), Optional.of("text/xml")))
                .isInstanceOf(FeedFault.class);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf_16_is_read_by_its_mark(String charset) throws FeedFault {
        String xml = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + rss("<item><title>Fähre</title><link>https://news.example/1</link></item>");

        assertThat(reader.read(
                                ADDRESS,
                                xml.getBytes(charset.endsWith("LE") ? UTF_16LE : UTF_16BE),
                                Optional.of("text/html"))
                        .items())
                .extracting(item -> item.title().orElse(""))
                .containsExactly("Fähre");
    }

    @Test
    void a_page_given_for_a_feed_is_called_no_feed_however_deep_it_is_and_its_feeds_are_told() {
        String page = "<!doctype html><html><head>" + "<meta name=a content=b>".repeat(300)
                + "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/rss\">"
                + "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"javascript:alert(1)\"></head><body>"
                + "<p>text".repeat(20_000);

        assertThatThrownBy(() -> read(page)).isInstanceOfSatisfying(FeedFault.class, fault -> {
            assertThat(fault.reason()).as(fault.detail()).isEqualTo(FeedReason.NO_FEED);
            assertThat(fault.detail()).endsWith("give a feed that it names: https://news.example/rss");
        });
    }

    @Test
    void what_a_broken_feed_is_told_with_is_one_line_without_control_characters() {
        String broken = rss("<item><title>\u0085\u009b31m\u202e\u2028</ti\u0085\u009b31mtle></item>");

        assertThatThrownBy(() -> read(broken))
                .isInstanceOfSatisfying(
                        FeedFault.class,
                        fault -> assertThat(fault.detail()).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]"));
    }

    private FeedDocument read(String xml) throws FeedFault {
        return reader.read(ADDRESS, xml.getBytes(UTF_8), Optional.of("text/html"));
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>t</title><link>https://news.example/</link>"
                + "<description>d</description>" + items + "</channel></rss>";
    }
}
