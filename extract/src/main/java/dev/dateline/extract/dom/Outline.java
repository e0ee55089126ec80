package dev.dateline.extract.dom;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page as boxes and passages, both in document order. Immutable but for the document, which nobody changes.
 *
 * @param document the page as parsed
 * @param boxes the first is the body
 * @param passages what stands in them
 * @param marked elements that tell of the article: h1, time, meta, and those with itemprop or rel=author
 */
public record Outline(Document document, List<Box> boxes, List<Passage> passages, List<Element> marked) {
    public Outline {
        boxes = List.copyOf(boxes);
        passages = List.copyOf(passages);
        marked = List.copyOf(marked);
    }

    /** The outermost box. */
    public Box body() {
        return boxes.get(0);
    }

    /** The passages in a box. */
    public List<Passage> passages(Box box) {
        return passages.subList(box.firstPassage(), box.endPassage());
    }
}
