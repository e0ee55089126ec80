package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.coder.text.WordHash;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {
    private static final long SEVEN = WordHash.ofFolded("seven");
    private static final long EIGHT = WordHash.ofFolded("eight");
    private static final long NINE = WordHash.ofFolded("nine");
    private static final long TEN = WordHash.ofFolded("ten");

    private final NameIndex base = new NameIndex(4);

    private static List<Integer> values(NameIndex index, long key) {
        List<Integer> values = new ArrayList<>();
        for (int entry = index.first(key); entry != 0; entry = index.next(entry)) {
            values.add(index.value(entry));
        }
        return values;
    }

    @Test
    void aLayersOwnValuesComeBeforeThoseBelow() {
        base.add(SEVEN, 70);
        base.add(SEVEN, 71);
        base.add(EIGHT, 80);
        NameIndex layer = base.layer(3);

        layer.add(SEVEN, 72);
        layer.add(NINE, 90);
        layer.add(SEVEN, 70);

        assertThat(values(layer, SEVEN)).containsExactly(72, 71, 70);
        assertThat(values(layer, EIGHT)).containsExactly(80);
        assertThat(values(layer, NINE)).containsExactly(90);
        assertThat(values(layer, TEN)).isEmpty();
        assertThat(values(base, SEVEN)).containsExactly(71, 70);
        assertThat(values(base, NINE)).isEmpty();
    }

    @Test
    void aHiddenKeyIsEmptyUntilSomethingIsAddedAnew() {
        base.add(SEVEN, 70);
        NameIndex layer = base.layer(2);

        layer.hide(SEVEN);
        assertThat(values(layer, SEVEN)).isEmpty();

        layer.add(SEVEN, 77);
        assertThat(values(layer, SEVEN)).containsExactly(77);
        assertThat(values(base, SEVEN)).containsExactly(70);
    }

    @Test
    void layersLieOverLayers() {
        base.add(SEVEN, 70);
        NameIndex middle = base.layer(1);
        middle.add(SEVEN, 71);
        NameIndex top = middle.layer(1);

        top.add(SEVEN, 72);

        assertThat(values(top, SEVEN)).containsExactly(72, 71, 70);
    }
}
