package dev.dateline.extract.content;

import dev.dateline.extract.dom.Passage;
import java.util.List;

/**
 * An article's text as found in the outline.
 *
 * @param passages in page order
 * @param captions in page order, each once
 */
public record Selection(List<Passage> passages, List<String> captions) {
    public static final Selection NONE = new Selection(List.of(), List.of());

    public Selection {
        passages = List.copyOf(passages);
        captions = List.copyOf(captions);
    }

    /** Number of words. */
    public int words() {
        return passages.stream().mapToInt(Passage::words).sum();
    }
}
