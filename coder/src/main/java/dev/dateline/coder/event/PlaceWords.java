package dev.dateline.coder.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code whereabouts.tsv}: prepositions of place, nouns of stretches of land and buildings, nouns of events. Stateless. */
final class PlaceWords {
    private static final Map<String, Set<String>> WORDS = load();
    private static final Set<String> BESIDE = WORDS.getOrDefault("beside", Set.of());
    private static final Set<String> BORDER = WORDS.getOrDefault("border", Set.of());
    private static final Set<String> CLOSE = WORDS.getOrDefault("close", Set.of());
    private static final Set<String> COMPASS = WORDS.getOrDefault("compass", Set.of());
    private static final Set<String> DIRECTED = WORDS.getOrDefault("directed", Set.of());
    private static final Set<String> DWELLER = WORDS.getOrDefault("dweller", Set.of());
    private static final Set<String> EVENT = WORDS.getOrDefault("event", Set.of());
    private static final Set<String> FOREIGN = WORDS.getOrDefault("foreign", Set.of());
    private static final Set<String> HIT = WORDS.getOrDefault("hit", Set.of());
    private static final Set<String> LOCATIVE = WORDS.getOrDefault("locative", Set.of());
    private static final Set<String> MEASURE = WORDS.getOrDefault("measure", Set.of());
    private static final Set<String> NAMED = WORDS.getOrDefault("named", Set.of());
    private static final Set<String> SHARE = WORDS.getOrDefault("share", Set.of());
    private static final Set<String> SITE = WORDS.getOrDefault("site", Set.of());

    private PlaceWords() {}

    /** "in", "near", "north (of)". */
    static boolean locative(String norm) {
        return LOCATIVE.contains(norm);
    }

    /** "north": a direction, which may be a noun. */
    static boolean compass(String norm) {
        return COMPASS.contains(norm);
    }

    /** "near", "outside", "north (of)": not in the place but by it. */
    static boolean beside(String norm) {
        return BESIDE.contains(norm);
    }

    /** "from", "to": an origin or an aim as well as a place. */
    static boolean directed(String norm) {
        return DIRECTED.contains(norm);
    }

    /** "close (to)", "far (from)". */
    static boolean close(String norm) {
        return CLOSE.contains(norm);
    }

    /** A unit of length: "km". */
    static boolean measure(String norm) {
        return holds(MEASURE, norm);
    }

    /** A noun of a part: "half (of)", "control (of)". */
    static boolean share(String norm) {
        return holds(SHARE, norm);
    }

    /** "after", "against": what stands behind it is another event than the one that is told. */
    static boolean foreign(String norm) {
        return FOREIGN.contains(norm);
    }

    /** A noun of a stretch of land, a street or a building, singular or plural: "district", "streets", "airport". */
    static boolean site(String norm) {
        return holds(SITE, norm);
    }

    /** A noun of people told by where they live: "residents (of)". */
    static boolean dweller(String norm) {
        return holds(DWELLER, norm);
    }

    /** A line between two places: "the border (with)". */
    static boolean border(String norm) {
        return holds(BORDER, norm);
    }

    /** A verb, in any form, of what a blow or a disaster does to a place: "(the storm) lashed". */
    static boolean hit(String norm) {
        return HIT.contains(norm);
    }

    /** A noun that makes a place of the name before it: "(Orient) Hill", "(Lower Town) district". */
    static boolean named(String norm) {
        return holds(NAMED, norm);
    }

    /** A noun of something that happens: "war", "bombings". */
    static boolean event(String norm) {
        return holds(EVENT, norm);
    }

    /** Whether a noun is among these, in singular or plural. */
    private static boolean holds(Set<String> words, String norm) {
        return words.contains(norm)
                || norm.endsWith("s") && words.contains(norm.substring(0, norm.length() - 1))
                || norm.endsWith("es") && words.contains(norm.substring(0, norm.length() - 2))
                || norm.endsWith("ies") && words.contains(norm.substring(0, norm.length() - 3) + "y");
    }

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> words = new HashMap<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                PlaceWords.class.getResourceAsStream("whereabouts.tsv"), StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.startsWith("#")) {
                    String[] cells = row.split("\t", -1);
                    if (cells.length != 2) {
                        throw new IllegalStateException("whereabouts.tsv wants a kind and words: " + row);
                    }
                    words.computeIfAbsent(cells[0], kind -> new HashSet<>()).addAll(List.of(cells[1].split(" ", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
