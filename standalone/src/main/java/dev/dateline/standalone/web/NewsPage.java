package dev.dateline.standalone.web;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.view.EventWords;
import dev.dateline.standalone.view.PlainText;
import dev.dateline.standalone.view.Quote;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of the latest events as HTML. Pure: the same events give the same page. */
final class NewsPage {
    private static final String NOBODY = EventWords.UNKNOWN;

    private NewsPage() {}

    /**
     * The whole page.
     *
     * @param events newest first
     * @param notReady why the pipeline does not run at the moment; empty where it does
     */
    static String page(List<NewsEvent> events, Optional<String> notReady) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <meta name="referrer" content="no-referrer">
                <title>Dateline – latest events</title>
                <link rel="icon" href="/icon.svg" type="image/svg+xml">
                <link rel="stylesheet" href="/page.css">
                <script src="/page.js" defer></script>
                <noscript><meta http-equiv="refresh" content="15"></noscript>
                </head>
                <body>
                <header>
                <h1>Dateline</h1>
                <p>The latest events, each with the sentence that tells it.</p>
                <nav><a href="/api/events">events as JSON</a> <a href="/api/ledger">ledger</a></nav>
                </header>
                <main id="latest" aria-live="off">
                %s</main>
                </body>
                </html>
                """.formatted(latest(events, notReady));
    }

    /** What changes as news come in. */
    static String latest(List<NewsEvent> events, Optional<String> notReady) {
        StringBuilder html = new StringBuilder();
        String state = notReady.map(why -> "<span class=\"state stale\">Not running: " + text(why) + "</span>")
                .orElse("<span class=\"state live\">Running</span>");
        html.append("<p class=\"status\">")
                .append(state)
                .append(" <span class=\"count\">")
                .append(count(events.size()))
                .append("</span></p>\n");
        if (events.isEmpty()) {
            html.append(
                    "<p class=\"empty\">No events yet. Publish pages with <code>dateline publish --in PATH</code>; what is told in them appears here.</p>\n");
        } else {
            html.append("<ol>\n");
            events.forEach(event -> html.append(event(event)));
            html.append("</ol>\n");
        }
        return html.toString();
    }

    private static String event(NewsEvent event) {
        EventWords words = EventWords.of(event);
        return """
                <li class="quad-%s">
                <article>
                <h2><span class="type">%s</span>%s %s</h2>
                <blockquote dir="auto">%s</blockquote>
                <dl>%s</dl>
                <p class="source">%s</p>
                </article>
                </li>
                """.formatted(
                        event.getQuad() == null ? "none" : Integer.toString(event.getQuad()),
                        text(words.type()),
                        words.mode().isEmpty() ? "" : "<span class=\"mode\">" + text(words.mode()) + "</span>",
                        participants(words),
                        quote(words.quote()),
                        fact("Where", words.place())
                                + fact("When", words.date())
                                + fact("Toll", words.tolls())
                                + fact("Status", words.status())
                                + fact("Says", attributed(event.getAttributedTo())),
                        source(event));
    }

    private static String participants(EventWords words) {
        if (words.who().equals(NOBODY) && words.whom().equals(NOBODY)) {
            return "";
        }
        String whom = words.whom().equals(NOBODY)
                ? ""
                : " <span class=\"arrow\" role=\"img\" aria-label=\"to\">→</span> <bdi>" + text(words.whom())
                        + "</bdi>";
        return "<span class=\"who\">" + (words.who().equals(NOBODY) ? "" : "<bdi>" + text(words.who()) + "</bdi>")
                + whom + "</span>";
    }

    private static String quote(Quote quote) {
        return text(quote.before())
                + (quote.trigger().isEmpty() ? "" : "<mark>" + text(quote.trigger()) + "</mark>")
                + text(quote.after());
    }

    private static String fact(String name, String value) {
        return value.equals(EventWords.UNKNOWN)
                ? ""
                : "<div><dt>" + name + "</dt><dd dir=\"auto\">" + text(value) + "</dd></div>";
    }

    private static String attributed(@Nullable String who) {
        return who == null ? EventWords.UNKNOWN : PlainText.oneLine(who);
    }

    private static String source(NewsEvent event) {
        String url = PlainText.oneLine(event.getUrl());
        String name = text(event.getSource() == null ? url : PlainText.oneLine(event.getSource()));
        String from = Html.link(url)
                .map(link ->
                        "<a href=\"" + Html.escape(link) + "\" rel=\"noopener noreferrer nofollow\">" + name + "</a>")
                .orElse(name);
        return "<bdi>" + from + "</bdi>"
                + (event.getPublishedAt() == null
                        ? ""
                        : " <time>" + event.getPublishedAt().toString().substring(0, 10) + "</time>");
    }

    private static String count(int events) {
        return events == 0
                ? ""
                : String.format(Locale.ROOT, "%,d %s shown, newest first", events, events == 1 ? "event" : "events");
    }

    private static String text(String text) {
        return Html.escape(text);
    }
}
