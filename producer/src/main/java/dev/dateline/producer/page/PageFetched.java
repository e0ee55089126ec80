package dev.dateline.producer.page;

import dev.dateline.producer.html.HtmlText;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Optional;

/**
 * A page as a server gave it, and what is known of it from elsewhere. Immutable.
 *
 * @param url where it was found
 * @param origin what outcomes call it, such as {@code feed:https://news.example/rss}
 * @param source its publisher
 * @param fetchedAt when it was asked for
 * @param publishedAt when it was published
 * @param title its title
 * @param language its language, ISO 639-1
 * @param contentType as the server gave it; without one it counts as HTML
 * @param body its bytes, unpacked
 */
public record PageFetched(
        String url,
        String origin,
        String source,
        Instant fetchedAt,
        Optional<Instant> publishedAt,
        Optional<String> title,
        Optional<String> language,
        Optional<String> contentType,
        ByteBuffer body) {

    /** The page, or the reason why it is none. */
    public PageOutcome outcome(PageLimits limits) {
        PageOrigin from = new PageOrigin(origin);
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        try {
            PageDraft draft = new PageDraft(limits);
            draft.set("url", url);
            draft.set("source", source);
            draft.set(
                    "contentType",
                    contentType.orElse("text/html").replaceFirst("(?i)^\\s*application/xhtml\\+xml", "text/html"));
            draft.set("fetchedAt", fetchedAt.toString());
            draft.set("publishedAt", publishedAt.map(Instant::toString).orElse(""));
            draft.set("title", title.orElse(""));
            draft.set("language", language.orElse(""));
            draft.set("body", HtmlText.of(bytes, contentType).text());
            return from.ok(draft.page());
        } catch (PageFault fault) {
            return from.rejected(fault, url, ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, limits.keptBytes())));
        }
    }
}
