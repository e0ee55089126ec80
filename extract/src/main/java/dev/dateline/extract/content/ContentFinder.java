package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.List;

/** Finds the text of a page's articles by the page's form alone. Not thread-safe: one for each page. */
public final class ContentFinder {
    /** With fewer words the finding is doubted, and more of the page is believed. */
    private static final int FEW_WORDS = 60;

    /** Names of elements are doubted where they take so much of what is found without the weaker of them. */
    private static final double MUCH_LESS = 0.4;

    private final Outline outline;
    private final Masses all;
    private Reading reading;

    /** A page read with one idea of what is outside. */
    private record Reading(Outside outside, MainBox main, Box box, BodyReader body, Selection selection) {
        static Reading of(Outline outline, Outside outside) {
            MainBox main = new MainBox(outline, outside);
            Box box = main.find();
            BodyReader body = new BodyReader(outline, outside, main.inside());
            return new Reading(outside, main, box, body, body.read(box));
        }
    }

    /**
     * A finder for one page. What hides on it is left out; where little is left then, first what is not shown is taken in, then what calls
     * itself a menu or a side bar: no page with paragraphs comes out empty.
     */
    public ContentFinder(Outline outline) {
        this.outline = outline;
        this.all = new Masses(outline, passage -> true);
        this.reading = Reading.of(outline, Outside.of(outline, all, true));
        if (reading.selection.words() < MUCH_LESS * all.prose(outline.body())) {
            Reading sure = Reading.of(outline, Outside.sure(outline, all));
            reading = reading.selection.words() < MUCH_LESS * sure.selection.words() ? sure : reading;
        }
        if (reading.selection.words() < FEW_WORDS) {
            doubt(Outside.of(outline, all, false));
        }
        if (reading.selection.passages().isEmpty()) {
            doubt(Outside.nothing(outline));
        }
    }

    private void doubt(Outside outside) {
        Reading other = Reading.of(outline, outside);
        if (other.selection.words() > 2 * reading.selection.words()) {
            reading = other;
        }
    }

    /** The text of the page's one article; none where the page has no prose. */
    public Selection find() {
        return reading.selection;
    }

    /**
     * The boxes of several articles, in page order; none where the page holds one.
     *
     * @param live whether the page says that it is a live blog, whose entries may be short
     */
    public List<Box> several(boolean live) {
        return new ArticleBoxes(outline, reading.outside, reading.main.inside(), all).find(reading.box, live);
    }

    /** The text of an article in a box. */
    public Selection read(Box box) {
        return reading.body.read(box);
    }

    /** All text of the box that holds the page's prose, for a reader of lines. */
    public List<Passage> lines() {
        return outline.passages(reading.box).stream()
                .filter(passage -> !reading.outside.has(passage))
                .toList();
    }
}
