package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import java.util.Arrays;
import java.util.Optional;

/** Words for the people and things of a country: no places, but they tell which countries an article speaks of. Thread-safe. */
final class Nationalities {
    private static final double WEIGHT = 1;
    /** Tokens of "South-East Asian". */
    private static final int LONGEST_HYPHENATED = 4;

    private final Gazetteer gazetteer;

    Nationalities(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Weight of each country by how often its people or things are named.
     *
     * @param found as {@link #find} gives it
     */
    double[] weights(int[] found, Optional<String> headline) {
        double[] weights = new double[gazetteer.countries().size()];
        for (int i = 0; i < found.length; i += 3) {
            int country = gazetteer.country(found[i + 2]);
            if (country >= 0) {
                weights[country] += WEIGHT;
            }
        }
        headline.ifPresent(line -> addHeadline(line, weights));
        for (int i = 0; i < weights.length; i++) {
            weights[i] = weights[i] > 0 ? 1 + Math.log(weights[i]) : 0;
        }
        return weights;
    }

    /** Countries of a headline, by their names and peoples. */
    private void addHeadline(String headline, double[] weights) {
        String[] words = NameFold.fold(headline).split(" ", -1);
        for (int from = 0; from < words.length; from++) {
            long key = NameFold.EMPTY;
            for (int to = from; to < Math.min(words.length, from + 3); to++) {
                key = NameFold.append(key, WordHash.ofFolded(words[to]));
                int place = gazetteer.placeOfDemonym(key);
                for (int e = gazetteer.firstNamed(key); place < 0 && e != 0; e = gazetteer.nextNamed(e)) {
                    int named = gazetteer.placeOf(e);
                    place = gazetteer.kind(named) == PlaceKind.COUNTRY ? named : -1;
                }
                if (place >= 0 && gazetteer.country(place) >= 0 && words[to].length() > 2) {
                    weights[gazetteer.country(place)] += WEIGHT;
                }
            }
        }
    }

    /** Words for the people or things of a country: of each its first token, the one behind its last, and the place, in a row. */
    int[] find(FlatText text) {
        int[] found = new int[24];
        int size = 0;
        for (int i = 0; i < text.size; ) {
            if (!begins(text, i, i)) {
                i++;
                continue;
            }
            int to = i;
            int place = -1;
            long key = NameFold.EMPTY;
            for (int k = i; k < i + LONGEST_HYPHENATED && text.same(k, i) && begins(text, i, k); k++) {
                if (!text.hyphen(k)) {
                    key = NameFold.append(key, text.hash[k]);
                    int called = gazetteer.placeOfDemonym(key);
                    boolean country = called >= 0 && k == i && text.length(k) <= 4 && gazetteer.firstNamed(key) != 0;
                    place = called >= 0 && !country ? called : place;
                    to = called >= 0 && !country ? k + 1 : to;
                }
            }
            if (place >= 0) {
                if (size == found.length) {
                    found = Arrays.copyOf(found, size * 2);
                }
                found[size++] = i;
                found[size++] = to;
                found[size++] = place;
            }
            i = Math.max(to, i + 1);
        }
        return Arrays.copyOf(found, size);
    }

    private static boolean begins(FlatText text, int from, int at) {
        return text.word(at) ? text.capital[at] || !text.mixed() : at > from && text.hyphen(at);
    }
}
