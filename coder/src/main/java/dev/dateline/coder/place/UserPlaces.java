package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays a user's places over a gazetteer: rows are copied, names go into thin layers over the packaged ones. Used once a change. */
final class UserPlaces {
    private final Gazetteer below;
    private final List<UserPlace> rows;
    private final PlaceRows data;
    private final NameIndex names;
    private final WordTable longest;
    private final NameIndex demonyms;

    UserPlaces(Gazetteer below, Collection<UserPlace> places) {
        this.below = below;
        rows = places.stream().sorted(Comparator.comparing(UserPlace::id)).toList();
        int written = rows.stream()
                .mapToInt(row -> 1 + row.aliases().size() + row.demonyms().size())
                .sum();
        data = below.rows().with(rows.size());
        names = below.names().layer(written);
        longest = below.longest().layer(written);
        demonyms = below.demonyms().layer(written);
    }

    Gazetteer read() {
        Map<Integer, Integer> known = knownIds();
        for (UserPlace row : rows) {
            if (row.kind().equals(UserPlace.NONE)) {
                called(row).forEach(name -> hide(NameFold.key(NameFold.fold(name))));
            }
        }
        for (UserPlace row : rows) {
            if (!row.kind().equals(UserPlace.NONE)) {
                add(row, known);
            }
        }
        return new Gazetteer(data, names, longest, demonyms, below.countries());
    }

    private void hide(long key) {
        names.hide(key);
        demonyms.hide(key);
    }

    /** Packaged places by those GeoNames ids that the rows have. */
    private Map<Integer, Integer> knownIds() {
        Map<Integer, Integer> known = new HashMap<>();
        rows.forEach(row -> row.geonamesId().ifPresent(id -> known.put((int) id, -1)));
        for (int place = 0; !known.isEmpty() && place < data.size(); place++) {
            if (data.id(place) != 0 && known.containsKey(data.id(place))) {
                known.put(data.id(place), place);
            }
        }
        return known;
    }

    private void add(UserPlace row, Map<Integer, Integer> known) {
        int id = (int) row.geonamesId().orElse(0);
        int packaged = known.getOrDefault(id, -1);
        int place = packaged >= 0 ? packaged : data.add(row.name());
        data.rename(place, row.name());
        PlaceKind kind = PlaceKind.ofUser(row.kind()).orElseThrow();
        PlaceKind was = data.kind(place);
        boolean sameSort = packaged >= 0
                && (kind == PlaceKind.CITY && was.settlement() || kind == PlaceKind.REGION && was == PlaceKind.ADM1);
        data.id(place, id);
        data.point(place, (int) Math.round(row.latitude().orElseThrow() * Gazetteer.DEGREES), (int)
                Math.round(row.longitude().orElseThrow() * Gazetteer.DEGREES));
        data.population(place, row.population().orElse(packaged >= 0 ? data.population(place) : 0));
        int radius = kind == PlaceKind.SITE ? 1 : GazetteerReader.townRadius(data.population(place));
        int country = row.country().map(below::countryIndex).orElse(-1);
        data.sort(place, sameSort ? was : kind, country, (int)
                Math.ceil(row.radiusKm().orElse(radius)));
        data.adm1(
                place,
                row.adm1().map(name -> below.division(country, name)).orElse(packaged >= 0 ? data.adm1(place) : -1));
        called(row).forEach(name -> name(place, name));
        row.demonyms().forEach(word -> demonyms.add(NameFold.key(NameFold.fold(word)), place));
    }

    private void name(int place, String name) {
        String folded = NameFold.fold(name);
        String[] words = folded.split(" ", -1);
        names.add(NameFold.key(folded), place);
        longest.raise(WordHash.ofFolded(words[0]), words.length);
    }

    private static List<String> called(UserPlace row) {
        List<String> called = new ArrayList<>(List.of(row.name()));
        called.addAll(row.aliases());
        return called;
    }
}
