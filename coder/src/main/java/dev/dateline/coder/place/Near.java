package dev.dateline.coder.place;

import java.util.Arrays;
import java.util.List;

/**
 * Which readings of an article's names lie close to which others, found once: for each reading of a name that has namesakes, the readings of
 * the other names within about 90 km, of a sea or a range those within or little outside it. Confined to one call.
 */
final class Near {
    /** Names with more readings than this are not asked. */
    private static final int MANY = 60;

    private static final double SHORE_KM = 100;

    private final Gazetteer gazetteer;
    private final List<Sense> senses;
    /** Pairs of sense and reading that are close to a reading, one reading's after the other's. */
    private int[] pairs = new int[64];

    private int size;

    Near(Gazetteer gazetteer, List<Sense> senses) {
        this.gazetteer = gazetteer;
        this.senses = senses;
        for (Sense sense : senses) {
            sense.nearFrom = new int[sense.first.count + 1];
        }
        for (Sense sense : senses) {
            for (int i = 0; i < sense.first.count; i++) {
                sense.nearFrom[i] = size;
                if (sense.first.count <= MANY && (local(sense.first.places[i]) || wide(sense.first.places[i]))) {
                    find(sense, sense.first.places[i]);
                }
            }
            sense.nearFrom[sense.first.count] = size;
        }
    }

    private void find(Sense sense, int place) {
        for (int s = 0; s < senses.size(); s++) {
            Mention other = senses.get(s).first;
            if (other.count <= MANY && other.key != sense.first.key) {
                for (int i = 0; i < other.count; i++) {
                    int there = other.places[i];
                    if (there != place && near(place, there)) {
                        if (size + 2 > pairs.length) {
                            pairs = Arrays.copyOf(pairs, size * 2);
                        }
                        pairs[size++] = s;
                        pairs[size++] = i;
                    }
                }
            }
        }
    }

    private boolean near(int place, int there) {
        if (town(there) && gazetteer.close(place, there)) {
            return true;
        }
        return wide(place)
                && (town(there) || gazetteer.kind(there) == PlaceKind.ADM1)
                && gazetteer.distanceKm(place, there) <= gazetteer.radiusKm(place) + SHORE_KM;
    }

    private boolean wide(int place) {
        return gazetteer.kind(place).natural();
    }

    private boolean local(int place) {
        return town(place) || gazetteer.kind(place) == PlaceKind.SITE;
    }

    private boolean town(int place) {
        return gazetteer.kind(place).settlement() || gazetteer.kind(place) == PlaceKind.ADM2;
    }

    /** The other names with a reading close by, each counting by how likely its likeliest one is. */
    double to(Sense sense, int reading) {
        double near = 0;
        int k = sense.nearFrom[reading];
        while (k < sense.nearFrom[reading + 1]) {
            int other = pairs[k];
            double most = 0;
            for (; k < sense.nearFrom[reading + 1] && pairs[k] == other; k += 2) {
                most = Math.max(most, senses.get(other).share[pairs[k + 1]]);
            }
            near += most;
        }
        return near;
    }
}
