package dev.dateline.coder.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The gazetteer's columns: one array a property, one element a place. Filled by {@link GazetteerReader}, or copied and added to by
 * {@link UserPlaces}, then only read.
 */
final class PlaceColumns {
    private final byte[] text;
    final int[] id;
    final PlaceKind[] kind;
    /** Ten-thousandths of a degree. */
    final int[] latitude;

    final int[] longitude;
    final short[] country;
    final int[] adm1;
    /** Hash of country and codes of the second-level division; 0 where there is none. */
    final long[] adm2;

    final int[] population;
    final short[] radius;
    final int[] countryPlace;
    private final int[] nameFrom;
    private final short[] nameLength;
    private final String[] ownNames;
    /** Names that the user gives to places that are generated. */
    private final Map<Integer, String> renamed = new HashMap<>();
    /** Number of generated places; those behind them are written by hand. */
    int generated;

    private int size;

    /** @param text bytes of the generated gazetteer, in which names are found by offset */
    PlaceColumns(byte[] text, int capacity, int handWritten, int countries) {
        this.text = text;
        int all = capacity + handWritten;
        id = new int[all];
        kind = new PlaceKind[all];
        latitude = new int[all];
        longitude = new int[all];
        country = new short[all];
        adm1 = new int[all];
        adm2 = new long[all];
        population = new int[all];
        radius = new short[all];
        nameFrom = new int[all];
        nameLength = new short[all];
        ownNames = new String[handWritten];
        countryPlace = new int[countries];
        Arrays.fill(countryPlace, -1);
        Arrays.fill(adm1, -1);
    }

    private PlaceColumns(PlaceColumns other, int more) {
        int all = other.size + more;
        text = other.text;
        id = Arrays.copyOf(other.id, all);
        kind = Arrays.copyOf(other.kind, all);
        latitude = Arrays.copyOf(other.latitude, all);
        longitude = Arrays.copyOf(other.longitude, all);
        country = Arrays.copyOf(other.country, all);
        adm1 = Arrays.copyOf(other.adm1, all);
        adm2 = Arrays.copyOf(other.adm2, all);
        population = Arrays.copyOf(other.population, all);
        radius = Arrays.copyOf(other.radius, all);
        nameFrom = Arrays.copyOf(other.nameFrom, all);
        nameLength = Arrays.copyOf(other.nameLength, all);
        ownNames = Arrays.copyOf(other.ownNames, all - other.generated);
        countryPlace = other.countryPlace.clone();
        generated = other.generated;
        size = other.size;
        renamed.putAll(other.renamed);
        Arrays.fill(adm1, size, all, -1);
    }

    /** The same columns with room for more hand-written places. */
    PlaceColumns with(int more) {
        return new PlaceColumns(this, more);
    }

    int size() {
        return size;
    }

    /** A new generated place, named by a stretch of the text. */
    int add(int from, int to) {
        nameFrom[size] = from;
        nameLength[size] = (short) (to - from);
        generated = size + 1;
        return size++;
    }

    /** A new hand-written place. */
    int add(String name) {
        ownNames[size - generated] = name;
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
        return name != null ? name : new String(text, nameFrom[place], nameLength[place], StandardCharsets.UTF_8);
    }
}
