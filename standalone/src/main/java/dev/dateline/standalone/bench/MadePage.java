package dev.dateline.standalone.bench;

import java.net.URI;
import java.util.Locale;

/** A page such as news sites serve, made around the text of an article: most of it scripts, styles, menus and pointers to other articles. */
final class MadePage {
    private static final String SCRIPT =
            "window.queue=window.queue||[];function place(slot){var e=document.getElementById('slot-'+slot);if(e&&e.offsetHeight<250){queue.push(['fill',slot])}}\n";
    private static final String STYLE =
            ".story-card{display:flex;margin:0 0 16px}.story-card a:hover{color:#036}@media(max-width:600px){.rail{display:none}}\n";

    private MadePage() {}

    /** The page of the article of a number. */
    static HtmlCorpus.Page around(String article, int number) {
        String title = "Report number " + number;
        StringBuilder html = new StringBuilder(1 << 17);
        html.append("<!DOCTYPE html><html lang=\"en\"><head><title>")
                .append(title)
                .append(" | Made News</title>");
        html.append("<meta property=\"og:title\" content=\"").append(title).append("\">");
        html.append("<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"")
                .append(title);
        html.append("\",\"datePublished\":\"2026-11-09T16:30:00+02:00\"}</script>");
        html.append("<style>")
                .append(STYLE.repeat(150))
                .append("</style><script>")
                .append(SCRIPT.repeat(300))
                .append("</script></head><body>");
        html.append("<header class=\"site-header\"><nav><ul>");
        repeat(html, 80, "<li class=\"menu-item\"><a href=\"/section/%d\" data-track=\"menu\">Section %d</a></li>");
        html.append("</ul></nav></header><main><article class=\"story\"><h1>")
                .append(title)
                .append("</h1>");
        html.append("<p class=\"byline\">By Staff Reporter</p><div class=\"story-body\">");
        int paragraphs = 0;
        for (String paragraph : article.split("\n\n", -1)) {
            html.append("<p>")
                    .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                    .append("</p>\n");
            if (++paragraphs % 4 == 0) {
                html.append("<div class=\"ad-slot\"><script>").append(SCRIPT).append("</script></div>");
            }
        }
        html.append("</div></article><aside class=\"rail\">");
        repeat(
                html,
                60,
                "<div class=\"story-card\" data-id=\"%d\"><a href=\"/story/%d\"><img src=\"/i.jpg\" srcset=\"/i.jpg 1x, /j.jpg 2x\"></a><h3><a href=\"/story\">What else was told that day</a></h3><p>A line or two about it.</p></div>\n");
        html.append("</aside></main><section class=\"comments\">");
        repeat(
                html,
                20,
                "<div class=\"comment\" id=\"c%d\"><p>Somebody says something about the report, and says it at some length, number %d.</p></div>\n");
        html.append("</section><footer>");
        repeat(html, 40, "<a href=\"/about/%d\">About us, page %d</a>");
        html.append("</footer><script>").append(SCRIPT.repeat(100)).append("</script></body></html>");
        return new HtmlCorpus.Page(URI.create("https://made.example/2026/11/09/report-" + number), html.toString());
    }

    private static void repeat(StringBuilder html, int times, String piece) {
        for (int i = 0; i < times; i++) {
            html.append(String.format(Locale.ROOT, piece, i, i));
        }
    }
}
