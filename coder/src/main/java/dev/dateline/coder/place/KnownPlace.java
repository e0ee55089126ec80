package dev.dateline.coder.place;

import dev.dateline.coder.place.PlaceMention.Point;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place of a gazetteer, for people who look it up.
 *
 * @param name the name it is told by
 * @param kind such as {@code town}, {@code adm1} or {@code river}
 * @param point representative point
 * @param radiusKm within which it lies
 * @param country ISO 3166-1 alpha-3
 * @param adm1 name of the first-level division
 * @param population 0 where it is not known
 * @param geonamesId GeoNames id
 */
public record KnownPlace(
        String name,
        String kind,
        Point point,
        int radiusKm,
        Optional<String> country,
        Optional<String> adm1,
        int population,
        OptionalLong geonamesId) {}
