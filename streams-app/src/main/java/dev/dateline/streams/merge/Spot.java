package dev.dateline.streams.merge;

import dev.dateline.coder.place.GreatCircle;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;
import java.util.Optional;

/**
 * A place, as far as two are compared. Immutable.
 *
 * @param name hash of its name
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radius km within which it lies
 * @param country alpha-3; empty text where it is in none or that is unknown
 * @param adm1 first-level division; empty text where unknown
 * @param level 0 country, 1 first-level division, 2 district, 3 city or point
 * @param sure whether the sentence itself names it
 */
record Spot(
        int name,
        double latitude,
        double longitude,
        double radius,
        String country,
        String adm1,
        int level,
        boolean sure) {
    static final int COUNTRY = 0;
    static final int ADM1 = 1;
    private static final List<String> LEVELS = List.of("COUNTRY", "ADM1", "DISTRICT", "CITY", "POINT");
    /** Two newsrooms name two villages, or the village and the next town. */
    private static final double NEAR_KM = 30;
    /** The same town by two gazetteer entries. */
    private static final double SAME_KM = 8;
    /** A little less than a degree of latitude has anywhere. */
    private static final double KM_A_DEGREE = 110;

    /** What comparing tells, from agreement to contradiction. */
    enum Match {
        /** The same town or district. */
        SAME,
        /** Towns or districts near each other. */
        NEAR,
        /** One lies in the other's division. */
        WITHIN,
        /** One is told by its country alone, and the other lies there. */
        COUNTRY,
        /** One is not told. */
        OPEN,
        /** One lies outside the other, in one country. */
        OTHER,
        /** In two countries. */
        ABROAD,
        /** Two of one name, in two countries. */
        NAMESAKE;

        boolean apart() {
            return this == OTHER || this == ABROAD || this == NAMESAKE;
        }
    }

    static Optional<Spot> of(NewsEvent event) {
        return Optional.ofNullable(event.getLocation())
                .filter(told -> LEVELS.contains(told.getPrecision()))
                .filter(told -> told.getLatitude() != null && told.getLongitude() != null)
                .map(told -> new Spot(
                        told.getName() == null ? 0 : told.getName().hashCode(),
                        told.getLatitude(),
                        told.getLongitude(),
                        told.getRadiusKm() == null ? 0 : told.getRadiusKm(),
                        told.getCountry() == null ? "" : told.getCountry().intern(),
                        told.getAdm1() == null ? "" : told.getAdm1().intern(),
                        Math.min(3, LEVELS.indexOf(told.getPrecision())),
                        told.getStart() >= event.getEvidence().getStart()
                                && told.getEnd() <= event.getEvidence().getEnd()));
    }

    static Match match(Optional<Spot> one, Optional<Spot> other) {
        return one.isEmpty() || other.isEmpty() ? Match.OPEN : one.get().match(other.get());
    }

    /** A number that is equal for equal places. */
    int key() {
        return 31 * Double.hashCode(latitude) + Double.hashCode(longitude);
    }

    private Match match(Spot other) {
        Match match = near(other);
        boolean abroad = !country.isEmpty() && !other.country.isEmpty() && !country.equals(other.country);
        if (match != Match.OTHER || !abroad) {
            return match;
        }
        return name != 0 && name == other.name ? Match.NAMESAKE : Match.ABROAD;
    }

    private Match near(Spot other) {
        if (level == COUNTRY || other.level == COUNTRY) {
            boolean inside =
                    country.isEmpty() || other.country.isEmpty() ? lapOver(other) : country.equals(other.country);
            return inside ? Match.COUNTRY : Match.OTHER;
        }
        if (level == ADM1 || other.level == ADM1) {
            boolean inside = adm1.isEmpty() || other.adm1.isEmpty()
                    ? lapOver(other)
                    : adm1.equals(other.adm1) && country.equals(other.country);
            return inside ? Match.WITHIN : Match.OTHER;
        }
        double near = Math.max(NEAR_KM, radius + other.radius);
        if (farNorth(other, near)) {
            return Match.OTHER;
        }
        double km = km(other);
        if (km <= SAME_KM && (name == other.name || level != other.level)) {
            return Match.SAME;
        }
        return km <= near ? Match.NEAR : Match.OTHER;
    }

    private boolean lapOver(Spot other) {
        double reach = radius + other.radius;
        return !farNorth(other, reach) && km(other) <= reach;
    }

    /** Whether the latitudes alone tell that they are farther apart: soon known, and true of most. */
    private boolean farNorth(Spot other, double reach) {
        return Math.abs(latitude - other.latitude) * KM_A_DEGREE > reach;
    }

    private double km(Spot other) {
        return GreatCircle.km(latitude, longitude, other.latitude, other.longitude);
    }
}
