package dev.dateline.streams.split;

import static dev.dateline.streams.split.Layout.Kind.MARKED;
import static dev.dateline.streams.split.Layout.each;
import static dev.dateline.streams.split.Layout.held;
import static dev.dateline.streams.split.Layout.pick;
import static dev.dateline.streams.split.Layout.tuned;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Layouts that tell where an article begins. */
final class MarkedLayouts {
    static final List<Layout> ALL = List.of(
            tuned(
                    MARKED,
                    "headline twice in a row",
                    each(
                            1,
                            (s, r, a) -> s.headline(a.headline())
                                    .print(a.headline())
                                    .blank(1)
                                    .text(a, 1, r.nextBoolean()))),
            tuned(MARKED, "headline, widgets, headline", each(0, (s, r, a) -> {
                s.headline(a.headline()).blank(1).widget("Share on Facebook").widget("Listen to this article");
                s.blank(1).print(a.headline()).blank(1).text(a, 1, r.nextBoolean());
            })),
            tuned(MARKED, "headline and caption twice, no blank line", each(0, (s, r, a) -> {
                String caption = caption(r);
                s.headline(a.headline()).caption(caption).print(caption).widget("AA");
                s.print(a.headline()).text(a, 0, false);
            })),
            tuned(MARKED, "by and date", each(0, (s, r, a) -> {
                s.headline(a.headline()).print(pick(r, "By Ada Example", "By Ada Example and Ben Sample"));
                s.print(pick(r, "12 March 2025", "March 12, 2025 10:30 am"))
                        .blank(1)
                        .text(a, 1, r.nextBoolean());
            })),
            tuned(MARKED, "name and office", each(1, (s, r, a) -> {
                s.headline(a.headline())
                        .blank(1)
                        .print(pick(r, "Ada Example, Staff Reporter", "Ada Example | Harbour News"));
                s.blank(1).text(a, 1, false);
            })),
            tuned(
                    MARKED,
                    "date alone",
                    each(
                            0,
                            (s, r, a) -> s.headline(a.headline())
                                    .print(pick(r, "12.03.2025, 10:30", "Wednesday 12 March 2025", "2025-03-12"))
                                    .blank(1)
                                    .text(a, 1, false))),
            tuned(
                    MARKED,
                    "section above",
                    each(
                            1,
                            (s, r, a) -> s.print(pick(r, "WORLD", "Business", "SPORT", "Opinion"))
                                    .headline(a.headline())
                                    .blank(1)
                                    .print("By Our Correspondent")
                                    .blank(1)
                                    .text(a, 1, r.nextBoolean()))),
            tuned(
                    MARKED,
                    "two more blank lines",
                    each(2, (s, r, a) -> s.headline(a.headline()).blank(1).text(a, 1, r.nextBoolean()))),
            tuned(
                    MARKED,
                    "four more blank lines, two between paragraphs",
                    each(4, (s, r, a) -> s.headline(a.headline()).blank(2).text(a, 2, r.nextBoolean()))),
            tuned(MARKED, "rule", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.print("----------").blank(1);
                    }
                    s.article().headline(a.headline()).blank(1).text(a, 1, false);
                }
            }),
            tuned(
                    MARKED,
                    "headline with a full stop and byline",
                    each(
                            0,
                            (s, r, a) -> s.headline(a.headline() + ".")
                                    .print("By Ada Example")
                                    .blank(1)
                                    .text(a, 1, false))),
            held(MARKED, "title with site, then headline", each(1, (s, r, a) -> {
                s.print(a.headline() + " | Harbour News").blank(1);
                s.headline(a.headline()).blank(1).text(a, 1, r.nextBoolean());
            })),
            held(
                    MARKED,
                    "headline, byline, headline",
                    each(
                            0,
                            (s, r, a) -> s.headline(a.headline())
                                    .blank(1)
                                    .print("Ada Example")
                                    .print("3 days ago")
                                    .blank(1)
                                    .print(a.headline())
                                    .blank(1)
                                    .text(a, 1, r.nextBoolean()))),
            held(MARKED, "headline twice in two cases", each(1, (s, r, a) -> {
                s.print(a.headline().toUpperCase(Locale.ROOT));
                s.headline(a.headline()).blank(1).text(a, 1, false);
            })),
            held(MARKED, "from our correspondent", each(0, (s, r, a) -> {
                s.headline(a.headline())
                        .print(pick(
                                r, "From our correspondent in Tolvern", "Ada Example in Tolvern", "Text: Ada Example"));
                s.blank(1).text(a, 1, false);
            })),
            held(MARKED, "agency and time", each(0, (s, r, a) -> {
                s.headline(a.headline()).print(pick(r, "Reuters", "AFP, Tolvern", "Harbour News Agency"));
                s.print(pick(r, "Last updated: Wed 12 Mar 2025 10.30 GMT", "Published on 12/03/2025 at 10:30"));
                s.blank(1).text(a, 1, r.nextBoolean());
            })),
            held(MARKED, "way, headline, standfirst, byline", each(1, (s, r, a) -> {
                s.widget("Home > World > Europe").headline(a.headline());
                standfirst(s, a)
                        .print("By Ada Example, Europe editor")
                        .print("Updated 2 hours ago")
                        .blank(1);
                s.text(a, 1, r.nextBoolean());
            })),
            held(
                    MARKED,
                    "sentence, then name and date",
                    each(
                            0,
                            (s, r, a) -> s.headline(a.headline())
                                    .blank(1)
                                    .paragraph("What is known so far, and what comes next.")
                                    .blank(1)
                                    .print("Ada Example")
                                    .print("12 March 2025 10:30")
                                    .blank(1)
                                    .text(a, 1, r.nextBoolean()))),
            held(
                    MARKED,
                    "date above",
                    each(
                            1,
                            (s, r, a) -> s.print(pick(r, "12 MAR 2025", "March 12"))
                                    .headline(a.headline())
                                    .blank(1)
                                    .text(a, 1, false))),
            held(
                    MARKED,
                    "three more blank lines, none between paragraphs",
                    each(3, (s, r, a) -> s.headline(a.headline()).blank(0).text(a, 0, r.nextBoolean()))),
            held(MARKED, "stars", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.print(pick(r, "***", "# # #", "=====")).blank(1);
                    }
                    s.article().headline(a.headline()).blank(1).text(a, 1, false);
                }
            }),
            held(MARKED, "tags and comments below", each(0, (s, r, a) -> {
                s.headline(a.headline()).blank(1).text(a, 1, false);
                s.widget("Tags: news, world, region")
                        .widget("0 comments")
                        .widget("Leave a comment")
                        .blank(1);
            })),
            held(MARKED, "ends", each(0, (s, r, a) -> {
                s.headline(a.headline()).blank(1).text(a, 1, false);
                s.print(pick(r, "ENDS", "-30-", "(END)")).blank(1);
            })),
            held(MARKED, "name below the text", each(1, (s, r, a) -> {
                s.headline(a.headline()).blank(1).text(a, 1, false);
                s.print(pick(r, "— Ada Example", "(Ada Example)", "Harbour News Agency"))
                        .blank(1);
            })),
            held(MARKED, "wrapped by a mail program", each(2, MarkedLayouts::wrapped)));

    private MarkedLayouts() {}

    static String caption(Random random) {
        return pick(
                random,
                "Onlookers gather behind a police line on Monday",
                "A general view of the square. (Photo: Harbour News)",
                "The site from the air, March 12, 2025. REUTERS/File",
                "Crowds wait at the gate | Photo by Ada Example");
    }

    static Sheet standfirst(Sheet sheet, Story story) {
        story.standfirst().ifPresent(sheet::paragraph);
        return sheet;
    }

    private static void wrapped(Sheet sheet, Random random, Story story) {
        sheet.headline(story.headline()).blank(1);
        for (String paragraph : story.paragraphs()) {
            sheet.wrapped(paragraph, 68).blank(1);
        }
    }
}
