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
    /** All readings that others can be near to: towns and divisions. */
    private final int[] place;

    private final int[] latitude;
    private final int[] longitude;
    private final int[] senseOf;
    private final int[] readingOf;
    private int count;
    /** Pairs of sense and reading that are close to a reading, one reading's after the other's. */
    private int[] pairs = new int[64];

    private int size;

    Near(Gazetteer gazetteer, List<Sense> senses) {
        this.gazetteer = gazetteer;
        this.senses = senses;
        int all = 0;
        for (Sense sense : senses) {
            all += sense.first.count;
            sense.nearFrom = new int[sense.first.count + 1];
        }
        place = new int[all];
        latitude = new int[all];
        longitude = new int[all];
        senseOf = new int[all];
        readingOf = new int[all];
        for (int s = 0; s < senses.size(); s++) {
            gather(s);
        }
        for (Sense sense : senses) {
            for (int i = 0; i < sense.first.count; i++) {
                sense.nearFrom[i] = size;
                if (sense.first.count <= MANY) {
                    find(sense, sense.first.places[i]);
                }
            }
            sense.nearFrom[sense.first.count] = size;
        }
    }

    private void gather(int s) {
        Mention mention = senses.get(s).first;
        for (int i = 0; mention.count <= MANY && i < mention.count; i++) {
            int there = mention.places[i];
            if (town(there) || gazetteer.kind(there) == PlaceKind.ADM1) {
                place[count] = there;
                latitude[count] = gazetteer.rows().latitude(there);
                longitude[count] = gazetteer.rows().longitude(there);
                senseOf[count] = s;
                readingOf[count++] = i;
            }
        }
    }

    private void find(Sense sense, int here) {
        boolean wide = gazetteer.kind(here).natural();
        if (!wide && !town(here) && gazetteer.kind(here) != PlaceKind.SITE) {
            return;
        }
        int north = gazetteer.rows().latitude(here);
        int east = gazetteer.rows().longitude(here);
        for (int k = 0; k < count; k++) {
            boolean close = wide
                    || Math.abs(north - latitude[k]) < Gazetteer.CLOSE_NORTH
                            && Math.abs(east - longitude[k]) < Gazetteer.CLOSE_EAST;
            if (close
                    && place[k] != here
                    && senses.get(senseOf[k]).first.key != sense.first.key
                    && (wide ? shore(here, place[k]) : town(place[k]) && gazetteer.close(here, place[k]))) {
                if (size + 2 > pairs.length) {
                    pairs = Arrays.copyOf(pairs, size * 2);
                }
                pairs[size++] = senseOf[k];
                pairs[size++] = readingOf[k];
            }
        }
    }

    private boolean shore(int water, int place) {
        return gazetteer.distanceKm(water, place) <= gazetteer.radiusKm(water) + SHORE_KM;
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
