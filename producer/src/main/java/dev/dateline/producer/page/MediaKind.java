package dev.dateline.producer.page;

import java.util.Locale;
import java.util.Optional;

/** What a captured document is, as far as it matters here. */
enum MediaKind {
    HTML,
    TEXT,
    /** It does not say. */
    UNKNOWN,
    /** Neither. */
    OTHER;

    /** What a Content-Type says. */
    static MediaKind of(Optional<String> contentType) {
        String type = contentType
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .split("[;,]", 2)[0]
                .strip();
        return switch (type) {
            case "text/html", "application/xhtml+xml", "application/vnd.wap.xhtml+xml" -> HTML;
            case "text/plain" -> TEXT;
            case "",
                    "application/octet-stream",
                    "binary/octet-stream",
                    "application/x-unknown-content-type",
                    "unknown/unknown",
                    "*/*" -> UNKNOWN;
            default -> OTHER;
        };
    }

    /** What it is, once it is seen: servers call HTML plain text. */
    MediaKind seen(String text) {
        String head =
                text.substring(0, Math.min(512, text.length())).stripLeading().toLowerCase(Locale.ROOT);
        boolean html = head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
        return switch (this) {
            case HTML, OTHER -> this;
            case TEXT -> html ? HTML : TEXT;
            case UNKNOWN -> html ? HTML : OTHER;
        };
    }
}
