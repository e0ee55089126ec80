package dev.dateline.streams.split;

import dev.dateline.schemas.avro.ScrapedPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random and mutated pages, the same for the same seed. Not thread-safe. */
final class FuzzedPages {
    private static final List<String> GLUED = Stream.of(
                    GluedPage.english(), GluedPage.otherLanguages(), GluedPage.singles())
            .flatMap(List::stream)
            .map(page -> page.page().getBody())
            .toList();

    /** Line forms that some rule of the splitter looks at. */
    private static final List<String> FORMS = List.of(
            "Talks begin in the harbour town",
            "Talks begin.",
            "14:05",
            "[09:12 GMT]",
            "9.45am – Doors open",
            "Read more",
            "Next article",
            "Advertisement",
            "By Ada Example",
            "Ada Example in Tolvern",
            "12 March 2025",
            "2 hours ago",
            "Photo: Harbour",
            "Gate (AFP)",
            "TOLVERN, March 3 (Harbour) – The port is closed.",
            "Halden: The port is open again after a week.",
            "1. One of the items",
            "2) Two",
            "• A point",
            "* * *",
            "----",
            "News in brief",
            "Live updates: the day",
            "(",
            ")",
            "\"",
            "‘",
            "#",
            "**bold**",
            "# Heading",
            "TT",
            "?!",
            "Who pays for it?",
            "港口工人罢工",
            "图书馆的猫今天退休了。",
            "قال: لا",
            "नदी का बाँध टूटा",
            "A > B > C",
            "https://news.example/1",
            "—",
            "1.1.1.1.1",
            "may 1.1.1.1.1",
            "Ⅷ ① ２０２５",
            "12/03/2025, 10:30",
            "Harbour Photo/AP",
            "x",
            "CHAIR: When?",
            "",
            " ",
            "\t",
            "\u00a0");

    private static final List<String> TAGS = List.of(
            "p",
            "div",
            "article",
            "h1",
            "h2",
            "ul",
            "li",
            "table",
            "td",
            "script",
            "style",
            "figure",
            "figcaption",
            "time",
            "a",
            "span",
            "svg",
            "noscript",
            "template",
            "b",
            "br",
            "body",
            "html",
            "title",
            "iframe",
            "textarea");

    private static final List<String> ENTITIES = List.of(
            "&amp;",
            "&lt;",
            "&#x110000;",
            "&#0;",
            "&nbsp;",
            "&#xD800;",
            "&;",
            "&amp",
            "&notanentity;",
            "&#8232;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE html>");

    private final Random random;

    FuzzedPages(long seed) {
        this.random = new Random(seed);
    }

    /** A page of at most some ten thousand characters, most of them plain text. */
    ScrapedPage next() {
        boolean html = random.nextInt(4) == 0;
        String body = html
                ? tagSoup(1 + random.nextInt(400))
                : mutated(random.nextInt(5) == 0 ? forms(random.nextInt(200)) : glued());
        ScrapedPage page = SplitPages.page(body);
        page.setContentType(html ? "text/html" : "text/plain");
        if (random.nextInt(3) == 0) {
            page.setTitle(random.nextBoolean() ? body.lines().findFirst().orElse("") : unicode(random.nextInt(60)));
        }
        return page;
    }

    /** Lines of forms that rules look at, drawn at random from a few of them or from all. */
    String forms(int lines) {
        int kinds = random.nextBoolean() ? FORMS.size() : 1 + random.nextInt(4);
        List<String> some = new ArrayList<>(FORMS);
        Collections.shuffle(some, random);
        return random.ints(lines, 0, kinds).mapToObj(some::get).collect(Collectors.joining("\n"));
    }

    /** Markup that no program would write: unclosed, badly nested, with huge attributes and stray entities. */
    String tagSoup(int parts) {
        StringBuilder out = new StringBuilder();
        List<String> text = GLUED.get(random.nextInt(GLUED.size())).lines().toList();
        for (int i = 0; i < parts; i++) {
            String tag = TAGS.get(random.nextInt(TAGS.size()));
            switch (random.nextInt(8)) {
                case 0 -> out.append("</").append(tag).append('>');
                case 1 ->
                    out.append('<')
                            .append(tag)
                            .append(" class=\"")
                            .append("x".repeat(random.nextInt(300)))
                            .append("\">");
                case 2 -> out.append(ENTITIES.get(random.nextInt(ENTITIES.size())));
                case 3 -> out.append('<').append(tag).append(" a='").append(unicode(5));
                case 4 -> out.append(("<" + tag + ">").repeat(1 + random.nextInt(60)));
                default -> out.append('<').append(tag).append('>').append(text.get(random.nextInt(text.size())));
            }
        }
        return out.toString();
    }

    private String glued() {
        return GLUED.get(random.nextInt(GLUED.size()));
    }

    private String mutated(String page) {
        List<String> lines = new ArrayList<>(Arrays.asList(page.split("\n", -1)));
        for (int i = random.nextInt(12); i > 0 && !lines.isEmpty(); i--) {
            int at = random.nextInt(lines.size());
            int other = random.nextInt(lines.size());
            switch (random.nextInt(9)) {
                case 0 -> Collections.swap(lines, at, other);
                case 1 -> lines.add(at, lines.get(other));
                case 2 -> lines.remove(at);
                case 3 -> lines.set(at, noisy(lines.get(at)));
                case 4 -> lines.add(at, unicode(random.nextInt(80)));
                case 5 -> lines.add(at, FORMS.get(random.nextInt(FORMS.size())));
                case 6 -> lines.set(at, lines.get(at) + " " + lines.get(other));
                case 7 ->
                    lines.addAll(
                            at, GLUED.get(random.nextInt(GLUED.size())).lines().toList());
                default -> lines.set(at, lines.get(at).repeat(1 + random.nextInt(20)));
            }
        }
        return String.join(pick("\n", "\n", "\n", "\r\n", "\u2028"), lines);
    }

    private String noisy(String line) {
        StringBuilder out = new StringBuilder(line);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(out.length() + 1);
            out.insert(
                    out.length() > at && at > 0 && Character.isLowSurrogate(out.charAt(at)) ? 0 : at,
                    pick(
                            "\u200b",
                            "\u202e",
                            "\u2066",
                            "\u0301",
                            "\ufeff",
                            "\u00ad",
                            "\u0000",
                            "’",
                            ".",
                            ":",
                            " ",
                            "9",
                            "É",
                            "\ud83d\ude00"));
        }
        return out.toString();
    }

    /** Random characters of all planes, without lone surrogates. */
    private String unicode(int length) {
        return IntStream.range(0, length)
                .map(i -> random.nextInt(random.nextBoolean() ? 0x500 : 0x30000))
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
