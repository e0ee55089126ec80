package dev.dateline.coder.place;

import java.util.HashMap;
import java.util.Map;

/** How much the names of an article speak for each country and each first-level division. Confined to one call. */
final class Votes {
    private final Gazetteer gazetteer;
    private final double[] country;
    private final Map<Integer, Double> division = new HashMap<>();
    private double all;

    /** @param given votes for each country by nationalities and the publisher; added to here */
    Votes(Gazetteer gazetteer, double[] given) {
        this.gazetteer = gazetteer;
        country = given.clone();
        for (double votes : country) {
            all += votes;
        }
    }

    void add(Sense sense) {
        for (int i = 0; i < sense.share.length; i++) {
            add(sense.first.places[i], sense.share[i]);
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
            division.merge(part, votes, Double::sum);
        }
    }

    /** Votes for a country. */
    double country(int index) {
        return country[index];
    }

    /** Votes for a division, as a place. */
    double division(int place) {
        return division.getOrDefault(place, 0.0);
    }

    /** Votes for all countries. */
    double all() {
        return all;
    }
}
