package dev.dateline.streams.dedupe;

import com.carrotsearch.hppc.IntIntHashMap;
import com.carrotsearch.hppc.IntObjectHashMap;
import com.carrotsearch.hppc.cursors.IntIntCursor;
import dev.dateline.streams.rank.Postings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the texts that may have much in common with one: some of the same smallest sequences, or an address. Not thread-safe. */
final class TextIndex {
    /** Keys in common. One alone is mostly a phrase that many use: with one, 39 texts were looked at for each that came; with two, 3. */
    private static final int LEAST_KEYS = 2;

    /** Texts of a key that others find: what more have is boilerplate, and the first of a story is among them. */
    static final int LEADING = 64;

    private final IntObjectHashMap<StoryText> texts = new IntObjectHashMap<>();
    private final Postings byKey = new Postings(this::after, LEADING);
    private final Postings byAddress = new Postings(this::after, LEADING);
    private final IntIntHashMap hits = new IntIntHashMap();
    private int numbers;

    int size() {
        return texts.size();
    }

    /**
     * Takes in a text with its addresses. Its rank must not change while it is here.
     *
     * @return those that by this are no longer found by others behind them
     */
    Set<StoryText> add(StoryText text) {
        int number = numbers++;
        text.number(number);
        texts.put(number, text);
        Set<StoryText> pushedOut = new HashSet<>();
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.add(sketch.key(i), number, other -> pushedOut.add(texts.get(other)));
        }
        addresses(text).forEach(url -> byAddress.add(url, number, other -> pushedOut.add(texts.get(other))));
        return pushedOut;
    }

    /** Forgets a text, or takes it out to come back further ahead; of those that others find again by this nobody is told. */
    void remove(StoryText text) {
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.remove(sketch.key(i), text.number(), none -> {});
        }
        addresses(text).forEach(url -> byAddress.remove(url, text.number(), none -> {}));
        texts.remove(text.number());
    }

    /** Those before it in rank that this text may be like. */
    List<StoryText> before(StoryText text) {
        hits.clear();
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            byKey.before(sketch.key(i), text.number(), (other, place) -> hits.addTo(other, 1));
        }
        addresses(text)
                .forEach(url -> byAddress.before(url, text.number(), (other, place) -> hits.addTo(other, LEAST_KEYS)));
        return found();
    }

    /** Those behind it in rank that may be like this text. */
    List<StoryText> behind(StoryText text) {
        hits.clear();
        TextSketch sketch = text.sketch();
        for (int i = 0; i < sketch.keys(); i++) {
            if (byKey.place(sketch.key(i), text.number()) < LEADING) {
                byKey.behind(sketch.key(i), text.number(), other -> hits.addTo(other, 1));
            }
        }
        addresses(text)
                .filter(url -> byAddress.place(url, text.number()) < LEADING)
                .forEach(url -> byAddress.behind(url, text.number(), other -> hits.addTo(other, LEAST_KEYS)));
        return found();
    }

    private List<StoryText> found() {
        List<StoryText> found = new ArrayList<>();
        for (IntIntCursor hit : hits) {
            if (hit.value >= LEAST_KEYS) {
                found.add(texts.get(hit.key));
            }
        }
        return found;
    }

    private static Stream<Integer> addresses(StoryText text) {
        return AddressRule.concerns(text)
                ? text.addresses().stream()
                        .map(address -> Long.hashCode(address))
                        .distinct()
                : Stream.empty();
    }

    private boolean after(int one, int other) {
        return texts.get(other).before(texts.get(one));
    }
}
