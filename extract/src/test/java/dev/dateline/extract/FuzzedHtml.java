package dev.dateline.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Pages like those of news sites, and what damage makes of them: the same for the same seed. Not thread-safe. */
final class FuzzedHtml {
    private static final List<String> PAGES =
            PagesTest.pages().map(FuzzedHtml::read).toList();

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "article",
            "section",
            "main",
            "h1",
            "h2",
            "ul",
            "li",
            "table",
            "tr",
            "td",
            "figure",
            "figcaption",
            "time",
            "a",
            "span",
            "b",
            "i",
            "blockquote",
            "pre",
            "br",
            "body",
            "html",
            "head",
            "title",
            "meta",
            "link",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "select",
            "option",
            "textarea",
            "iframe",
            "frameset",
            "button",
            "form",
            "nav",
            "aside",
            "footer",
            "header",
            "plaintext",
            "xmp",
            "image",
            "x-y");

    private static final List<String> NAMES = List.of(
            "article-body",
            "story",
            "content",
            "comments",
            "related",
            "share",
            "byline",
            "author",
            "date",
            "headline",
            "caption",
            "promo",
            "sidebar",
            "footer",
            "paywall",
            "live-entry",
            "newsletter",
            "post");

    private static final List<String> SCRAPS = List.of(
            "<!--",
            "-->",
            "--!>",
            "<!",
            "<![CDATA[",
            "]]>",
            "<?xml",
            "</",
            "<",
            ">",
            "/>",
            "\"",
            "'",
            "&",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "&#99999999999999999999;",
            "&amp;amp;",
            "&notanentity;",
            "&nbsp;",
            "\u0000",
            "\u0001",
            "\u001b",
            "\u2028",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u0301",
            "\ud83d",
            "\udf09",
            "\ud83c\udf09",
            "</script",
            "<script>",
            "</body></html>",
            "<plaintext>",
            "<br>",
            "<br/><br/>",
            "\r\n",
            "\t",
            "=",
            "<p class=",
            "<a href=\"");

    private static final List<String> DATA = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\\"",
            "\\u12",
            "\\ud800",
            "null",
            "-1e999",
            "1e-400",
            "//",
            "/*",
            "<!--",
            "\"@type\":\"NewsArticle\"",
            "\"@graph\":[",
            "\"articleBody\":\"",
            "\"headline\":",
            "\"datePublished\":\"2026-13-45\"",
            "\"author\":{\"name\":",
            "\"author\":[[[",
            "{\"@type\":[\"Article\",",
            "\n",
            "\u0000",
            "<b>",
            "&quot;",
            "]]>");

    private static final List<String> DATES = List.of(
            "2026-11-20T08:00:00Z",
            "2026-11-20",
            "20 November 2026",
            "11/20/2026",
            "2026-13-45T99:99:99+99:99",
            "0000-00-00",
            "+999999999-01-01T00:00:00Z",
            "99999999999999999999",
            "1763625600",
            "",
            "yesterday",
            "Nov 31, 2026",
            "٢٠٢٦-١١-٢٠");

    private final Random random;

    FuzzedHtml(long seed) {
        this.random = new Random(seed);
    }

    /** A page, damaged more often than not; some thousands of characters in the mean, a million at most. */
    String next() {
        String page = random.nextInt(3) == 0 ? pick(PAGES) : made();
        for (int i = random.nextInt(8); i > 0; i--) {
            page = damaged(page);
        }
        return random.nextInt(12) == 0 ? inWrongCharset(page) : page;
    }

    /** A whole page of a made-up site, as its template would write it. */
    String made() {
        StringBuilder out = new StringBuilder(
                "<!DOCTYPE html><html lang=" + pick(List.of("en", "\"de-AT\"", "''", "x")) + "><head>");
        out.append("<title>")
                .append(words(8))
                .append(pick(List.of(" | Harbour Post", " - ", "")))
                .append("</title>");
        for (int i = random.nextInt(6); i > 0; i--) {
            String property = pick(List.of(
                    "og:title",
                    "og:url",
                    "og:locale",
                    "article:published_time",
                    "author",
                    "date",
                    "twitter:title",
                    "article:section"));
            out.append("<meta property='")
                    .append(property)
                    .append("' content='")
                    .append(random.nextBoolean() ? pick(DATES) : words(6))
                    .append("'>");
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            out.append("<script type='application/ld+json'>")
                    .append(random.nextInt(3) == 0 ? scraps(DATA, 60) : data())
                    .append("</script>");
        }
        out.append("</head><body>");
        section(out, 0);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            out.append("<article class=")
                    .append(pick(NAMES))
                    .append("><h1>")
                    .append(words(7))
                    .append("</h1><time datetime='")
                    .append(pick(DATES))
                    .append("'>")
                    .append(pick(DATES))
                    .append("</time>");
            for (int j = random.nextInt(20); j > 0; j--) {
                out.append("<p>")
                        .append(words(10 + random.nextInt(50)))
                        .append(pick(List.of(".</p>", "?</p>", ".", "")));
            }
            section(out, 0);
            out.append("</article>");
        }
        section(out, 0);
        return out.append("</body></html>").toString();
    }

    private void section(StringBuilder out, int depth) {
        String tag = pick(TAGS);
        out.append('<')
                .append(tag)
                .append(random.nextBoolean() ? " class='" : " id='")
                .append(pick(NAMES))
                .append(' ')
                .append(pick(NAMES))
                .append("'>");
        for (int i = random.nextInt(5); i > 0; i--) {
            if (depth < 5 && random.nextBoolean()) {
                section(out, depth + 1);
            } else {
                out.append(words(random.nextInt(25))).append(pick(List.of("", ". ", "<br>", "<a href='/x/y'>")));
            }
        }
        out.append("</").append(random.nextInt(5) == 0 ? pick(TAGS) : tag).append('>');
    }

    private String data() {
        return "{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\",\"headline\":\"" + words(7)
                + "\",\"datePublished\":\"" + pick(DATES) + "\",\"author\":{\"name\":\"" + words(2)
                + "\"},\"articleBody\":\"" + words(random.nextInt(200)) + "\"}";
    }

    private String damaged(String page) {
        int from = random.nextInt(page.length() + 1);
        int to = Math.min(page.length(), from + random.nextInt(1 + random.nextInt(2000)));
        String before = page.substring(0, from);
        String slice = page.substring(from, to);
        String after = page.substring(to);
        String whole = before + slice;
        return switch (random.nextInt(14)) {
            case 0 -> before + after;
            case 1 -> whole + slice.repeat(random.nextInt(30)) + after;
            case 2 -> before;
            case 3 -> whole + scraps(SCRAPS, 12) + after;
            case 4 -> whole + soup(random.nextInt(60)) + after;
            case 5 -> whole + ("<" + pick(TAGS) + ">").repeat(random.nextInt(3000)) + after;
            case 6 ->
                whole + "<div " + pick(List.of("class", "style", "data-x", "href", "\u0000")) + "=\""
                        + pick(List.of("x", "article ", "&amp;", "é", "<")).repeat(random.nextInt(20_000))
                        + pick(List.of("\">", "'>", "")) + after;
            case 7 -> whole + "<p" + " a%d=b".formatted(random.nextInt(9)).repeat(random.nextInt(3000)) + ">" + after;
            case 8 ->
                whole + "<script type=application/ld+json>" + scraps(DATA, 200) + pick(List.of("</script>", ""))
                        + after;
            case 9 -> before + slice.replace(pick(List.of(">", "\"", "'", "</", "/")), "") + after;
            case 10 -> before + slice.replace("<", pick(List.of("<<", "< ", "&lt;", "</"))) + after;
            case 11 -> after + before;
            case 12 ->
                whole
                        + random.ints(random.nextInt(300), 0, 0x10000)
                                .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
                        + after;
            default -> whole + pick(PAGES) + after;
        };
    }

    /** Its bytes, some of them broken, read as what they are not. */
    private String inWrongCharset(String page) {
        byte[] bytes = page.getBytes(random.nextInt(4) == 0 ? UTF_16LE : UTF_8);
        for (int i = random.nextInt(50); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return new String(bytes, pick(List.of(UTF_8, ISO_8859_1, UTF_16LE)));
    }

    private String soup(int parts) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts; i++) {
            out.append(random.nextInt(3) == 0 ? "</" : "<")
                    .append(pick(TAGS))
                    .append('>')
                    .append(words(random.nextInt(6)));
        }
        return out.toString();
    }

    private String scraps(List<String> from, int most) {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            out.append(pick(from));
        }
        return out.toString();
    }

    private String words(int count) {
        List<String> words = List.of(
                "The",
                "harbour",
                "port",
                "of",
                "Tolvern",
                "was",
                "closed",
                "on",
                "Monday,",
                "and",
                "ships",
                "waited",
                "outside.",
                "Share",
                "Read",
                "more",
                "By",
                "\"No\",",
                "said",
                "港口",
                "мост",
                "قال",
                "2026",
                "(",
                "–",
                "10:30");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(pick(words)).append(' ');
        }
        return out.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String read(String name) {
        try {
            return Files.readString(Path.of("src/test/resources/dev/dateline/extract/pages", name + ".html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
