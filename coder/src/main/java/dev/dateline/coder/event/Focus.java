package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The country an article is about: the one most of its places are in. Stateless. */
final class Focus {
    private Focus() {}

    /** A mention of that country, or of a place in it, given with the country's own precision only; empty where no country leads. */
    static Optional<PlaceMention> of(List<PlaceMention> places) {
        Map<String, Integer> counts = new HashMap<>();
        for (PlaceMention place : places) {
            place.country().ifPresent(country -> counts.merge(country, 1, Integer::sum));
        }
        Optional<Map.Entry<String, Integer>> top = counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        return top.flatMap(entry -> places.stream()
                .filter(place -> place.precision() == PlaceMention.Precision.COUNTRY
                        && place.country().filter(entry.getKey()::equals).isPresent())
                .findFirst());
    }
}
