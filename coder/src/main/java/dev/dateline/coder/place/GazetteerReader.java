package dev.dateline.coder.place;

import dev.dateline.coder.text.WordHash;
import dev.dateline.coder.text.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Builds the {@link Gazetteer} from the packaged files: {@code gazetteer.tsv.gz} (generated; its bytes are read in one pass, without a
 * String a name), {@code countries.tsv}, {@code supplement.tsv} and {@code aliases.tsv} (by hand). Used once.
 */
final class GazetteerReader {
    private static final int TEXT_BYTES = 22_000_000;
    private static final int KEYS = 1_000_000;
    private static final int WORDS = 260_000;
    /** Hand-written rows take over id and division of a generated place of the same name and kind within this distance. */
    private static final int SAME_TOWN_KM = 25;

    private static final int SAME_REGION_KM = 300;

    /** Countries whose place names carry the Arabic article. */
    private static final Set<String> ARABIC = Set.of(
            "SYR", "IRQ", "LBN", "JOR", "PSE", "ISR", "EGY", "LBY", "TUN", "DZA", "MAR", "ESH", "SDN", "SSD", "SAU",
            "YEM", "OMN", "ARE", "QAT", "BHR", "KWT", "MRT", "TCD", "ERI", "DJI", "SOM", "IRN", "TUR");

    private final byte[] text = Resources.unpacked("gazetteer.tsv.gz", TEXT_BYTES);
    private final List<Country> countries = countries();
    private final List<String[]> supplement = Resources.rows("supplement.tsv");
    private final PlaceRows rows = new PlaceRows(text, lines(text), supplement.size(), countries.size());
    private final NameIndex names = new NameIndex(KEYS);
    private final WordTable longest = new WordTable(WORDS);
    private final NameIndex demonyms = new NameIndex(2_000);
    private final NameIndex divisions = new NameIndex(8_000);
    private final short[] countryByAlpha2 = new short[26 * 26];
    private final boolean[] arabic = new boolean[countries.size()];
    private final Map<String, Integer> countryByAlpha3 = new HashMap<>();
    private int at;

    Gazetteer read() {
        for (int i = 0; i < countries.size(); i++) {
            Country country = countries.get(i);
            countryByAlpha2[alpha2(country.alpha2().charAt(0), country.alpha2().charAt(1))] = (short) (i + 1);
            countryByAlpha3.put(country.alpha3(), i);
            arabic[i] = ARABIC.contains(country.alpha3());
        }
        while (at < text.length) {
            place();
        }
        nameCountries();
        Gazetteer gazetteer = new Gazetteer(rows, names, longest, demonyms, countries);
        supplement.forEach(row -> addByHand(gazetteer, row));
        Resources.rows("aliases.tsv").forEach(row -> addAlias(gazetteer, row));
        Resources.rows("regional-demonyms.tsv").forEach(row -> addRegionalDemonym(gazetteer, row));
        names.gather();
        return gazetteer;
    }

    private void addDemonym(String word, int place) {
        long key = NameFold.key(NameFold.fold(word));
        if (demonyms.first(key) == 0) {
            demonyms.add(key, place);
        }
    }

    private void addRegionalDemonym(Gazetteer gazetteer, String[] row) {
        long key = NameFold.key(NameFold.fold(row[0]));
        int best = -1;
        for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
            int place = gazetteer.placeOf(entry);
            boolean here = gazetteer.alpha3(place).orElse("").equals(row[1]);
            if (here && (best < 0 || Importance.choice(gazetteer, place) > Importance.choice(gazetteer, best))) {
                best = place;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("demonym of an unknown place: " + String.join(" ", row));
        }
        int place = best;
        Resources.parts(row[2]).forEach(word -> addDemonym(word, place));
    }

    private static List<Country> countries() {
        return Resources.rows("countries.tsv").stream()
                .map(f -> new Country(f[0], f[1], f[2], Resources.parts(f[3]), Resources.parts(f[4])))
                .toList();
    }

