package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;

/** A name as one article uses it: its mentions, its readings, and how its vote is shared among them. Confined to one call. */
final class Sense {
    /** How sharply the vote goes to the better readings: the power of ten that a point more makes. */
    private static final double SHARPNESS = 0.7 * Math.log(10);

    final Mention first;
    final List<Mention> mentions = new ArrayList<>();
    /** Share of the vote that each reading of {@link #first} has, 1 together. */
    final double[] share;
    /** Score of each reading, once weighed. */
    final double[] score;
    /** Where the list of what is near each reading begins in {@link Near}, and where the last one's ends. */
    int[] nearFrom;
    /** How much the name's vote counts. */
    double weight;
    /** Whether the text says that it is near a place to which no reading is near. */
    boolean elsewhere;

    Sense(Mention first) {
        this.first = first;
        share = new double[first.count];
        score = new double[first.count];
    }

    void add(Mention mention) {
        mentions.add(mention);
        elsewhere |= mention.around != null;
    }

    /** Shares the vote by the scores. */
    void shareByScore() {
        if (share.length == 1) {
            share[0] = 1;
            return;
        }
        double top = Double.NEGATIVE_INFINITY;
        for (double points : score) {
            top = Math.max(top, points);
        }
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.exp(SHARPNESS * (score[i] - top));
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            share[i] /= sum;
        }
    }

    /** Its own votes for a country. */
    double ownVotes(Gazetteer gazetteer, int country) {
        double own = 0;
        for (int i = 0; i < share.length; i++) {
            own += gazetteer.country(first.places[i]) == country ? share[i] : 0;
        }
        return weight * own;
    }

    /** Its own votes for a division. */
    double ownDivisionVotes(Gazetteer gazetteer, int division) {
        double own = 0;
        for (int i = 0; i < share.length; i++) {
            own += gazetteer.adm1(first.places[i]) == division ? share[i] : 0;
        }
        return weight * own;
    }
}
