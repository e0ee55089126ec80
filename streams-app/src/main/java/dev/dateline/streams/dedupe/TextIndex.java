package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import java.util.ArrayList;
import java.util.List;

/** Finds the texts that may have much in common with one: some of the same smallest sequences, or an address. Not thread-safe. */
final class TextIndex {
    /** Keys in common. One alone is mostly a phrase that many use: 26 of 39 texts that were looked at in vain. */
    private static final int LEAST_KEYS = 2;

    private final IntObjectHashMap<StoryText> texts = new IntObjectHashMap<>();
    private final Postings byKey = new Postings();
    private final Postings byAddress = new Postings();
    private final IntIntHashMap hits = new IntIntHashMap();

    int size() {
        return texts.size();
    }

    /** @param number one that no text here has */
    void add(StoryText text, int number) {
        text.number(number);
        texts.put(text.number(), text);
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.add(sketch.key(i), text.number(), this::after);
        }
    }

    /** That a text was seen at an address; told once for each. */
    void at(String url, StoryText text) {
        byAddress.add(url.hashCode(), text.number(), this::after);
    }

    void remove(StoryText text) {
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.remove(sketch.key(i), text.number());
        }
        text.tellings().stream()
                .map(Telling::url)
                .distinct()
                .forEach(url -> byAddress.remove(url.hashCode(), text.number()));
        texts.remove(text.number());
    }

    /** The others that may be like this text. */
    List<StoryText> near(StoryText text) {
        hits.clear();
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.visit(sketch.key(i), number -> hits.addTo(number, 1));
        }
        text.tellings().stream()
                .map(Telling::url)
                .distinct()
                .forEach(url -> byAddress.visit(url.hashCode(), number -> hits.addTo(number, LEAST_KEYS)));
        List<StoryText> near = new ArrayList<>();
        for (IntIntCursor hit : hits) {
            if (hit.value >= LEAST_KEYS && hit.key != text.number()) {
                near.add(texts.get(hit.key));
            }
        }
        return near;
    }

    private boolean after(int one, int other) {
        return texts.get(other).before(texts.get(one));
    }
}
