package dev.dateline.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameIndexTest {
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
        base.add(7, 70);
        base.add(7, 71);
        base.add(8, 80);
        NameIndex layer = base.layer(3);

        layer.add(7, 72);
        layer.add(9, 90);
        layer.add(7, 70);

        assertThat(values(layer, 7)).containsExactly(72, 71, 70);
        assertThat(values(layer, 8)).containsExactly(80);
        assertThat(values(layer, 9)).containsExactly(90);
        assertThat(values(layer, 10)).isEmpty();
        assertThat(values(base, 7)).containsExactly(71, 70);
        assertThat(values(base, 9)).isEmpty();
    }

    @Test
    void aHiddenKeyIsEmptyUntilSomethingIsAddedAnew() {
        base.add(7, 70);
        NameIndex layer = base.layer(2);

        layer.hide(7);
        assertThat(values(layer, 7)).isEmpty();

        layer.add(7, 77);
        assertThat(values(layer, 7)).containsExactly(77);
        assertThat(values(base, 7)).containsExactly(70);
    }

    @Test
    void theGreaterValueIsKeptInItsOwnLayer() {
        base.raise(7, 3);
        NameIndex layer = base.layer(2);

        layer.raise(7, 2);
        layer.raise(7, 5);
        layer.raise(7, 4);

        assertThat(layer.value(layer.first(7))).isEqualTo(5);
        assertThat(base.value(base.first(7))).isEqualTo(3);
    }

    @Test
    void layersLieOverLayers() {
        base.add(7, 70);
        NameIndex middle = base.layer(1);
        middle.add(7, 71);
        NameIndex top = middle.layer(1);

        top.add(7, 72);

        assertThat(values(top, 7)).containsExactly(72, 71, 70);
    }
}
