package dev.dateline.streams.split;

import static dev.dateline.streams.split.Layout.Kind.BARE;
import static dev.dateline.streams.split.Layout.each;
import static dev.dateline.streams.split.Layout.held;
import static dev.dateline.streams.split.Layout.tuned;

import java.util.List;
import java.util.Locale;

/** Layouts with nothing but a headline between one text and the next. */
final class BareLayouts {
    static final List<Layout> ALL = List.of(
            tuned(
                    BARE,
                    "one blank line",
                    each(0, (s, r, a) -> s.headline(a.headline()).blank(1).text(a, 1, false))),
            tuned(
                    BARE,
                    "one blank line, sub-headlines",
                    each(0, (s, r, a) -> s.headline(a.headline()).blank(1).text(a, 1, true))),
            tuned(
                    BARE,
                    "no blank line",
                    each(0, (s, r, a) -> s.headline(a.headline()).text(a, 0, false))),
            tuned(
                    BARE,
                    "no blank line, capitals",
                    each(
                            0,
                            (s, r, a) -> s.headline(a.headline().toUpperCase(Locale.ROOT))
                                    .text(a, 0, false))),
            tuned(
                    BARE,
                    "blank line above the headline",
                    each(1, (s, r, a) -> s.headline(a.headline()).text(a, 0, false))),
            held(
                    BARE,
                    "one blank line, standfirst",
                    each(
                            0,
                            (s, r, a) -> MarkedLayouts.standfirst(
                                            s.headline(a.headline()).blank(1), a)
                                    .blank(1)
                                    .text(a, 1, false))),
            held(
                    BARE,
                    "no blank line, sub-headlines",
                    each(0, (s, r, a) -> s.headline(a.headline()).text(a, 0, true))),
            held(
                    BARE,
                    "one blank line, every word in capitals",
                    each(
                            0,
                            (s, r, a) ->
                                    s.headline(titled(a.headline())).blank(1).text(a, 1, false))),
            held(
                    BARE,
                    "one blank line, quoted or asked",
                    each(
                            0,
                            (s, r, a) -> s.headline(r.nextBoolean() ? "“" + a.headline() + "”" : a.headline() + "?")
                                    .blank(1)
                                    .text(a, 1, false))),
            held(
                    BARE,
                    "blank line below the headline only",
                    each(0, (s, r, a) -> s.headline(a.headline()).blank(1).text(a, 0, false))),
            held(
                    BARE,
                    "two blank lines everywhere",
                    each(0, (s, r, a) -> s.headline(a.headline()).blank(2).text(a, 2, false))),
            held(BARE, "indented, no blank line", each(0, (s, r, a) -> {
                s.headline(a.headline());
                a.paragraphs().forEach(paragraph -> s.indented(paragraph));
            })));

    private BareLayouts() {}

    private static String titled(String headline) {
        StringBuilder out = new StringBuilder();
        for (String word : headline.split(" ", -1)) {
            out.append(out.isEmpty() ? "" : " ")
                    .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(word.substring(1));
        }
        return out.toString();
    }
}
