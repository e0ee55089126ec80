package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Places that are told by another one, with that one's point and no better precision: a name that nobody knows in the place that holds it
 * ("Orient Hill in western Aleppo" is around Aleppo), and what is only said to be near ("outside Aleppo"). Stateless.
 */
final class Containment {
    /** A quarter or a suburb, a village "near" a town, a story that keeps naming it: all lie within this of the town's middle. */
    private static final double AROUND_KM = 50;

    private Containment() {}

    /** The unknown place in its container. */
    static PlaceMention in(PlaceMention unknown, PlaceMention container) {
        return around(new PlaceMention(
                unknown.span(),
                unknown.text(),
                Optional.of(unknown.text()),
                container.point(),
                OptionalLong.empty(),
                container.country(),
                container.adm1(),
                container.precision(),
                container.radiusKm()));
    }

    /** The surroundings of a town; a region or a country is what it was. */
    static PlaceMention around(PlaceMention place) {
        if (place.precision() == Precision.ADM1
                || place.precision() == Precision.COUNTRY
                || place.precision() == Precision.NONE) {
            return place;
        }
        return new PlaceMention(
                place.span(),
                place.text(),
                place.name(),
                place.point(),
                OptionalLong.empty(),
                place.country(),
                place.adm1(),
                Precision.DISTRICT,
                OptionalDouble.of(Math.max(AROUND_KM, place.radiusKm().orElse(0))));
    }

    /** Whether nothing but its name is known. */
    static boolean unknown(PlaceMention place) {
        return place.point().isEmpty();
    }

    /** Whether it is a name that no gazetteer holds, with a point or without. */
    static boolean told(PlaceMention place) {
        return unknown(place)
                || place.geonamesId().isEmpty()
                        && place.name().filter(place.text()::equals).isPresent();
    }
}
