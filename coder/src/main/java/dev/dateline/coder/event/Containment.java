package dev.dateline.coder.event;

import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.place.PlaceMention.Precision;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * A place whose name is told but not known, put where the text puts it: in the place that holds it, with that one's point and no better
 * precision. "Orient Hill in western Aleppo" is around Aleppo; "the village of X" in a story about Oman is in Oman. Stateless.
 */
final class Containment {
    /** A quarter, a suburb or a village beside a town lies within this of the town's middle. */
    private static final double AROUND_KM = 50;

    private Containment() {}

    /** The unknown place in its container. */
    static PlaceMention in(PlaceMention unknown, PlaceMention container) {
        boolean coarse = container.precision() == Precision.ADM1 || container.precision() == Precision.COUNTRY;
        return new PlaceMention(
                unknown.span(),
                unknown.text(),
                Optional.of(unknown.text()),
                container.point(),
                OptionalLong.empty(),
                container.country(),
                container.adm1(),
                coarse ? container.precision() : Precision.DISTRICT,
                coarse
                        ? container.radiusKm()
                        : OptionalDouble.of(
                                Math.max(AROUND_KM, container.radiusKm().orElse(0))));
    }

    /** Whether nothing but its name is known. */
    static boolean unknown(PlaceMention place) {
        return place.point().isEmpty();
    }
}
