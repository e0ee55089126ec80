package dev.dateline.producer.page;

import dev.dateline.producer.html.HtmlDepth;
import dev.dateline.producer.html.SlimHtml;
import dev.dateline.schemas.avro.ScrapedPage;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page while its fields are read: checks each as it comes, and the whole at the end. Blank is absent. Not thread-safe. */
final class PageDraft {
    private static final String PLAIN = "text/plain";
    private static final String HTML = "text/html";

    /** Text in UTF-16 read as UTF-8 has a NUL for every second character; real pages have hardly any control character. */
    private static final int MIN_CHARS_PER_CONTROL = 10;

    private final PageLimits limits;
    private final Map<String, PageText> texts = new HashMap<>();
    private final Map<String, Instant> instants = new HashMap<>();

    PageDraft(PageLimits limits) {
        this.limits = limits;
    }

    /** Whether the contract has a field of this name. */
    static boolean knows(String field) {
        return switch (field) {
            case "url", "source", "fetchedAt", "publishedAt", "title", "contentType", "body", "language" -> true;
            default -> false;
        };
    }

    /** The URL, as soon as a good one was read. */
    Optional<String> url() {
        return Optional.ofNullable(texts.get("url")).map(PageText::text);
    }

    /** Sets one of the contract's fields; the last one wins where it is given twice. */
    void set(String field, String raw) throws PageFault {
        if (raw.isBlank() && !field.equals("body")) {
            clear(field);
        } else if (field.endsWith("At")) {
            instants.put(field, PageInstant.parse(field, raw));
        } else {
            PageText text = PageText.of(field, raw);
            switch (field) {
                case "url" -> checkUrl(text);
                case "body" -> checkBody(text);
                case "contentType" -> checkMediaType(text);
                default -> {
                    // any text will do
                }
            }
            texts.put(field, text);
        }
    }

    /** Makes a field absent. */
    void clear(String field) {
        texts.remove(field);
        instants.remove(field);
    }

    /** The page, once all its fields are set. */
    ScrapedPage page() throws PageFault {
        String url = required("url");
        required("body");
        String type = Optional.ofNullable(text("contentType"))
                .map(PageDraft::mediaType)
                .orElse(PLAIN);
        if (type.equals(HTML)) {
            fitHtml();
        }
        long bytes = bytes();
        if (bytes > limits.maxPageBytes()) {
            String less = type.equals(HTML) ? ", without its scripts, styles and drawings" : "";
            throw tooLarge("max-page-bytes", limits.maxPageBytes(), "the page has " + bytes + less);
        }
        return new ScrapedPage(
                url,
                text("source"),
                instants.get("fetchedAt"),
                instants.get("publishedAt"),
                text("title"),
                type,
                required("body"),
                text("language"));
    }

    private long bytes() {
        return texts.values().stream().mapToLong(PageText::utf8Bytes).sum();
    }

    /** Takes out of HTML what is no text, where it is too large for a record as it is. */
    private void fitHtml() throws PageFault {
        String html = required("body");
        if (bytes() > limits.maxPageBytes()) {
            html = SlimHtml.of(html);
            set("body", html);
        }
        if (HtmlDepth.exceeds(html, limits.maxHtmlDepth())) {
            throw new PageFault(
                    RejectionReason.TOO_DEEP,
                    "max-html-depth is %d, more elements are open at one place".formatted(limits.maxHtmlDepth()));
        }
    }

    /** A fault of size: names the limit and its value. */
    static PageFault tooLarge(String limit, long value, String found) {
        return new PageFault(RejectionReason.TOO_LARGE, "%s is %d, %s".formatted(limit, value, found));
    }

    private @Nullable String text(String field) {
        PageText text = texts.get(field);
        return text == null ? null : text.text();
    }

    private String required(String field) throws PageFault {
        String text = text(field);
        if (text == null) {
            throw new PageFault(RejectionReason.MISSING_FIELD, field + " is required and absent or blank");
        }
        return text;
    }

    private void checkUrl(PageText url) throws PageFault {
        if (url.utf8Bytes() > limits.maxUrlBytes()) {
            throw tooLarge("max-url-bytes", limits.maxUrlBytes(), "the URL has " + url.utf8Bytes());
        }
        if (url.controls() > 0 || url.text().indexOf('\n') >= 0) {
            throw new PageFault(RejectionReason.BAD_URL, "the URL has a line break or a control character");
        }
    }

    private static void checkBody(PageText body) throws PageFault {
        if (body.controls() * MIN_CHARS_PER_CONTROL > body.text().length()) {
            throw new PageFault(
                    RejectionReason.NOT_TEXT,
                    "%d of %d characters are control characters: UTF-16, or no text"
                            .formatted(body.controls(), body.text().length()));
        }
        if (!body.hasWord()) {
            throw new PageFault(RejectionReason.EMPTY, "the page has no letter and no digit");
        }
    }

    private static void checkMediaType(PageText type) throws PageFault {
        String media = mediaType(type.text());
        if (!media.equals(PLAIN) && !media.equals(HTML)) {
            throw new PageFault(
                    RejectionReason.UNSUPPORTED_TYPE, "contentType is %s; give %s or %s".formatted(media, PLAIN, HTML));
        }
    }

    private static String mediaType(String contentType) {
        int parameters = contentType.indexOf(';');
        return (parameters < 0 ? contentType : contentType.substring(0, parameters))
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
