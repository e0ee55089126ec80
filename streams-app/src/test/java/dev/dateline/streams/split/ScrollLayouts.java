package dev.dateline.streams.split;

import static dev.dateline.streams.split.Layout.Kind.SCROLL;
import static dev.dateline.streams.split.Layout.held;
import static dev.dateline.streams.split.Layout.pick;
import static dev.dateline.streams.split.Layout.tuned;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Infinite scroll: teasers, advertisements and invitations between one article and the next. */
final class ScrollLayouts {
    private static final List<String> TEASERS = List.of(
            "Ten ways to sleep on a train",
            "The lake that turns pink in May",
            "Why pigeons walk instead of fly",
            "Minister resigns over free concert tickets",
            "Storm damages vineyards in the west",
            "A grandmother wins the pancake race",
            "Quiz: how well do you know your cheese?",
            "Watch: bear takes a bath in a garden pond",
            "Airport to test luggage robots",
            "What to plant before the first frost",
            "Court clears baker of fraud",
            "Football: striker out for six weeks");

    private static final List<String> SENTENCES = List.of(
            "A museum of umbrellas has opened its doors in a former laundry.",
            "Scientists have counted the hairs of a bumblebee and are surprised.",
            "The town has put up a bench for people who want to be talked to.",
            "After thirty years the cable car gets new cabins.");

    static final List<Layout> ALL = List.of(
            tuned(SCROLL, "read more", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        teasers(s, r, pick(r, "Read more", "Related", "Also read", "Recommended"), 1);
                        s.widget("Advertisement").blank(1);
                    }
                    s.article()
                            .headline(a.headline())
                            .print("By Ada Example")
                            .blank(1)
                            .text(a, 1, r.nextBoolean());
                }
            }),
            tuned(SCROLL, "teasers without blank lines", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        teasers(s, r, pick(r, "MOST READ", "You may also like", "Trending now"), 0);
                        s.blank(2);
                    }
                    s.article().headline(a.headline()).blank(1).text(a, 1, false);
                }
            }),
            tuned(SCROLL, "next story", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.widget(pick(r, "Next story", "Up next", "Next article"))
                                .blank(1);
                    }
                    s.article().headline(a.headline()).blank(1).text(a, 1, false);
                }
            }),
            tuned(SCROLL, "newsletter and share", (s, r, stories) -> {
                for (Story a : stories) {
                    s.article()
                            .headline(a.headline())
                            .widget("Share")
                            .widget("Save")
                            .blank(1)
                            .text(a, 1, false);
                    s.widget("Sign up for our newsletter")
                            .widget("Follow us on X")
                            .blank(1);
                }
            }),
            held(SCROLL, "teasers with a sentence each", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.widget(pick(r, "More from World", "More stories", "Related coverage"))
                                .blank(1);
                        for (String teaser : some(r, TEASERS, 2)) {
                            s.widget(teaser)
                                    .widget(SENTENCES.get(r.nextInt(SENTENCES.size())))
                                    .blank(1);
                        }
                        s.blank(2);
                    }
                    s.article()
                            .headline(a.headline())
                            .print("By Ada Example")
                            .print("March 12, 2025")
                            .blank(1);
                    s.text(a, 1, r.nextBoolean());
                }
            }),
            held(SCROLL, "teasers with times", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.widget(pick(r, "Latest", "More on this story", "Don't miss"))
                                .blank(1);
                        for (String teaser : some(r, TEASERS, 3)) {
                            s.widget(teaser)
                                    .widget(pick(r, "2 hours ago", "5h ago", "Mar 11"))
                                    .blank(1);
                        }
                    }
                    s.article()
                            .headline(a.headline())
                            .blank(1)
                            .print("By Ada Example")
                            .blank(1)
                            .text(a, 1, false);
                }
            }),
            held(SCROLL, "numbered teasers", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        s.widget(pick(r, "Most viewed", "Popular now", "Top stories"))
                                .blank(1);
                        int number = 1;
                        for (String teaser : some(r, TEASERS, 4)) {
                            s.widget(String.valueOf(number++)).widget(teaser);
                        }
                        s.blank(3);
                    }
                    s.article().headline(a.headline()).blank(1).text(a, 1, r.nextBoolean());
                }
            }),
            held(SCROLL, "teasers in line, advertisement, next headline", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        for (String teaser : some(r, TEASERS, 2)) {
                            s.widget(pick(r, "READ ALSO: ", "Related: ", "See also: ", "MORE: ") + teaser)
                                    .blank(1);
                        }
                        s.widget("ADVERTISEMENT").widget("Scroll to continue").blank(1);
                    }
                    s.article()
                            .headline(a.headline())
                            .print("12 March 2025")
                            .blank(1)
                            .text(a, 1, false);
                }
            }),
            held(SCROLL, "cookies, captions, comments", (s, r, stories) -> {
                for (Story a : stories) {
                    s.article()
                            .headline(a.headline())
                            .blank(1)
                            .caption("Smoke above the roofs on Tuesday. [Harbour Photo/AP]")
                            .blank(1);
                    s.text(a, 1, false)
                            .widget("12 Comments")
                            .widget("Report an error")
                            .widget("We use cookies to improve your experience")
                            .blank(1);
                }
            }),
            held(SCROLL, "teasers, then the headline twice", (s, r, stories) -> {
                for (Story a : stories) {
                    if (s.begun()) {
                        teasers(s, r, pick(r, "What to read next", "Editor's picks", "More like this"), 1);
                    }
                    s.article()
                            .headline(a.headline())
                            .blank(1)
                            .print(a.headline())
                            .blank(1)
                            .text(a, 1, r.nextBoolean());
                }
            }));

    private ScrollLayouts() {}

    private static void teasers(Sheet sheet, Random random, String label, int gap) {
        sheet.widget(label).blank(gap);
        some(random, TEASERS, 3).forEach(teaser -> sheet.widget(teaser).blank(gap));
    }

    private static List<String> some(Random random, List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, count);
    }
}
