package dev.dateline.coder.place;

import dev.dateline.coder.text.Span;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place name in a text and what it was resolved to.
 *
 * @param span where it stands
 * @param text as written
 * @param name gazetteer name
 * @param point where it is; empty where it is not known
 * @param geonamesId GeoNames id, where the gazetteer has one
 * @param country ISO 3166-1 alpha-3
 * @param adm1 name of the first-level division
 * @param precision what kind of place, and so how exact the point is
 * @param radiusKm within which the place lies
 */
public record PlaceMention(
        Span span,
        String text,
        Optional<String> name,
        Optional<Point> point,
        OptionalLong geonamesId,
        Optional<String> country,
        Optional<String> adm1,
        Precision precision,
        OptionalDouble radiusKm) {

    /** Degrees, WGS 84. */
    public record Point(double latitude, double longitude) {}

    /** How exact a point is, from a building to a whole country; NONE where nothing is known. */
    public enum Precision {
        POINT,
        CITY,
        DISTRICT,
        ADM1,
        COUNTRY,
        NONE
    }

    /** A mention whose place is not known: said, never guessed. */
    public static PlaceMention unknown(Span span, String text) {
        return new PlaceMention(
                span,
                text,
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                Precision.NONE,
                OptionalDouble.empty());
    }
}