    private void place() {
        int id = number();
        PlaceKind kind = PlaceKind.of((char) text[at]);
        at += 2;
        int latitude = tenThousandths();
        int longitude = tenThousandths();
        int country = text[at] == '\t' ? -1 : countryByAlpha2[alpha2(text[at], text[at + 1])] - 1;
        long division = codes(codes(WordHash.NONE));
        boolean divided = text[at] != '\t';
        long adm2 = codes(division);
        int population = number();
        int radius = number();
        int nameFrom = at;
        at = tab(at);
        int place = rows.add(nameFrom, at++);
        rows.id(place, id);
        rows.sort(place, kind, country, radius > 0 ? radius : townRadius(population));
        rows.point(place, latitude, longitude);
        rows.adm2(place, divided ? adm2 : 0);
        rows.population(place, population);
        if (kind == PlaceKind.ADM1) {
            divisions.add(division, place);
        }
        int entry = divisions.first(division);
        rows.adm1(place, entry == 0 ? -1 : divisions.value(entry));
        if (kind == PlaceKind.COUNTRY && country >= 0) {
            rows.ofCountry(country, place);
        }
        if (kind == PlaceKind.CAPITAL && country >= 0) {
            rows.capital(country, place);
        }
        keys(place, country >= 0 && arabic[country]);
    }

    /** Built-up area of a town: 2 km for a village, 12 for a million people, 32 for ten millions. */
    static int townRadius(int population) {
        return (int) Math.min(40, 2 + Math.sqrt(population) / 105);
    }

    /** Reads the folded names to the end of the line. */
    private void keys(int place, boolean withArticle) {
        long key = NameFold.EMPTY;
        long bare = NameFold.EMPTY;
        long word = WordHash.NONE;
        long first = 0;
        long bareFirst = 0;
        int words = 0;
        int dropped = 0;
        int flags = 0;
        int wordFrom = at;
        boolean end = false;
        while (!end) {
            int b = at < text.length ? text[at] : '\n';
            if (b == ' ' || b == '|' || b == '\t' || b == '\n') {
                if (at > wordFrom) {
                    long expanded = NameFold.expanded(word);
                    key = NameFold.append(key, expanded);
                    first = words == 0 ? expanded : first;
                    words++;
                    if (withArticle && ArabicArticle.is(text, wordFrom, at)) {
                        dropped++;
                    } else {
                        bareFirst = words - dropped == 1 ? expanded : bareFirst;
                        bare = NameFold.append(bare, expanded);
                    }
                }
                if (b != ' ') {
                    name(key, first, words, place | flags);
                    if (withArticle && dropped > 0) {
                        name(bare, bareFirst, words - dropped, place | Gazetteer.WITHOUT_ARTICLE);
                    }
                    flags = Gazetteer.ALTERNATE;
                    key = NameFold.EMPTY;
                    bare = NameFold.EMPTY;
                    words = 0;
                    dropped = 0;
                }
                end = b == '\n';
                at++;
                wordFrom = at;
                word = WordHash.NONE;
            } else {
                word = WordHash.add(word, letter());
            }
        }
    }

    private void name(long key, long first, int words, int value) {
        if (words > 0) {
            names.add(key, value);
            longest.raise(first, words);
        }
    }

    private void name(int place, String name, int flags) {
        String folded = NameFold.fold(name);
        String[] words = folded.split(" ", -1);
        names.add(NameFold.key(folded), place | flags);
        longest.raise(WordHash.ofFolded(words[0]), words.length);
    }

    private void nameCountries() {
        for (int i = 0; i < countries.size(); i++) {
            int place = rows.ofCountry(i);
            if (place >= 0) {
                name(place, countries.get(i).name(), 0);
                countries.get(i).aliases().forEach(alias -> name(place, alias, 0));
                countries.get(i).demonyms().forEach(word -> addDemonym(word, place));
            }
        }
    }

