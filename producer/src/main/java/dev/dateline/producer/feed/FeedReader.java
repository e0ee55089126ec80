package dev.dateline.producer.feed;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.module.SyModule;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.dateline.producer.fetch.WebAddress;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * Reads feeds and sitemaps. What looks dangerous is refused before a parser sees it; small breakages that are common in feeds are mended.
 * Thread-safe.
 */
final class FeedReader {
    private static final Instant EARLIEST = Instant.parse("0001-01-02T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-30T00:00:00Z");

    private final int maxDepth;
    private final int maxElements;

    FeedReader(int maxDepth, int maxElements) {
        this.maxDepth = maxDepth;
        this.maxElements = maxElements;
    }

    /**
     * Reads one document.
     *
     * @param address where it was found: links count from there
     * @throws FeedFault where it gives no items, for whatever reason
     */
    FeedDocument read(URI address, byte[] body, Optional<String> contentType) throws FeedFault {
        String xml = FeedText.decode(body, contentType).strip();
        FeedKind kind = kind(address, xml);
        try {
            return switch (kind) {
                case RSS, ATOM -> feed(kind, address, xml);
                case SITEMAP, SITEMAP_INDEX -> SitemapReader.read(kind, address, xml);
            };
        } catch (FeedException | RuntimeException e) {
            throw new FeedFault(
                    FeedReason.BROKEN_FEED,
                    "the feed can't be read: "
                            + Optional.ofNullable(e.getMessage()).orElse("for no reason told"));
        }
    }

    /** Newest first, those without a time behind them as they stood. */
    static List<FeedItem> newestFirst(Stream<FeedItem> items) {
        return items.sorted(Comparator.comparing(
                        (FeedItem item) -> item.publishedAt().orElse(Instant.MIN), Comparator.reverseOrder()))
                .toList();
    }

    /** A time that a page may have. */
    static Optional<Instant> time(@Nullable Instant time) {
        return Optional.ofNullable(time).filter(when -> when.isAfter(EARLIEST) && when.isBefore(LATEST));
    }

    /** A text; blank is none. */
    static Optional<String> text(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(some -> !some.isEmpty());
    }

    /** A language's two letters, of tags such as {@code en-GB}. */
    static Optional<String> language(@Nullable String tag) {
        return text(tag)
                .map(some -> some.toLowerCase(Locale.ROOT).replaceFirst("[-_].*", ""))
                .filter(some -> some.matches("[a-z]{2}"));
    }

    private FeedKind kind(URI address, String xml) throws FeedFault {
        XmlOutline outline = XmlOutline.of(xml);
        FeedKind kind = FeedKind.of(outline.root())
                .orElseThrow(() -> new FeedFault(FeedReason.NO_FEED, FeedHint.of(address, outline.root(), xml)));
        if (outline.doctype()) {
            throw new FeedFault(FeedReason.DOCTYPE, "the feed has a DOCTYPE; none is read");
        }
        if (outline.depth() > maxDepth) {
            throw new FeedFault(
                    FeedReason.FEED_MAX_DEPTH,
                    "feed-max-depth is %d, the feed has %d".formatted(maxDepth, outline.depth()));
        }
        if (outline.elements() > maxElements) {
            throw new FeedFault(
                    FeedReason.FEED_MAX_ELEMENTS,
                    "feed-max-elements is %d, the feed has %d".formatted(maxElements, outline.elements()));
        }
        return kind;
    }

    private static FeedDocument feed(FeedKind kind, URI address, String xml) throws FeedException {
        SyndFeedInput input = new SyndFeedInput(false, Locale.ROOT);
        input.setAllowDoctypes(false);
        input.setPreserveWireFeed(true);
        SyndFeed feed = input.build(new StringReader(xml));
        Optional<String> language = language(feed.getLanguage());
        URI base = feed.originalWireFeed() instanceof Feed atom && atom.getXmlBase() != null
                ? base(address, atom.getXmlBase())
                : address;
        Stream<FeedItem> items = feed.getEntries().stream()
                .map(entry -> item(base, entry, language))
                .flatMap(Optional::stream);
        return new FeedDocument(kind, newestFirst(items), List.of(), interval(feed));
    }

    private static URI base(URI address, String base) {
        String absolute = WebAddress.absolute(address, base);
        return absolute.startsWith("http") ? URI.create(absolute) : address;
    }

    private static Optional<FeedItem> item(URI address, SyndEntry entry, Optional<String> language) {
        Optional<String> guid = text(entry.getUri());
        return link(address, entry)
                // no address of the feed's site, whatever it looks like: what can't be asked is told as such
                .or(() -> guid)
                .or(() -> text(entry.getTitle()))
                .map(link -> new FeedItem(
                        link,
                        guid,
                        time(Stream.of(
                                        Optional.ofNullable(entry.getPublishedDate()),
                                        Optional.ofNullable(entry.getUpdatedDate()))
                                .flatMap(Optional::stream)
                                .findFirst()
                                .map(Date::toInstant)
                                .orElse(null)),
                        text(entry.getTitle()).flatMap(FeedReader::withoutMarkup),
                        language));
    }

    private static Optional<String> link(URI address, SyndEntry entry) {
        if (entry.getWireEntry() instanceof Entry atom
                && atom.getXmlBase() != null
                && !atom.getAlternateLinks().isEmpty()) {
            return text(atom.getAlternateLinks().get(0).getHref())
                    .map(link -> WebAddress.absolute(base(address, atom.getXmlBase()), link));
        }
        return text(entry.getLink()).map(link -> WebAddress.absolute(address, link));
    }

    /** Titles often hold markup, and characters that were escaped twice. */
    private static Optional<String> withoutMarkup(String title) {
        return title.indexOf('&') < 0 && title.indexOf('<') < 0
                ? Optional.of(title)
                : text(Jsoup.parseBodyFragment(title).text());
    }

    private static Optional<Duration> interval(SyndFeed feed) {
        WireFeed wire = feed.originalWireFeed();
        if (wire instanceof Channel channel && channel.getTtl() > 0) {
            return Optional.of(Duration.ofMinutes(channel.getTtl()));
        }
        return feed.getModule(SyModule.URI) instanceof SyModule sy && sy.getUpdatePeriod() != null
                ? Optional.of(period(sy.getUpdatePeriod()).dividedBy(Math.max(1, sy.getUpdateFrequency())))
                : Optional.empty();
    }

    private static Duration period(String word) {
        return switch (word) {
            case SyModule.HOURLY -> Duration.ofHours(1);
            case SyModule.WEEKLY -> Duration.ofDays(7);
            case SyModule.MONTHLY -> Duration.ofDays(30);
            case SyModule.YEARLY -> Duration.ofDays(365);
            default -> Duration.ofDays(1);
        };
    }
}
