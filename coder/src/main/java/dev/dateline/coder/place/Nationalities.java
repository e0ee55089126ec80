package dev.dateline.coder.place;

/** Words for the people and things of a country: no places, but they tell which countries an article speaks of. Thread-safe. */
final class Nationalities {
    private static final double WEIGHT = 1;

    /** Takes what is found. */
    interface Sink {
        /** A word or two for the people or things of a country, from a token to behind another. */
        void accept(int from, int to, int country);
    }

    private final Gazetteer gazetteer;

    Nationalities(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Weight of each country by how often its people or things are named. */
    double[] weights(FlatText text) {
        double[] weights = new double[gazetteer.countries().size()];
        find(text, (from, to, country) -> weights[country] += WEIGHT);
        return weights;
    }

    void find(FlatText text, Sink sink) {
        for (int i = 0; i < text.size; i++) {
            if (text.word(i) && (text.capital[i] || !text.mixed())) {
                long one = NameFold.append(NameFold.EMPTY, text.hash[i]);
                int two = text.same(i + 1, i) ? gazetteer.countryOfDemonym(NameFold.append(one, text.hash[i + 1])) : -1;
                int country = two >= 0 ? two : gazetteer.countryOfDemonym(one);
                boolean isCountry = two < 0
                        && gazetteer.firstNamed(one) != 0
                        && text.tokens[i].norm().length() <= 4;
                if (country >= 0 && !isCountry) {
                    sink.accept(i, i + (two >= 0 ? 2 : 1), country);
                    i += two >= 0 ? 1 : 0;
                }
            }
        }
    }
}
