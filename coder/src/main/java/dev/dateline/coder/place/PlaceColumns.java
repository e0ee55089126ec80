package dev.dateline.coder.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The gazetteer's columns: one array a property, one element a place. Filled by {@link GazetteerReader}, then only read. */
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

    String name(int place) {
        return place >= generated
                ? ownNames[place - generated]
                : new String(text, nameFrom[place], nameLength[place], StandardCharsets.UTF_8);
    }
}
