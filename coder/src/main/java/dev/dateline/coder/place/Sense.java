package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;

/** A name as one article uses it: its mentions, its readings, and how its vote is shared among them. Confined to one call. */
final class Sense {
    final Mention first;
    final List<Mention> mentions = new ArrayList<>();
    /** Share of the vote that each reading of {@link #first} has; all together {@link #weight}. */
    final double[] share;
    /** Score of each reading, once weighed. */
    final double[] score;
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

    /** Shares the vote by the scores: ten times as much for a point more. */
    void shareByScore(double sharpness) {
        double top = Double.NEGATIVE_INFINITY;
        for (double points : score) {
            top = Math.max(top, points);
        }
        double sum = 0;
        for (int i = 0; i < share.length; i++) {
            share[i] = Math.exp(sharpness * Math.log(10) * (score[i] - top));
            sum += share[i];
        }
        for (int i = 0; i < share.length; i++) {
            share[i] *= weight / sum;
        }
    }
}
