package dev.dateline.streams.split;

import static dev.dateline.streams.split.Layout.Kind.LIVE;
import static dev.dateline.streams.split.Layout.Kind.WIRE;
import static dev.dateline.streams.split.Layout.held;
import static dev.dateline.streams.split.Layout.tuned;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Live blogs, whose entries begin with a time, and round-ups of short items. */
final class ShortItemLayouts {
    static final List<Layout> ALL = List.of(
            tuned(
                    LIVE,
                    "14:05 GMT, headline",
                    live("Live updates: the day in the region", true, t -> t.clock(":") + " GMT", 0)),
            tuned(LIVE, "14:05, headline, no blank line", live("As it happened: Monday", true, t -> t.clock(":"), 0)),
            tuned(LIVE, "9.45am, no headline", live("Live: storm reaches the coast", false, t -> t.half("."), 0)),
            tuned(LIVE, "14:05 – headline in line", live("Live blog: the vote", true, t -> t.clock(":") + " – ", -1)),
            tuned(LIVE, "2 hours ago, headline", live("Live updates: the vote", true, Time::ago, 1)),
            held(LIVE, "14h30, headline", live("Direct: the day of the storm", true, t -> t.clock("h"), 1)),
            held(
                    LIVE,
                    "[09:12 GMT], headline",
                    live("Latest updates as talks begin", true, t -> "[" + t.clock(":") + " GMT]", 0)),
            held(
                    LIVE,
                    "Updated 10:45 BST, no headline",
                    live(
                            "Storm latest: trains stop, schools close",
                            false,
                            t -> "Updated " + t.clock(":") + " BST",
                            0)),
            held(
                    LIVE,
                    "10:45 AM EDT, headline",
                    live(
                            "Election live: polls are open",
                            true,
                            t -> t.half(":").replace("am", " AM EDT").replace("pm", " PM EDT"),
                            1)),
            held(
                    LIVE,
                    "12 Mar 2025 10:45, headline",
                    live("Live updates | The day around the world", true, t -> "12 Mar 2025 " + t.clock(":"), 0)),
            held(LIVE, "10:45 | text in line", live("Live ticker: the day", false, t -> t.clock(":") + " | ", -1)),
            held(LIVE, "key points on top, 10:45", (s, r, stories) -> {
                s.widget("Live: what happened today")
                        .blank(1)
                        .print("Key points")
                        .blank(1);
                stories.forEach(a -> s.print(a.headline()));
                s.blank(1);
                entries(s, r, stories, true, t -> t.clock(":"), 0);
            }),
            tuned(
                    WIRE,
                    "CITY, March 3 (Agency) –",
                    wire(
                            (a, city, text) -> city.toUpperCase(Locale.ROOT) + ", March 3 (Harbour) – " + text,
                            "World news in brief")),
            tuned(WIRE, "CITY:", wire((a, city, text) -> city.toUpperCase(Locale.ROOT) + ": " + text, "News round-up")),
            tuned(WIRE, "CITY —, no title", wire((a, city, text) -> city.toUpperCase(Locale.ROOT) + " — " + text, "")),
            tuned(WIRE, "numbers under a title", numbered("News in brief", ". ")),
            held(
                    WIRE,
                    "City, 3 March, Agency —",
                    wire((a, city, text) -> city + ", 3 March, Harbour Agency — " + text, "Wire summary")),
            held(WIRE, "City (Agency) -", wire((a, city, text) -> city + " (AP) - " + text, "Around the world")),
            held(
                    WIRE,
                    "CITY, Country (Agency) —",
                    wire((a, city, text) -> city.toUpperCase(Locale.ROOT) + ", Marenia (AP) — " + text, "")),
            held(WIRE, "City:", wire((a, city, text) -> city + ": " + text, "Briefs")),
            held(WIRE, "headline and CITY (Agency) –", (s, r, stories) -> {
                for (Story a : stories) {
                    s.article().headline(a.headline()).blank(1);
                    item(s, a, city(a).toUpperCase(Locale.ROOT) + " (Harbour) – ");
                }
            }),
            held(WIRE, "headline and one paragraph under a title", (s, r, stories) -> {
                s.widget("News in brief").blank(1);
                for (Story a : stories) {
                    s.article().headline(a.headline()).text(a.shortened(1), 1, false);
                }
            }),
            held(WIRE, "bullets under a title", (s, r, stories) -> {
                s.widget("The day in brief").blank(1);
                for (Story a : stories) {
                    s.article()
                            .paragraph("• " + String.join(" ", a.paragraphs()))
                            .blank(1);
                }
            }),
            held(WIRE, "1) under a title", numbered("Five things to know today", ") ")),
            held(WIRE, "rule between items", (s, r, stories) -> {
                s.widget("News briefs").blank(1);
                for (Story a : stories) {
                    if (s.begun()) {
                        s.print("* * *").blank(1);
                    }
                    s.article().text(a.shortened(2), 1, false);
                }
            }));

