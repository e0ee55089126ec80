package dev.dateline.extract.dom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Takes scripts, styles, comments, drawings and attributes that tell nothing out of a page's source before it is parsed, in one pass: most of
 * a news page's bytes are such. Not thread-safe: one for each page.
 */
public final class MarkupCutter {
    /** Elements that go with all they hold. What stands in noscript repeats pictures and asks for JavaScript. */
    private static final Set<String> CUT = Set.of(
            "script",
            "style",
            "noscript",
            "svg",
            "template",
            "iframe",
            "canvas",
            "select",
            "object",
            "video",
            "audio",
            "map",
            "datalist");

    /** Elements that hold nothing. */
    private static final Set<String> VOID = Set.of(
            "img", "source", "input", "link", "picture", "embed", "track", "area", "wbr", "param", "col", "path");

    /** These hold no text for readers, whether they are closed or not. */
    private static final Set<String> SCRIPTS = Set.of("script", "style");

    /** Elements in which a tag is mere text. */
    private static final Set<String> RAW = Set.of("title", "textarea", "xmp", "noembed", "noframes");

    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "itemprop",
            "itemtype",
            "itemscope",
            "role",
            "hidden",
            "aria-hidden",
            "style",
            "rel",
            "href",
            "content",
            "property",
            "name",
            "datetime",
            "lang",
            "xml:lang",
            "type",
            "pubdate",
            "http-equiv");

    /** What the names of these begin with. */
    private static final String FIRST = "cirashpndlxtCIRASHPNDLXT";

    /** Longer values are data, not names. */
    private static final int LONGEST_VALUE = 4000;

    private static final int LONGEST_NAME = 12;

    private final String html;
    private final StringBuilder out;
    /** Names of elements that are closed nowhere further down. */
    private final Set<String> unclosed = new HashSet<>();

    private final List<String> linkedData = new ArrayList<>();
    private int tags;
    private int at;

    private MarkupCutter(String html) {
        this.html = html;
        this.out = new StringBuilder(Math.min(html.length(), 1 << 20) / 2 + 16);
    }

    /**
     * Cuts a page's source.
     *
     * @param maxTags reading ends at so many start tags: then {@link Markup#tags()} is one more
     */
    public static Markup cut(String html, int maxTags) {
        MarkupCutter cutter = new MarkupCutter(html);
        cutter.run(maxTags);
        return new Markup(cutter.out.toString(), cutter.linkedData, cutter.tags);
    }

    private void run(int maxTags) {
        int length = html.length();
        while (at < length && tags <= maxTags) {
            int open = html.indexOf('<', at);
            if (open < 0 || open == length - 1) {
                out.append(html, at, length);
                return;
            }
            out.append(html, at, open);
            char next = html.charAt(open + 1);
            if (letter(next)) {
                tags++;
                startTag(open);
            } else if (next == '/') {
                endTag(open);
            } else if (next == '!' || next == '?') {
                comment(open);
            } else {
                out.append("&lt;");
                at = open + 1;
            }
        }
    }

    private void comment(int open) {
        if (html.startsWith("<!--", open)) {
            int end = html.startsWith(">", open + 4) ? open + 4 : html.indexOf("-->", open + 4);
            at = end < 0 ? html.length() : html.indexOf('>', end) + 1;
        } else {
            int end = html.indexOf('>', open);
            at = end < 0 ? html.length() : end + 1;
        }
    }

    private void endTag(int open) {
        int end = html.indexOf('>', open);
        at = end < 0 ? html.length() : end + 1;
        if (open + 2 < html.length() && letter(html.charAt(open + 2))) {
            out.append(html, open, nameEnd(open + 2)).append('>');
        }
    }

    private void startTag(int open) {
        int nameEnd = nameEnd(open + 1);
        int length = nameEnd - open - 1;
        String name =
                length > LONGEST_NAME ? "" : html.substring(open + 1, nameEnd).toLowerCase(Locale.ROOT);
        if (VOID.contains(name)) {
            int mark = out.length();
            attributes(nameEnd);
            out.setLength(mark);
            return;
        }
        if (CUT.contains(name)) {
            int mark = out.length();
            attributes(nameEnd);
            boolean data = name.equals("script") && out.indexOf("ld+json", mark) >= 0;
            out.setLength(mark);
            if (selfClosed(name)) {
                return;
            }
            int end = endOf(name, at);
            if (end == html.length() && !SCRIPTS.contains(name)) {
                return;
            }
            if (data) {
                linkedData.add(html.substring(at, end));
            }
            out.append(' ');
            int close = html.indexOf('>', end);
            at = close < 0 ? html.length() : close + 1;
            return;
        }
        out.append(html, open, nameEnd);
        attributes(nameEnd);
        out.append('>');
        if (RAW.contains(name)) {
            int end = endOf(name, at);
            out.append(html, at, end);
            at = end;
        }
    }

    /** Copies the attributes that tell something, and leaves {@code at} behind the tag. */
    private void attributes(int from) {
        int length = html.length();
        int i = from;
        while (i < length) {
            char c = html.charAt(i);
            if (c == '>') {
                break;
            }
            if (c <= ' ' || c == '/') {
                i++;
                continue;
            }
            int start = i;
            i++;
            while (i < length && !ends(html.charAt(i)) && html.charAt(i) != '=') {
                i++;
            }
            int nameEnd = i;
            i = valueEnd(i);
            if (kept(start, nameEnd) && i - nameEnd <= LONGEST_VALUE) {
                out.append(' ').append(html, start, i);
            }
        }
        at = Math.min(length, i + 1);
    }

    /** Where the value of an attribute ends whose name ends at {@code i}. */
    private int valueEnd(int i) {
        int length = html.length();
        int value = i;
        while (value < length && html.charAt(value) <= ' ') {
            value++;
        }
        if (value >= length || html.charAt(value) != '=') {
            return i;
        }
        value++;
        while (value < length && html.charAt(value) <= ' ') {
            value++;
        }
        if (value >= length) {
            return length;
        }
        char quote = html.charAt(value);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, value + 1);
            return end < 0 ? length : end + 1;
        }
        while (value < length && html.charAt(value) > ' ' && html.charAt(value) != '>') {
            value++;
        }
        return value;
    }

    private boolean kept(int from, int to) {
        int length = to - from;
        return length >= 2
                && length <= LONGEST_NAME
                && FIRST.indexOf(html.charAt(from)) >= 0
                && ATTRIBUTES.contains(html.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private int nameEnd(int i) {
        int end = i;
        while (end < html.length() && !ends(html.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Where the end tag of an element begins; the end of the page where there is none. */
    private int endOf(String name, int from) {
        if (unclosed.contains(name)) {
            return html.length();
        }
        int end = html.indexOf("</", from);
        while (end >= 0) {
            int after = end + 2 + name.length();
            if (html.regionMatches(true, end + 2, name, 0, name.length())
                    && (after >= html.length() || ends(html.charAt(after)))) {
                return end;
            }
            end = html.indexOf("</", end + 2);
        }
        unclosed.add(name);
        return html.length();
    }

    private boolean selfClosed(String name) {
        return name.equals("svg") && html.startsWith("/>", at - 2);
    }

    private static boolean ends(char c) {
        return c <= ' ' || c == '>' || c == '/';
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
