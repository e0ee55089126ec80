package dev.dateline.streams.split;

import dev.dateline.schemas.avro.ScrapedPage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A page to split and what should come out.
 *
 * @param group what it is counted under
 * @param bare whether nothing but headlines parts its articles
 * @param held whether no weight was set by it
 */
record GluedPage(String group, boolean bare, boolean held, ScrapedPage page, Sheet sheet) {
    private static final int PAGES = 16;

    /** Every layout with stories of its half. */
    static List<GluedPage> english() {
        List<GluedPage> pages = new ArrayList<>();
        List<Layout> layouts = new ArrayList<>(MarkedLayouts.ALL);
        layouts.addAll(BareLayouts.ALL);
        layouts.addAll(ScrollLayouts.ALL);
        layouts.addAll(ShortItemLayouts.ALL);
        List<Story> tuned = english("a");
        List<Story> held = english("b");
        for (Layout layout : layouts) {
            Random random = new Random(layout.name().hashCode());
            for (int i = 0; i < PAGES; i++) {
                Sheet sheet = new Sheet();
                List<Story> stories = some(random, layout.held() ? held : tuned);
                layout.writer().write(sheet, random, stories);
                pages.add(of(layout.toString(), layout.kind() == Layout.Kind.BARE, layout.held(), random, sheet));
            }
        }
        return pages;
    }

    /** Pages in other languages than English. */
    static List<GluedPage> otherLanguages() {
        List<GluedPage> pages = new ArrayList<>();
        List<Story> all = Story.all("languages.txt");
        for (boolean held : new boolean[] {false, true}) {
            for (Tongue tongue : held ? Tongue.HELD : Tongue.TUNED) {
                List<Story> own = all.stream()
                        .filter(story -> story.language().equals(tongue.language()))
                        .toList();
                for (LanguageLayouts layout : LanguageLayouts.values()) {
                    Random random = new Random(
                            tongue.language().hashCode() * 31L + layout.name().hashCode());
                    for (int first = 0; first < own.size(); first++) {
                        for (int second = 0; second < own.size(); second++) {
                            if (first != second) {
                                Sheet sheet = new Sheet();
                                layout.write(sheet, random, tongue, List.of(own.get(first), own.get(second)));
                                String group = "LANGUAGE " + tongue.language();
                                pages.add(of(group, layout.bare(), held, random, sheet));
                            }
                        }
                    }
                }
            }
        }
        return pages;
    }

    /** Pages that hold one article and look like several: traps, and every story alone with its sub-headlines. */
    static List<GluedPage> singles() {
        List<GluedPage> pages = new ArrayList<>();
        for (boolean held : new boolean[] {false, true}) {
            for (SinglePage single : SinglePage.all(held ? "single-b.txt" : "single-a.txt")) {
                pages.add(new GluedPage(
                        "SINGLE " + single.name(),
                        false,
                        held,
                        SplitPages.page(single.sheet().body()),
                        single.sheet()));
            }
            for (Story story : english(held ? "b" : "a")) {
                for (int gap = 0; gap < 4; gap++) {
                    Sheet sheet = new Sheet();
                    sheet.article().headline(story.headline()).blank(gap).text(story, gap, true);
                    pages.add(new GluedPage("SINGLE story alone", false, held, SplitPages.page(sheet.body()), sheet));
                }
            }
        }
        return pages;
    }

    private static GluedPage of(String group, boolean bare, boolean held, Random random, Sheet sheet) {
        ScrapedPage page = SplitPages.page(sheet.body());
        if (random.nextBoolean()) {
            sheet.articles().get(0).headline().ifPresent(headline -> page.setTitle(headline + " - Harbour News"));
        }
        return new GluedPage(group, bare, held, page, sheet);
    }

    private static List<Story> english(String half) {
        List<Story> stories = new ArrayList<>(Story.all("english-" + half + ".txt"));
        stories.addAll(Story.all("features-" + half + ".txt"));
        return stories;
    }

    private static List<Story> some(Random random, List<Story> all) {
        List<Story> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, 2 + random.nextInt(3));
    }
}
