package dev.dateline.coder.place;

import dev.dateline.coder.place.PlaceMention.Point;
import dev.dateline.coder.text.WordTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The places the coder knows and their names. A place is the number of a row, so that a text is searched without making objects; the
 * accessors turn an index into what it means. Immutable and thread-safe; {@link #packaged} is loaded once, in well under a second.
 */
public final class Gazetteer {
    /** A name that counts only behind a comma: "Ky." in "London, Ky.". */
    static final int BEHIND_COMMA = 1 << 30;
    /** A name without its Arabic article. */
    static final int WITHOUT_ARTICLE = 1 << 29;

    /** A name that is not the place's main one. */
    static final int ALTERNATE = 1 << 28;

    private static final int INDEX = ALTERNATE - 1;
    /** Units of a coordinate in a degree. */
    static final double DEGREES = 1e4;

    private static final double CLOSE_KM = 90;
    /** Ten-thousandths of a degree beyond which two places are not {@link #close}. */
    static final int CLOSE_NORTH = 8_100;

    static final int CLOSE_EAST = 30_000;

    private static final class Packaged {
        static final Gazetteer INSTANCE = new GazetteerReader().read();
    }

    private final PlaceRows rows;
    private final NameIndex names;
    private final WordTable longest;
    private final NameIndex demonyms;
    private final List<Country> countries;

    Gazetteer(PlaceRows rows, NameIndex names, WordTable longest, NameIndex demonyms, List<Country> countries) {
        this.rows = rows;
        this.demonyms = demonyms;
        this.names = names;
        this.longest = longest;
        this.countries = List.copyOf(countries);
    }

    /** The gazetteer in the class path, read at the first call. */
    public static Gazetteer packaged() {
        return Packaged.INSTANCE;
    }

    /**
     * This gazetteer with a user's own places: they come first under their names, correct those whose GeoNames id they have, and take names
     * away. The order of the rows does not matter. Takes some 10 ms and 10 MB; this gazetteer stays as it is.
     */
    public Gazetteer with(Collection<UserPlace> places) {
        return places.isEmpty() ? this : new UserPlaces(this, places).read();
    }

    /** Number of places. */
    public int size() {
        return rows.size();
    }

    /** The places that are called so in some spelling, the best known first. */
    public List<KnownPlace> find(String name) {
        List<Integer> places = new ArrayList<>();
        for (int e = names.first(NameFold.key(NameFold.fold(name))); e != 0; e = names.next(e)) {
            if (!places.contains(placeOf(e))) {
                places.add(placeOf(e));
            }
        }
        return places.stream()
                .sorted(Comparator.comparingDouble((Integer place) -> -Importance.choice(this, place))
                        .thenComparing(place -> place))
                .map(this::known)
                .toList();
    }

    private KnownPlace known(int place) {
        return new KnownPlace(
                kind(place) == PlaceKind.COUNTRY ? countries.get(country(place)).name() : name(place),
                kind(place).name().toLowerCase(Locale.ROOT),
                point(place),
                radiusKm(place),
                alpha3(place),
                adm1Name(place),
                population(place),
                geonamesId(place));
    }

    PlaceRows rows() {
        return rows;
    }

    NameIndex names() {
        return names;
    }

    WordTable longest() {
        return longest;
    }

    NameIndex demonyms() {
        return demonyms;
    }

    /** Index of the country of this alpha-3 code, −1 where there is none. */
    int countryIndex(String alpha3) {
        for (int i = 0; i < countries.size(); i++) {
            if (countries.get(i).alpha3().equals(alpha3)) {
                return i;
            }
        }
        return -1;
    }

    /** The first-level division of a country that is called so, −1 where there is none. */
    int division(int country, String name) {
        for (int e = names.first(NameFold.key(NameFold.fold(name))); e != 0; e = names.next(e)) {
            int place = placeOf(e);
            if (kind(place) == PlaceKind.ADM1 && country(place) == country) {
                return place;
            }
        }
        return -1;
    }

    /** Number of words of the longest name that begins with this word, 0 where none does. */
    int longestName(long word) {
        return longest.of(word);
    }

    /** First entry of the places called so, 0 where there is none; go on with {@link #nextNamed}. */
    int firstNamed(long key) {
        return names.first(key);
    }

    int nextNamed(int entry) {
        return names.next(entry);
    }

    /** The place of an entry. */
    int placeOf(int entry) {
        return names.value(entry) & INDEX;
    }

    /** Whether the entry has this flag. */
    boolean flagged(int entry, int flag) {
        return (names.value(entry) & flag) != 0;
    }

    PlaceKind kind(int place) {
        return rows.kind(place);
    }

    int population(int place) {
        return rows.population(place);
    }

    /** Whether the place stands in the hand-written supplement. */
    boolean handWritten(int place) {
        return place >= rows.generated();
    }

    /** Index of the country, −1 where the place has none. */
    int country(int place) {
        return rows.country(place);
    }

    List<Country> countries() {
        return countries;
    }

    /** The country or region whose people or things are called so, −1 where there is none. */
    int placeOfDemonym(long key) {
        int entry = demonyms.first(key);
        return entry == 0 ? -1 : demonyms.value(entry);
    }

    /** The country's own place, −1 where the gazetteer has no point for it. */
    int placeOfCountry(int country) {
        return rows.ofCountry(country);
    }

    /** The country's capital, −1 where there is none or no country. */
    int capital(int country) {
        return country < 0 ? -1 : rows.capital(country);
    }

    /** The first-level division a place lies in, as a place; −1 where it has none. A division is its own. */
    int adm1(int place) {
        return rows.adm1(place);
    }

    String name(int place) {
        return rows.name(place);
    }

    Optional<String> alpha3(int place) {
        return country(place) < 0
                ? Optional.empty()
                : Optional.of(countries.get(country(place)).alpha3());
    }

    Optional<String> adm1Name(int place) {
        return adm1(place) < 0 ? Optional.empty() : Optional.of(name(adm1(place)));
    }

    OptionalLong geonamesId(int place) {
        return rows.id(place) == 0 ? OptionalLong.empty() : OptionalLong.of(rows.id(place));
    }

    Point point(int place) {
        return new Point(rows.latitude(place) / DEGREES, rows.longitude(place) / DEGREES);
    }

    /** Kilometres within which the place lies; for a town about its built-up area, from its population. */
    int radiusKm(int place) {
        return rows.radius(place);
    }

    /** Great-circle distance in kilometres. */
    double distanceKm(int a, int b) {
        return GreatCircle.km(
                rows.latitude(a) / DEGREES,
                rows.longitude(a) / DEGREES,
                rows.latitude(b) / DEGREES,
                rows.longitude(b) / DEGREES);
    }

    /** Whether two places are within about 90 km of each other, cheaply. */
    boolean close(int a, int b) {
        int dLat = Math.abs(rows.latitude(a) - rows.latitude(b));
        int dLon = Math.abs(rows.longitude(a) - rows.longitude(b));
        return dLat < CLOSE_NORTH && dLon < CLOSE_EAST && distanceKm(a, b) < CLOSE_KM;
    }

    /** Whether {@code inner} lies in {@code outer}, by codes of divisions where both have them, else by distance. */
    boolean within(int inner, int outer) {
        if (inner == outer) {
            return false;
        }
        return switch (kind(outer)) {
            case COUNTRY -> country(inner) == country(outer) && kind(inner) != PlaceKind.COUNTRY;
            case ADM1 -> adm1(inner) == outer;
            case ADM2 -> rows.adm2(inner) == rows.adm2(outer) && rows.adm2(inner) != 0;
            case CAPITAL, ADM1_SEAT, ADM2_SEAT, TOWN, QUARTER, ABANDONED, CITY, SITE ->
                population(inner) < population(outer)
                        && (kind(inner).settlement() || kind(inner) == PlaceKind.SITE)
                        && distanceKm(inner, outer) <= 15 + radiusKm(outer);
            case REGION, ISLAND, RIVER, LAKE, SEA, RANGE, DESERT, AREA, CONTINENT ->
                kind(inner) != PlaceKind.COUNTRY && distanceKm(inner, outer) <= radiusKm(outer);
        };
    }
}