    /** A time of day, and how it is printed. */
    private record Time(int minutes, int place) {
        String clock(String mark) {
            return String.format(Locale.ROOT, "%02d%s%02d", minutes / 60, mark, minutes % 60);
        }

        String half(String mark) {
            int hour = minutes / 60 % 12 == 0 ? 12 : minutes / 60 % 12;
            return String.format(Locale.ROOT, "%d%s%02d%s", hour, mark, minutes % 60, minutes < 720 ? "am" : "pm");
        }

        String ago() {
            return place == 0 ? "12 minutes ago" : place == 1 ? "1 hour ago" : place + " hours ago";
        }
    }

    @FunctionalInterface
    private interface Stamp {
        String of(Time time);
    }

    @FunctionalInterface
    private interface Opening {
        String of(Story story, String city, String text);
    }

    private ShortItemLayouts() {}

    /** A title and entries; {@code gap} blank lines below the time, or the time in front of its entry where it is negative. */
    private static Layout.Writer live(String title, boolean headed, Stamp stamp, int gap) {
        return (s, r, stories) -> {
            s.widget(title).blank(1);
            entries(s, r, stories, headed, stamp, gap);
        };
    }

    private static void entries(Sheet s, Random r, List<Story> stories, boolean headed, Stamp stamp, int gap) {
        boolean newestFirst = r.nextBoolean();
        int minutes = newestFirst ? 1300 : 500;
        for (int i = 0; i < stories.size(); i++) {
            Story a = stories.get(i).shortened(1 + r.nextInt(3));
            minutes += (newestFirst ? -1 : 1) * (4 + r.nextInt(60));
            String printed = stamp.of(new Time(minutes, i));
            s.article();
            if (gap >= 0) {
                s.widget(printed).blank(gap);
            }
            String before = gap < 0 ? printed : "";
            List<String> text = a.paragraphs();
            if (headed) {
                s.named(before, a.headline()).blank(Math.max(gap, 0));
            }
            for (int p = 0; p < text.size(); p++) {
                s.opened(p == 0 && !headed ? before : "", text.get(p)).blank(1);
            }
        }
    }

    private static Layout.Writer wire(Opening opening, String title) {
        return (s, r, stories) -> {
            if (!title.isEmpty()) {
                s.widget(title).blank(1);
            }
            for (Story a : stories) {
                s.article();
                List<String> text = a.shortened(2).paragraphs();
                s.paragraph(opening.of(a, city(a), text.get(0))).blank(1);
                text.stream()
                        .skip(1)
                        .forEach(paragraph -> s.paragraph(paragraph).blank(1));
            }
        };
    }

    private static Layout.Writer numbered(String title, String mark) {
        return (s, r, stories) -> {
            s.widget(title).blank(1);
            int number = 1;
            for (Story a : stories) {
                s.article()
                        .paragraph(number++ + mark + String.join(" ", a.paragraphs()))
                        .blank(1);
            }
        };
    }

    private static void item(Sheet s, Story a, String opening) {
        List<String> text = a.paragraphs();
        s.paragraph(opening + text.get(0)).blank(1);
        text.stream().skip(1).forEach(paragraph -> s.paragraph(paragraph).blank(1));
    }

    /** One of some towns, always the same for a story. */
    private static String city(Story story) {
        List<String> cities = List.of(
                "Tolvern",
                "Port Salem",
                "Halden",
                "Brenn",
                "Lindow",
                "New Karst",
                "Veldhaven",
                "Dorra",
                "Oster",
                "Borgalto",
                "Harrow");
        return cities.get(Math.floorMod(story.headline().hashCode(), cities.size()));
    }
}
