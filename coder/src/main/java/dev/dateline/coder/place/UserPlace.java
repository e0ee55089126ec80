package dev.dateline.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A place of the user's own, on top of the packaged ones: a new one; or, with a GeoNames id that the packaged data have, a correction of that
 * one; or, of kind {@link #NONE}, names that are no places.
 *
 * <p>Example: the camp "Camp Meridian", kind {@code site}, 36.1, 43.2, radius 3 km, IRQ.
 *
 * @param id the user's key of the row, unique
 * @param name the name it is told by
 * @param aliases further names and spellings
 * @param demonyms words for its people and things: these are no places, but tell of it
 * @param kind {@code city}, {@code site}, {@code region}, {@code island}, {@code river}, {@code lake}, {@code sea}, {@code range},
 *     {@code desert}, {@code area} (of several countries), {@code continent}, or {@link #NONE}
 * @param latitude degrees north, WGS 84; must be there but for {@link #NONE}
 * @param longitude degrees east
 * @param radiusKm within which it lies, above 0 to 10,000; empty: 1 km for a site, by the population for a city, and for no other kind
 * @param country ISO 3166-1 alpha-3 (Kosovo KOS); empty where it lies in several or is disputed
 * @param adm1 the first-level division it lies in, by a name that the packaged data have in that country
 * @param population 0 and more; decides among namesakes
 * @param geonamesId GeoNames id
 */
public record UserPlace(
        String id,
        String name,
        List<String> aliases,
        List<String> demonyms,
        String kind,
        OptionalDouble latitude,
        OptionalDouble longitude,
        OptionalDouble radiusKm,
        Optional<String> country,
        Optional<String> adm1,
        OptionalInt population,
        OptionalLong geonamesId) {
    /** Kind of a row whose names are no places. */
    public static final String NONE = "none";

    private static final int LONGEST = 200;
    private static final int WIDEST_KM = 10_000;

    /** @throws IllegalArgumentException which tells all faults in one line */
    public UserPlace {
        aliases = List.copyOf(aliases);
        demonyms = List.copyOf(demonyms);
        kind = kind.toLowerCase(Locale.ROOT);
        List<String> faults = new ArrayList<>();
        if (id.isBlank() || id.length() > LONGEST) {
            faults.add("id: want 1 to " + LONGEST + " characters");
        }
        List<String> names = new ArrayList<>(aliases);
        names.add(name);
        names.addAll(demonyms);
        for (String one : names) {
            if (one.length() > LONGEST || NameFold.fold(one).isEmpty()) {
                faults.add("name '" + one + "': want a letter and at most " + LONGEST + " characters");
            }
        }
        if (!kind.equals(NONE)) {
            checkPlace(faults, kind, latitude, longitude, radiusKm);
            checkFacts(faults, country, adm1, population, geonamesId);
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
    }

    private static void checkPlace(
            List<String> faults,
            String kind,
            OptionalDouble latitude,
            OptionalDouble longitude,
            OptionalDouble radiusKm) {
        Optional<PlaceKind> known = PlaceKind.ofUser(kind);
        if (known.isEmpty()) {
            faults.add("kind '" + kind + "': want " + String.join(", ", PlaceKind.userKinds()) + " or " + NONE);
        }
        boolean there = latitude.isPresent() && longitude.isPresent();
        if (!(there && Math.abs(latitude.getAsDouble()) <= 90 && Math.abs(longitude.getAsDouble()) <= 180)) {
            faults.add("latitude and longitude: want -90 to 90 and -180 to 180 degrees");
        }
        boolean own =
                known.filter(of -> of == PlaceKind.CITY || of == PlaceKind.SITE).isPresent();
        double radius = radiusKm.orElse(own ? 1 : 0);
        if (!(radius > 0 && radius <= WIDEST_KM)) {
            faults.add("radiusKm: want more than 0 and at most " + WIDEST_KM + " km");
        }
    }

    private static void checkFacts(
            List<String> faults,
            Optional<String> country,
            Optional<String> adm1,
            OptionalInt population,
            OptionalLong geonamesId) {
        Gazetteer packaged = Gazetteer.packaged();
        int where = country.map(packaged::countryIndex).orElse(-1);
        if (country.isPresent() && where < 0) {
            faults.add("country '" + country.get() + "': want an ISO 3166-1 alpha-3 code such as SYR");
        }
        if (adm1.isPresent() && (where < 0 || packaged.division(where, adm1.get()) < 0)) {
            faults.add("adm1 '" + adm1.get() + "': no first-level division of that name is known in the country");
        }
        if (population.orElse(0) < 0) {
            faults.add("population: want 0 or more");
        }
        long geonames = geonamesId.orElse(1);
        if (geonames < 1 || geonames > Integer.MAX_VALUE) {
            faults.add("geonamesId: want a positive number");
        }
    }
}
