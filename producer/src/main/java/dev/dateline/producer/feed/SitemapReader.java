package dev.dateline.producer.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import dev.dateline.producer.fetch.WebAddress;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** Reads sitemaps of news and of anything, and indexes of them. Stateless. */
final class SitemapReader {
    private SitemapReader() {}

    static FeedDocument read(FeedKind kind, URI address, String xml) throws FeedFault {
        AbstractSiteMap map = parse(address, xml);
        if (map instanceof SiteMapIndex index) {
            return new FeedDocument(kind, List.of(), children(address, index), Optional.empty());
        }
        SiteMap sitemap = (SiteMap) map;
        return new FeedDocument(
                kind,
                // with lastmod for an order: it is no time of publication
                sitemap.getSiteMapUrls().stream()
                        .sorted(Comparator.comparing(SitemapReader::changed, Comparator.reverseOrder()))
                        .map(url -> item(address, url))
                        .toList(),
                List.of(),
                Optional.empty());
    }

    private static AbstractSiteMap parse(URI address, String xml) throws FeedFault {
        SiteMapParser parser = new SiteMapParser(false, false);
        parser.enableExtension(Extension.NEWS);
        parser.setAllowDocTypeDefinitions(false);
        // it was decoded, whatever it says of itself
        byte[] plain = xml.replaceFirst("(?s)^<\\?xml.*?\\?>", "").getBytes(UTF_8);
        try {
            return parser.parseSiteMap("text/xml", plain, address.toURL());
        } catch (UnknownFormatException | MalformedURLException e) {
            throw new FeedFault(FeedReason.BROKEN_FEED, "the sitemap can't be read: " + e.getMessage());
        } catch (IOException e) {
            throw new FeedFault(FeedReason.BROKEN_FEED, "the sitemap can't be read to its end: " + e.getMessage());
        }
    }

    private static List<String> children(URI address, SiteMapIndex index) {
        return index.getSitemaps().stream()
                .sorted(Comparator.comparing(
                        (AbstractSiteMap map) -> instant(map.getLastModified()), Comparator.reverseOrder()))
                .map(map -> WebAddress.absolute(address, map.getUrl().toString()))
                .distinct()
                .toList();
    }

    private static FeedItem item(URI address, SiteMapURL url) {
        Optional<NewsAttributes> news = news(url);
        return new FeedItem(
                WebAddress.absolute(address, url.getUrl().toString()),
                Optional.empty(),
                FeedReader.time(news.map(NewsAttributes::getPublicationDateTime)
                        .map(ZonedDateTime::toInstant)
                        .orElse(null)),
                FeedReader.text(news.map(NewsAttributes::getTitle).orElse(null)),
                FeedReader.language(news.map(NewsAttributes::getLanguage).orElse(null)));
    }

    private static Instant changed(SiteMapURL url) {
        return news(url)
                .map(NewsAttributes::getPublicationDateTime)
                .map(ZonedDateTime::toInstant)
                .orElseGet(() -> instant(url.getLastModified()));
    }

    private static Optional<NewsAttributes> news(SiteMapURL url) {
        ExtensionMetadata[] news = url.getAttributesForExtension(Extension.NEWS);
        return news != null && news.length > 0 && news[0] instanceof NewsAttributes attributes
                ? Optional.of(attributes)
                : Optional.empty();
    }

    private static Instant instant(@org.jspecify.annotations.Nullable Date date) {
        return date == null ? Instant.MIN : date.toInstant();
    }
}
