package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Where an article plays: the country most of its places are in, and the town or region in it that it keeps naming. Stateless. */
final class Focus {
    /** A place named once is mentioned; twice, the article is about it. */
    private static final int KEEPS_NAMING = 2;

    /** A story that keeps naming a town plays in it or around it: no closer is said. */
    private static final double AROUND_KM = 50;

    private Focus() {}

    /** The article's place, less exact than the place itself; empty where no country leads. */
    static Optional<PlaceMention> of(List<PlaceMention> places) {
        return leader(places, PlaceMention::country, 1).flatMap(country -> {
            List<PlaceMention> inside = places.stream()
                    .filter(place -> place.country().filter(country::equals).isPresent())
                    .toList();
            Optional<PlaceMention> named = inside.stream()
                    .filter(place -> place.precision() == PlaceMention.Precision.COUNTRY)
                    .findFirst();
            List<PlaceMention> finer = inside.stream()
                    .filter(place -> place.precision() != PlaceMention.Precision.COUNTRY
                            && place.point().isPresent())
                    .toList();
            return leader(finer, PlaceMention::name, KEEPS_NAMING)
                    .flatMap(name -> finer.stream()
                            .filter(place -> place.name().filter(name::equals).isPresent())
                            .findFirst())
                    .map(Focus::around)
                    .or(() -> named);
        });
    }

    private static Optional<String> leader(
            List<PlaceMention> places, Function<PlaceMention, Optional<String>> key, int atLeast) {
        Map<String, Integer> counts = new HashMap<>();
        places.forEach(place -> key.apply(place).ifPresent(value -> counts.merge(value, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= atLeast)
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static PlaceMention around(PlaceMention place) {
        return new PlaceMention(
                place.span(),
                place.text(),
                place.name(),
                place.point(),
                place.geonamesId(),
                place.country(),
                place.adm1(),
                place.precision() == PlaceMention.Precision.ADM1
                        ? PlaceMention.Precision.ADM1
                        : PlaceMention.Precision.DISTRICT,
                OptionalDouble.of(Math.max(AROUND_KM, place.radiusKm().orElse(0))));
    }
}
