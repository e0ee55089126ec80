package dev.dateline.coder.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among namesakes: by the container that the text names, by the countries and divisions the article speaks of, by nearness to its
 * other places, by how well known each is; the same name means the same place throughout an article. One per article.
 */
final class Disambiguation {
    private static final double CONTAINER = 9;
    private static final double COUNTRY_CONTEXT = 1.8;
    private static final double SENTENCE_COUNTRY = 0.7;
    private static final double DIVISION_CONTEXT = 1.6;
    private static final double NEARNESS = 1.2;
    private static final double NEAR_KM = 160;
    private static final double ALTERNATE = 0.7;
    private static final int MANY = 40;

    private final Gazetteer gazetteer;
    private final FlatText text;
    private final List<Mention> mentions;
    private final double[] countryWeight;
    private final Map<Integer, Double> divisionWeight = new HashMap<>();
    private double heaviestCountry;
    private double heaviestDivision;

    /**
     * @param mentions accepted ones
     * @param countryWeight weight of each country by demonyms and the like; changed here
     */
    Disambiguation(Gazetteer gazetteer, FlatText text, List<Mention> mentions, double[] countryWeight) {
        this.gazetteer = gazetteer;
        this.text = text;
        this.mentions = mentions;
        this.countryWeight = countryWeight;
    }

    void choose() {
        gatherSureContext();
        chooseAll(false);
        gatherChosenContext();
        chooseAll(true);
    }

    /** Countries, and divisions and towns without a serious rival, before anything is chosen. */
    private void gatherSureContext() {
        for (Mention mention : mentions) {
            int best = -1;
            double top = -10;
            double second = -10;
            for (int i = 0; i < mention.count; i++) {
                double importance = importance(mention, i);
                if (importance > top) {
                    second = top;
                    top = importance;
                    best = mention.places[i];
                } else {
                    second = Math.max(second, importance);
                }
            }
            if (best >= 0 && top - second > 1.2) {
                weigh(best, gazetteer.kind(best) == PlaceKind.COUNTRY ? 2 : 1);
            }
        }
        rank();
    }

    private void gatherChosenContext() {
        for (Mention mention : mentions) {
            if (mention.chosen >= 0 && mention.container != null) {
                weigh(mention.chosen, 1);
            }
        }
        rank();
    }

    private void weigh(int place, double weight) {
        int country = gazetteer.country(place);
        if (country >= 0) {
            countryWeight[country] += weight;
        }
        int division = gazetteer.adm1(place);
        if (division >= 0) {
            divisionWeight.merge(division, weight, Double::sum);
        }
    }

    private void rank() {
        heaviestCountry = 0;
        for (double weight : countryWeight) {
            heaviestCountry = Math.max(heaviestCountry, weight);
        }
        heaviestDivision =
                divisionWeight.values().stream().mapToDouble(w -> w).max().orElse(0);
    }

    private void chooseAll(boolean byNearness) {
        Map<Long, Mention> senses = new HashMap<>();
        for (Mention mention : mentions) {
            if (mention.container != null || mention.contains) {
                chooseOne(mention, byNearness);
                senses.putIfAbsent(mention.key, mention);
            }
        }
        for (Mention mention : mentions) {
            if (mention.container == null && !mention.contains) {
                Mention sense = senses.get(mention.key);
                if (sense != null) {
                    mention.chosen = sense.chosen;
                } else {
                    chooseOne(mention, byNearness);
                    senses.put(mention.key, mention);
                }
            }
        }
    }

    private void chooseOne(Mention mention, boolean byNearness) {
        double best = Double.NEGATIVE_INFINITY;
        int chosen = -1;
        for (int i = 0; i < mention.count; i++) {
            if (namesItsCountry(mention, mention.places[i])) {
                continue;
            }
            double score = importance(mention, i) + context(mention, mention.places[i]);
            if (byNearness && mention.count > 1 && mention.count <= MANY) {
                score += nearness(mention, mention.places[i]);
            }
            if (score > best || score == best && mention.places[i] < chosen) {
                best = score;
                chosen = mention.places[i];
            }
        }
        mention.chosen = chosen;
    }

    /** "Singapore", "Luxembourg": a town or region that has the name of its country; the country is meant. */
    private boolean namesItsCountry(Mention mention, int place) {
        for (int i = 0; i < mention.count; i++) {
            int other = mention.places[i];
            if (other != place
                    && gazetteer.kind(other) == PlaceKind.COUNTRY
                    && gazetteer.country(other) == gazetteer.country(place)) {
                return true;
            }
        }
        return false;
    }

    private double importance(Mention mention, int i) {
        return Importance.choice(gazetteer, mention.places[i]) - (mention.alternate[i] ? ALTERNATE : 0);
    }

    private double context(Mention mention, int place) {
        double score = 0;
        if (mention.container != null && inContainer(mention, place)) {
            score += CONTAINER;
        }
        int country = gazetteer.country(place);
        if (country >= 0 && heaviestCountry > 0) {
            score += COUNTRY_CONTEXT * countryWeight[country] / heaviestCountry;
        }
        int division = gazetteer.adm1(place);
        if (division >= 0 && division != place && heaviestDivision > 0) {
            score += DIVISION_CONTEXT * divisionWeight.getOrDefault(division, 0.0) / heaviestDivision;
        }
        return score;
    }

    private boolean inContainer(Mention mention, int place) {
        Mention container = mention.container;
        for (int i = 0; i < container.count; i++) {
            if ((container.chosen < 0 || container.chosen == container.places[i])
                    && gazetteer.within(place, container.places[i])) {
                return true;
            }
        }
        return false;
    }

    private double nearness(Mention mention, int place) {
        double best = 0;
        for (Mention other : mentions) {
            if (other.key != mention.key
                    && other.chosen >= 0
                    && gazetteer.kind(other.chosen).settlement()) {
                double km = gazetteer.distanceKm(place, other.chosen);
                if (km < NEAR_KM) {
                    double sameSentence =
                            text.sentence[other.from] == text.sentence[mention.from] ? 1 : SENTENCE_COUNTRY;
                    best = Math.max(best, sameSentence * (1 - km / (2 * NEAR_KM)));
                }
            }
        }
        return NEARNESS * best;
    }
}
