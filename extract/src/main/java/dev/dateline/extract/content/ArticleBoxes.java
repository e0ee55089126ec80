package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Hint;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which boxes hold an article each, on pages that scroll on to the next one and in live blogs: they call themselves articles, or have an h1
 * of their own, each with its headline above its text. Pointers to articles are none, nor are sections of one.
 */
final class ArticleBoxes {
    private static final double FEWEST_WORDS = 35;
    private static final double FEWEST_WORDS_LIVE = 12;

    /** All but the largest together have so many words for each of the largest, or they are mere pointers beside it. */
    private static final double OTHERS = 0.35;

    private final Outline outline;
    private final Outside outside;
    private final Masses inside;
    private final Masses all;
    private final BitSet judged = new BitSet();
    private final BitSet headed = new BitSet();

    ArticleBoxes(Outline outline, Outside outside, Masses inside, Masses all) {
        this.outline = outline;
        this.outside = outside;
        this.inside = inside;
        this.all = all;
    }

    List<Box> find(Box main, boolean live) {
        double fewest = live ? FEWEST_WORDS_LIVE : FEWEST_WORDS;
        List<Box> found = new ArrayList<>();
        int i = 1;
        while (i < outline.boxes().size()) {
            Box box = outline.boxes().get(i);
            boolean article = !outside.has(box)
                    && called(box)
                    && inside.prose(box) >= fewest
                    && (live || inside.paragraphs(box) > 1)
                    && headed(box)
                    && !holdsSeveral(box, fewest);
            if (article) {
                found.add(box);
            }
            i = article ? box.end() : i + 1;
        }
        return apart(found, main, live) ? found : List.of();
    }

    /** Whether other articles with headlines of their own stand inside. */
    private boolean holdsSeveral(Box box, double fewest) {
        int inner = 0;
        int i = box.index() + 1;
        while (i < box.end() && inner < 2) {
            Box other = outline.boxes().get(i);
            boolean article = !outside.has(other) && called(other) && inside.prose(other) >= fewest && headed(other);
            inner += article ? 1 : 0;
            i = article ? other.end() : i + 1;
        }
        return inner > 1;
    }

    private static boolean called(Box box) {
        String type = box.element().attr("itemtype");
        return box.tag().equals("article")
                || box.element().attr("role").equals("article")
                || type.endsWith("Article")
                || type.endsWith("BlogPosting")
                || box.is(Hint.ARTICLE) && !box.tag().equals("body")
                || box.tag().equals("section")
                || box.tag().equals("div");
    }

    private boolean headed(Box box) {
        int at = box.index();
        if (!judged.get(at)) {
            judged.set(at);
            headed.set(at, judge(box));
        }
        return headed.get(at);
    }

    /** A heading stands above the first prose: any in what calls itself an article, the only h1 in what does not. */
    private boolean judge(Box box) {
        boolean plain = (box.tag().equals("div") || box.tag().equals("section"))
                && !box.is(Hint.ARTICLE)
                && box.element().attr("itemtype").isEmpty();
        if (plain && all.firstHeadings(box) != 1) {
            return false;
        }
        for (Passage passage : outline.passages(box)) {
            if (passage.heading() > 0 && (!plain || passage.heading() == 1)) {
                return true;
            }
            if (passage.mass() > 0 && passage.heading() == 0 && !outside.has(passage)) {
                return false;
            }
        }
        return false;
    }

    /** Whether these are several articles: alike in form, and all of them more than the largest with pointers beside it. */
    private boolean apart(List<Box> found, Box main, boolean live) {
        if (found.size() < 2) {
            return false;
        }
        Box largest = found.get(0);
        double words = 0;
        int alike = 0;
        for (Box box : found) {
            largest = inside.prose(box) > inside.prose(largest) ? box : largest;
            words += inside.prose(box);
            alike += form(box).equals(form(found.get(0))) ? 1 : 0;
        }
        boolean around = found.stream().anyMatch(box -> main.holds(box) || box.holds(main));
        return around
                && alike * 2 > found.size()
                && (live || words - inside.prose(largest) >= OTHERS * inside.prose(largest));
    }

    private static String form(Box box) {
        Box parent = box.parent();
        return box.tag() + "@" + box.depth() + (parent == null ? "" : parent.tag());
    }
}
