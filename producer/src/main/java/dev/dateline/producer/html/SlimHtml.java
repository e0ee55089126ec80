package dev.dateline.producer.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * HTML without what no reader of its text needs: scripts (but JSON-LD stays), styles, drawings, frames, comments, handlers, inline styles (but those that hide
 * something stay) and {@code data:} addresses. What is left is as it was, in order. Takes any text, in time linear to its length. For example {@code <p
 * onclick="f()">Open<!-- ad --><script>…</script></p>} becomes {@code <p>Open</p>}. Not thread-safe.
 */
public final class SlimHtml {
    private static final Set<String> DROPPED =
            Set.of("script", "style", "svg", "iframe", "canvas", "object", "template", "math");
    private static final Set<String> DROPPED_ATTRIBUTES =
            Set.of("srcset", "data-srcset", "sizes", "integrity", "nonce");
    /** What is hidden is no text of the page to whoever reads it out. */
    private static final Pattern HIDES = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    private static final String JSON_LD = "application/ld+json";

    private final String html;
    private final StringBuilder slim;
    private final Set<String> unclosed = new HashSet<>();
    private int at;

    private SlimHtml(String html) {
        this.html = html;
        this.slim = new StringBuilder(html.length() / 2);
    }

    /** The slimmer form of a page. */
    public static String of(String html) {
        return new SlimHtml(html).slim();
    }

    private String slim() {
        while (at < html.length()) {
            int tag = html.indexOf('<', at);
            slim.append(html, at, tag < 0 ? html.length() : tag);
            if (tag < 0) {
                break;
            }
            at = tag;
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at + 4);
                at = end < 0 ? html.length() : end + 3;
            } else if (at + 1 < html.length() && RawText.isLetter(html.charAt(at + 1))) {
                startTag();
            } else {
                slim.append('<');
                at++;
            }
        }
        return slim.toString();
    }

    private void startTag() {
        HtmlTag tag = HtmlTag.at(html, at);
        if (!DROPPED.contains(tag.name()) || isJsonLd(tag)) {
            keep(tag);
            return;
        }
        int close = closeOf(tag.name(), tag.end());
        if (close < 0 && !tag.name().equals("script") && !tag.name().equals("style")) {
            keep(tag);
        } else {
            at = close < 0 ? html.length() : close;
        }
    }

    private static boolean isJsonLd(HtmlTag tag) {
        return tag.name().equals("script")
                && tag.attributes().stream()
                        .anyMatch(attribute -> attribute.name().equals("type")
                                && attribute.value().toLowerCase(Locale.ROOT).contains(JSON_LD));
    }

    private void keep(HtmlTag tag) {
        int from = at;
        for (HtmlTag.Attribute attribute : tag.attributes()) {
            if (isDropped(attribute)) {
                slim.append(html, from, attribute.from());
                trimEnd();
                from = attribute.to();
            }
        }
        slim.append(html, from, tag.end());
        at = tag.end();
    }

    private static boolean isDropped(HtmlTag.Attribute attribute) {
        return DROPPED_ATTRIBUTES.contains(attribute.name())
                || (attribute.name().equals("style")
                        && !HIDES.matcher(attribute.value()).find())
                || (attribute.name().startsWith("on") && attribute.name().length() > 2)
                || attribute.value().regionMatches(true, 0, "data:", 0, 5);
    }

    private void trimEnd() {
        int length = slim.length();
        while (length > 0 && Character.isWhitespace(slim.charAt(length - 1))) {
            length--;
        }
        slim.setLength(length);
    }

    /** Where the element of this name, begun before {@code from}, ends; -1 where it never does. */
    private int closeOf(String name, int from) {
        if (unclosed.contains(name)) {
            return -1;
        }
        int tag = RawText.endTag(html, name, from);
        if (tag >= 0) {
            int end = html.indexOf('>', tag);
            return end < 0 ? html.length() : end + 1;
        }
        unclosed.add(name);
        return -1;
    }
}