    private void addByHand(Gazetteer gazetteer, String[] row) {
        PlaceKind kind = PlaceKind.named(row[2]);
        int place = rows.add(row[0]);
        int country = row[6].isEmpty() ? -1 : countryByAlpha3.get(row[6]);
        rows.sort(place, kind, country, Integer.parseInt(row[5]));
        rows.point(place, (int) Math.round(Double.parseDouble(row[3]) * 1e4), (int)
                Math.round(Double.parseDouble(row[4]) * 1e4));
        List<String> called = new ArrayList<>(Resources.parts(row[1]));
        called.add(0, row[0]);
        called.forEach(name -> takeOver(gazetteer, place, NameFold.key(NameFold.fold(name))));
        called.forEach(name -> name(place, name, 0));
    }

    /** Id, population and division of a generated place that this hand-written one replaces. */
    private void takeOver(Gazetteer gazetteer, int place, long key) {
        for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
            int other = gazetteer.placeOf(entry);
            if (rows.id(place) == 0 && other < rows.generated() && alike(gazetteer, place, other)) {
                rows.id(place, rows.id(other));
                rows.population(place, rows.population(other));
                rows.adm1(place, rows.adm1(other));
            }
        }
    }

    private static boolean alike(Gazetteer gazetteer, int place, int other) {
        PlaceKind kind = gazetteer.kind(place);
        boolean town = kind == PlaceKind.CITY && gazetteer.kind(other).settlement();
        boolean region = kind == PlaceKind.REGION && gazetteer.kind(other) == PlaceKind.ADM1;
        double near = town ? SAME_TOWN_KM : Math.min(SAME_REGION_KM, gazetteer.radiusKm(place));
        return (town || region) && gazetteer.distanceKm(place, other) <= near;
    }

    /** Gives a place a further name. */
    private void addAlias(Gazetteer gazetteer, String[] row) {
        int country = countryByAlpha3.get(row[2]);
        long key = NameFold.key(NameFold.fold(row[3]));
        int best = -1;
        for (int entry = gazetteer.firstNamed(key); entry != 0; entry = gazetteer.nextNamed(entry)) {
            int place = gazetteer.placeOf(entry);
            boolean fits = row[1].equals("P")
                    ? gazetteer.kind(place).settlement()
                    : gazetteer.kind(place) == PlaceKind.of(row[1].charAt(0));
            if (fits
                    && gazetteer.country(place) == country
                    && (best < 0 || gazetteer.population(place) > gazetteer.population(best))) {
                best = place;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("alias of an unknown place: " + String.join(" ", row));
        }
        name(best, row[0], row[4].equals(",") ? Gazetteer.BEHIND_COMMA : 0);
    }

    private static int lines(byte[] text) {
        int lines = 0;
        for (byte b : text) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }

    private int alpha2(int first, int second) {
        return (first - 'A') * 26 + second - 'A';
    }

    private int tab(int from) {
        int to = from;
        while (text[to] != '\t') {
            to++;
        }
        return to;
    }

    /** Hash of a field behind what was hashed before, and the tab. */
    private long codes(long before) {
        long hash = before;
        while (text[at] != '\t') {
            hash = WordHash.add(hash, (char) text[at++]);
        }
        at++;
        return WordHash.add(hash, '.');
    }

    private int number() {
        int value = 0;
        while (text[at] != '\t') {
            value = value * 10 + text[at++] - '0';
        }
        at++;
        return value;
    }

    private int tenThousandths() {
        boolean negative = text[at] == '-';
        at += negative ? 1 : 0;
        int value = 0;
        int decimals = -1;
        while (text[at] != '\t') {
            if (text[at] == '.') {
                decimals = 0;
            } else {
                value = value * 10 + text[at] - '0';
                decimals += decimals >= 0 ? 1 : 0;
            }
            at++;
        }
        at++;
        for (int i = Math.max(0, decimals); i < 4; i++) {
            value *= 10;
        }
        return negative ? -value : value;
    }

    /** Next letter of UTF-8 text of the basic plane. */
    private char letter() {
        int b = text[at++];
        if (b >= 0) {
            return (char) b;
        }
        int c = text[at++] & 0x3F;
        return (char) ((b & 0x20) == 0 ? (b & 0x1F) << 6 | c : (b & 0x0F) << 12 | c << 6 | text[at++] & 0x3F);
    }
}
