package dev.dateline.coder.place;

import dev.dateline.coder.place.PlaceMention.Precision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a gazetteer entry is. */
enum PlaceKind {
    COUNTRY("N"),
    ADM1("1"),
    ADM2("2"),
    CAPITAL("C"),
    ADM1_SEAT("A"),
    ADM2_SEAT("B"),
    TOWN("P"),
    QUARTER("X"),
    ABANDONED("H"),
    CITY("city"),
    SITE("site"),
    REGION("region"),
    ISLAND("island"),
    RIVER("river"),
    LAKE("lake"),
    SEA("sea"),
    RANGE("range"),
    DESERT("desert"),
    AREA("area"),
    CONTINENT("continent");

    /** A region with a larger radius than this is given the precision of a country. */
    private static final int ADM1_REACH_KM = 500;
    /** A region with a smaller radius than this is given the precision of a district. */
    private static final int DISTRICT_REACH_KM = 60;

    /** The generated gazetteer's letter for an airport or air base. */
    private static final char AIRPORT = 'S';

    private static final PlaceKind[] BY_CODE = new PlaceKind[128];

    static {
        for (PlaceKind kind : values()) {
            if (kind.code.length() == 1) {
                BY_CODE[kind.code.charAt(0)] = kind;
            }
        }
        BY_CODE[AIRPORT] = SITE;
    }

    private final String code;

    PlaceKind(String code) {
        this.code = code;
    }

    /** Kind by its one-letter code in the generated gazetteer. */
    static PlaceKind of(char code) {
        return BY_CODE[code];
    }

    /** Kind by its name in the supplement. */
    static PlaceKind named(String name) {
        for (PlaceKind kind : values()) {
            if (kind.code.equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of place: " + name);
    }

    /** Kind by a name that a user may give; empty for any other. */
    static Optional<PlaceKind> ofUser(String name) {
        return name.length() > 1
                ? Arrays.stream(values()).filter(kind -> kind.code.equals(name)).findFirst()
                : Optional.empty();
    }

    /** The names of kinds that a user may give. */
    static List<String> userKinds() {
        return Arrays.stream(values())
                .map(kind -> kind.code)
                .filter(code -> code.length() > 1)
                .toList();
    }

    /** A town or a part of one. */
    boolean settlement() {
        return switch (this) {
            case CAPITAL, ADM1_SEAT, ADM2_SEAT, TOWN, QUARTER, ABANDONED, CITY -> true;
            default -> false;
        };
    }

    /** What may have the name of a place elsewhere that only its own country knows: a settlement, a division, an island. */
    boolean local() {
        return settlement() || this == ADM1 || this == ADM2 || this == ISLAND;
    }

    /** First-level division, or a region of about that size. */
    boolean regional() {
        return this == ADM1 || this == REGION;
    }

    /** Water, mountains and deserts: names that take the article "the" or a word for what they are. */
    boolean natural() {
        return this == RIVER || this == SEA || this == RANGE || this == DESERT || this == LAKE;
    }

    /** Precision of a point for a place of this kind and radius. */
    Precision precision(int radiusKm) {
        return switch (this) {
            case COUNTRY, AREA, CONTINENT -> Precision.COUNTRY;
            case ADM1 -> Precision.ADM1;
            case ADM2 -> Precision.DISTRICT;
            case CAPITAL, ADM1_SEAT, ADM2_SEAT, TOWN, QUARTER, ABANDONED, CITY -> Precision.CITY;
            case SITE -> Precision.POINT;
            case REGION, ISLAND, RIVER, LAKE, SEA, RANGE, DESERT ->
                radiusKm > ADM1_REACH_KM
                        ? Precision.COUNTRY
                        : radiusKm < DISTRICT_REACH_KM ? Precision.DISTRICT : Precision.ADM1;
        };
    }
}
