package dev.dateline.coder.place;

import java.util.Arrays;

/** How much the names of an article speak for each country and each first-level division. Confined to one call. */
final class Votes {
    private static final int FREE = -1;

    private final Gazetteer gazetteer;
    private final double[] country;
    /** Divisions and their votes, by open addressing. */
    private int[] divisions = newKeys(128);

    private double[] divisionVotes = new double[128];
    private int divisionCount;
    private double all;

    /** @param given votes for each country by nationalities and the publisher; kept as they are */
    Votes(Gazetteer gazetteer, double[] given) {
        this.gazetteer = gazetteer;
        country = given.clone();
        for (double votes : country) {
            all += votes;
        }
    }

    private static int[] newKeys(int slots) {
        int[] keys = new int[slots];
        Arrays.fill(keys, FREE);
        return keys;
    }

    void add(Sense sense) {
        for (int i = 0; i < sense.share.length; i++) {
            add(sense.first.places[i], sense.weight * sense.share[i]);
        }
    }

    private void add(int place, double votes) {
        int in = gazetteer.country(place);
        if (in >= 0) {
            country[in] += votes;
            all += votes;
        }
        int part = gazetteer.adm1(place);
        if (part >= 0) {
            int slot = slot(part);
            if (divisions[slot] == FREE) {
                divisions[slot] = part;
                divisionCount++;
            }
            divisionVotes[slot] += votes;
            if (divisionCount * 2 > divisions.length) {
                grow();
            }
        }
    }

    private void grow() {
        int[] keys = divisions;
        double[] values = divisionVotes;
        divisions = newKeys(keys.length * 4);
        divisionVotes = new double[keys.length * 4];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                int slot = slot(keys[i]);
                divisions[slot] = keys[i];
                divisionVotes[slot] = values[i];
            }
        }
    }

    private int slot(int division) {
        int mask = divisions.length - 1;
        int slot = division * 0x9E3779B9 >>> 8 & mask;
        while (divisions[slot] != FREE && divisions[slot] != division) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Votes for a country. */
    double country(int index) {
        return country[index];
    }

    /** Votes for a division, as a place. */
    double division(int place) {
        return divisionVotes[slot(place)];
    }

    /** Votes for all countries. */
    double all() {
        return all;
    }
}
