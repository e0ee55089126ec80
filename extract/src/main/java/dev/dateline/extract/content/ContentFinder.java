package dev.dateline.extract.content;

import dev.dateline.extract.dom.Box;
import dev.dateline.extract.dom.Outline;
import dev.dateline.extract.dom.Passage;
import java.util.List;

/** Finds an article's text by the page's form alone. Stateless. */
public final class ContentFinder {
    private ContentFinder() {}

    /** The text of the page's article; none where the page has no prose. */
    public static Selection find(Outline outline) {
        Outside outside = Outside.of(outline, true);
        MainBox main = new MainBox(outline, outside);
        Box box = main.find();
        return new BodyReader(outline, outside, main.inside()).read(box);
    }

    /** All text of the box that holds the page's prose, for a reader of lines. */
    public static List<Passage> lines(Outline outline) {
        Outside outside = Outside.of(outline, true);
        Box box = new MainBox(outline, outside).find();
        return outline.passages(box).stream()
                .filter(passage -> !outside.has(passage))
                .toList();
    }
}
