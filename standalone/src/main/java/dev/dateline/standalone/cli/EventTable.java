package dev.dateline.standalone.cli;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.standalone.view.EventWords;
import dev.dateline.standalone.view.PlainText;
import dev.dateline.standalone.view.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Events as a table for people: by article, in the order of the text, each with the sentence that tells it below. The words that name the
 * event are bold, or between « and » where colour is off.
 */
final class EventTable {
    private static final List<String> HEADER = List.of("EVENT", "WHO", "TO WHOM", "WHERE", "WHEN", "TOLL", "STATUS");
    private static final String INDENT = "    │ ";
    // stand for the trigger's marks while lines are broken; PlainText lets no control character through
    private static final String TRIGGER = "\u0001";
    private static final String END = "\u0002";

    private final int width;
    private final boolean colour;

    /**
     * @param width columns to fill, at least 80
     * @param colour whether escape sequences for bold and dim may be used
     */
    EventTable(int width, boolean colour) {
        this.width = Math.max(80, width);
        this.colour = colour;
    }

    /**
     * The lines of the table.
     *
     * @param headlines headline of an articleId, where it has one
     */
    List<String> lines(List<NewsEvent> events, Map<String, String> headlines) {
        Map<String, List<NewsEvent>> articles = events.stream()
                .sorted(Comparator.comparing(NewsEvent::getUrl)
                        .thenComparing(NewsEvent::getArticleId)
                        .thenComparing(event -> event.getEvidence().getTriggerStart())
                        .thenComparing(NewsEvent::getEventId))
                .collect(Collectors.groupingBy(NewsEvent::getArticleId, LinkedHashMap::new, Collectors.toList()));
        List<List<String>> rows =
                events.stream().map(EventWords::of).map(EventTable::cells).toList();
        TextTable table = new TextTable(HEADER, rows, width);
        List<String> lines = new ArrayList<>();
        lines.add(strong(table.header()));
        articles.forEach((articleId, told) -> {
            lines.add("");
            lines.add(dim(title(headlines.get(articleId), told.get(0))));
            told.stream().map(EventWords::of).forEach(event -> {
                lines.addAll(table.row(cells(event)));
                lines.addAll(quote(event.quote()));
            });
        });
        return lines;
    }

    private static List<String> cells(EventWords event) {
        return List.of(
                event.mode().isEmpty() ? event.type() : event.type() + " " + event.mode(),
                event.who(),
                event.whom(),
                event.place(),
                event.date(),
                event.tolls(),
                event.status());
    }

    private String title(@org.jspecify.annotations.Nullable String headline, NewsEvent event) {
        String title = headline == null ? "" : PlainText.oneLine(headline) + " · ";
        List<String> lines = TextWidth.wrap("── " + title + PlainText.oneLine(event.getUrl()), width);
        return lines.get(0) + (lines.size() > 1 ? "…" : "");
    }

    private List<String> quote(Quote quote) {
        String text =
                quote.before() + (quote.trigger().isEmpty() ? "" : TRIGGER + quote.trigger() + END) + quote.after();
        return TextWidth.wrap(text, width - INDENT.length() - 2).stream()
                .map(line -> INDENT
                        + line.replace(TRIGGER, colour ? "\u001b[1m" : "«").replace(END, colour ? "\u001b[22m" : "»"))
                .toList();
    }

    private String strong(String text) {
        return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    private String dim(String text) {
        return colour ? "\u001b[2m" + text + "\u001b[0m" : text;
    }
}
