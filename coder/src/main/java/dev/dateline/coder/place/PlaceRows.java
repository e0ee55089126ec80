package dev.dateline.coder.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The gazetteer's places, one row of ints each: what is asked of a namesake lies in one line of memory. Filled by {@link GazetteerReader},
 * or copied and added to by {@link UserPlaces}, then only read.
 */
final class PlaceRows {
    private static final PlaceKind[] KINDS = PlaceKind.values();
    /** Ints of a row. */
    private static final int WIDTH = 8;
    /** Kind in 8 bits, country and one more in 10, radius in 14. */
    private static final int SORT = 0;

    private static final int POPULATION = 1;
    private static final int ADM1 = 2;
    private static final int LATITUDE = 3;
    private static final int LONGITUDE = 4;
    private static final int ADM2 = 5;
    private static final int ID = 6;
    private static final int NAME = 7;
    private static final int COUNTRY_BITS = 8;
    private static final int RADIUS_BITS = 18;
    private static final int LARGEST_COUNTRY = (1 << RADIUS_BITS - COUNTRY_BITS) - 1;
    private static final int LARGEST_RADIUS = (1 << 32 - RADIUS_BITS) - 1;

    private final byte[] text;
    private final int[] rows;
    private final short[] nameLength;
    private final String[] ownNames;
    private final int[] countryPlace;
    private final int[] capital;
    /** Names that the user gives to places that are generated. */
    private final Map<Integer, String> renamed = new HashMap<>();
    /** Number of generated places; those behind them are written by hand. */
    private int generated;

    private int size;

    /** @param text bytes of the generated gazetteer, in which names are found by offset */
    PlaceRows(byte[] text, int capacity, int handWritten, int countries) {
        this.text = text;
        int all = capacity + handWritten;
        rows = new int[all * WIDTH];
        nameLength = new short[all];
        ownNames = new String[handWritten];
        countryPlace = new int[countries];
        Arrays.fill(countryPlace, -1);
        capital = new int[countries];
        Arrays.fill(capital, -1);
    }

    private PlaceRows(PlaceRows other, int more) {
        int all = other.size + more;
        text = other.text;
        rows = Arrays.copyOf(other.rows, all * WIDTH);
        nameLength = Arrays.copyOf(other.nameLength, all);
        ownNames = Arrays.copyOf(other.ownNames, all - other.generated);
        countryPlace = other.countryPlace.clone();
        capital = other.capital.clone();
        generated = other.generated;
        size = other.size;
        renamed.putAll(other.renamed);
    }

    /** The same rows with room for more hand-written places. */
    PlaceRows with(int more) {
        return new PlaceRows(this, more);
    }

    int size() {
        return size;
    }

    /** A new generated place, named by a stretch of the text. */
    int add(int from, int to) {
        set(size, NAME, from);
        set(size, ADM1, -1);
        nameLength[size] = (short) (to - from);
        generated = size + 1;
        return size++;
    }

    /** A new hand-written place. */
    int add(String name) {
        ownNames[size - generated] = name;
        set(size, ADM1, -1);
        return size++;
    }

    /** Gives a place another name to be told by. */
    void rename(int place, String name) {
        if (place >= generated) {
            ownNames[place - generated] = name;
        } else {
            renamed.put(place, name);
        }
    }

    String name(int place) {
        if (place >= generated) {
            return ownNames[place - generated];
        }
        String name = renamed.isEmpty() ? null : renamed.get(place);
        return name != null ? name : new String(text, get(place, NAME), nameLength[place], StandardCharsets.UTF_8);
    }

    /** Number of generated places; those behind them are written by hand. */
    int generated() {
        return generated;
    }

    private int get(int place, int column) {
        return rows[place * WIDTH + column];
    }

    private void set(int place, int column, int value) {
        rows[place * WIDTH + column] = value;
    }

    PlaceKind kind(int place) {
        return KINDS[get(place, SORT) & 0xFF];
    }

    /** Index of the country, −1 for none. */
    int country(int place) {
        return (get(place, SORT) >>> COUNTRY_BITS & LARGEST_COUNTRY) - 1;
    }

    /** In km. */
    int radius(int place) {
        return get(place, SORT) >>> RADIUS_BITS;
    }

    /** Sets kind, country and radius. */
    @SuppressWarnings("EnumOrdinal") // a number for this process only
    void sort(int place, PlaceKind kind, int country, int radius) {
        set(
                place,
                SORT,
                kind.ordinal() | country + 1 << COUNTRY_BITS | Math.min(radius, LARGEST_RADIUS) << RADIUS_BITS);
    }

    int population(int place) {
        return get(place, POPULATION);
    }

    void population(int place, int people) {
        set(place, POPULATION, people);
    }

    /** The place that is its first-level division, −1 for none. */
    int adm1(int place) {
        return get(place, ADM1);
    }

    void adm1(int place, int division) {
        set(place, ADM1, division);
    }

    /** Hash of country and codes of the second-level division, 0 for none. */
    int adm2(int place) {
        return get(place, ADM2);
    }

    void adm2(int place, long hash) {
        set(place, ADM2, Long.hashCode(hash));
    }

    /** In ten-thousandths of a degree. */
    int latitude(int place) {
        return get(place, LATITUDE);
    }

    /** In ten-thousandths of a degree. */
    int longitude(int place) {
        return get(place, LONGITUDE);
    }

    /** Sets the point, in ten-thousandths of a degree. */
    void point(int place, int latitude, int longitude) {
        set(place, LATITUDE, latitude);
        set(place, LONGITUDE, longitude);
    }

    /** The GeoNames id, 0 for none. */
    int id(int place) {
        return get(place, ID);
    }

    void id(int place, int geonames) {
        set(place, ID, geonames);
    }

    /** The country's capital, the most populous one where there are several; −1 for none. */
    int capital(int country) {
        return capital[country];
    }

    void capital(int country, int place) {
        if (capital[country] < 0 || population(capital[country]) < population(place)) {
            capital[country] = place;
        }
    }

    /** The country's own place, −1 for none. */
    int ofCountry(int country) {
        return countryPlace[country];
    }

    void ofCountry(int country, int place) {
        countryPlace[country] = place;
    }
}
