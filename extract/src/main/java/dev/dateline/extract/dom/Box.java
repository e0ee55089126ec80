package dev.dateline.extract.dom;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element that parts text from what stands before and behind it. Boxes count in document order. Fixed once the outline is read. */
public final class Box {
    private final int index;
    private final @Nullable Box parent;
    private final Element element;
    private final int hints;
    private final int depth;
    private final int firstPassage;
    private int end;
    private int endPassage;

    Box(int index, @Nullable Box parent, Element element, int hints, int firstPassage) {
        this.index = index;
        this.parent = parent;
        this.element = element;
        this.hints = hints;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.firstPassage = firstPassage;
    }

    void close(int boxes, int passages) {
        end = boxes;
        endPassage = passages;
    }

    public int index() {
        return index;
    }

    /** The box around it; null for the outermost. */
    public @Nullable Box parent() {
        return parent;
    }

    public Element element() {
        return element;
    }

    /** Tag in lower case. */
    public String tag() {
        return element.normalName();
    }

    /** What it says of itself, see {@link Hint#in}. */
    public int hints() {
        return hints;
    }

    public boolean is(Hint hint) {
        return hint.in(hints);
    }

    /** 0 for the outermost. */
    public int depth() {
        return depth;
    }

    /** Index behind the last box inside. */
    public int end() {
        return end;
    }

    /** Index of the first passage inside. */
    public int firstPassage() {
        return firstPassage;
    }

    /** Index behind the last passage inside. */
    public int endPassage() {
        return endPassage;
    }

    /** Whether the other is this one or inside it. */
    public boolean holds(Box other) {
        return other.index >= index && other.index < end;
    }

    public boolean holds(Passage passage) {
        return passage.index() >= firstPassage && passage.index() < endPassage;
    }
}
