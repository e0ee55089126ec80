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
 * @param contentType as the server gave it
 * @param body its bytes, unpacked; read-only
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

    public PageFetched {
        body = body.asReadOnlyBuffer();
    }

    /** The page, or the reason why it is none. */
    public PageOutcome outcome(PageLimits limits) {
        PageOrigin from = new PageOrigin(origin);
        byte[] bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        try {
            String text = HtmlText.of(bytes, contentType).text();
            MediaKind kind = MediaKind.of(contentType).seen(text);
            if (bytes.length > limits.maxHtmlBytes()) {
                throw PageDraft.tooLarge("max-html-bytes", limits.maxHtmlBytes(), "the page has " + bytes.length);
            }
            if (kind != MediaKind.HTML && kind != MediaKind.TEXT) {
                throw new PageFault(
                        RejectionReason.UNSUPPORTED_TYPE,
                        "Content-Type is %s; HTML and plain text are read".formatted(contentType.orElse("absent")));
            }
            PageDraft draft = new PageDraft(limits);
            draft.set("url", url);
            draft.set("source", source);
            draft.set("contentType", kind == MediaKind.HTML ? "text/html" : "text/plain");
            draft.set("fetchedAt", fetchedAt.toString());
            draft.set("publishedAt", publishedAt.map(Instant::toString).orElse(""));
            draft.set("title", title.orElse(""));
            draft.set("language", language.orElse(""));
            draft.set("body", text);
            return from.ok(draft.page());
        } catch (PageFault fault) {
            return from.rejected(fault, url, ByteBuffer.wrap(bytes, 0, Math.min(bytes.length, limits.keptBytes())));
        }
    }
}
