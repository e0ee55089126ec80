package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.Participant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An actor or recipient, as far as two are compared. Immutable.
 *
 * @param name hash of its resolved name; 0 where it has none
 * @param country alpha-3 or PLOVER's international code; empty text where unknown
 * @param side which kind of body it is; empty text where unknown
 * @param words of the mention
 */
record Party(int name, String country, String side, Hashes words) {
    /** Sectors that one newsroom takes for another: a country's authorities, its armed opponents, its people. */
    private static final Map<String, Set<String>> SIDES = Map.of(
            "state", Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "PRM", "ELI"),
            "armed", Set.of("REB", "UAF", "CRM", "PRE"),
            "people", Set.of("CVL", "REF", "JRN", "MED", "EDU", "REL", "BUS", "LAB", "AGR", "SOC", "OPP", "PTY"));

    /** What comparing tells. */
    enum Match {
        /** The same name. */
        SAME,
        /** Not told apart, and called by a word in common. */
        CALLED,
        /** Nothing tells them apart, and something is the same. */
        ALIKE,
        /** One is not told, or nothing is known of it. */
        OPEN,
        /** Another kind of body. */
        UNLIKE,
        /** Of another country. */
        OTHER,
        /** Two that are known by name, of two countries. */
        RIVAL;

        boolean abroad() {
            return this == OTHER || this == RIVAL;
        }

        boolean apart() {
            return this == UNLIKE || abroad();
        }
    }

    static Optional<Party> of(Optional<Participant> participant) {
        return participant.map(told -> new Party(
                told.getName() == null ? 0 : told.getName().hashCode(),
                told.getCountry() == null ? "" : told.getCountry().intern(),
                side(told.getSector()),
                Words.of(" " + told.getText(), Integer.MAX_VALUE).plain()));
    }

    private static String side(String sector) {
        if (sector == null || sector.equals("UNK")) {
            return "";
        }
        return SIDES.entrySet().stream()
                .filter(side -> side.getValue().contains(sector))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("")
                .intern();
    }

    static Match match(Optional<Party> one, Optional<Party> other) {
        return one.isEmpty() || other.isEmpty() ? Match.OPEN : one.get().match(other.get());
    }

    private Match match(Party other) {
        if (name != 0 && name == other.name) {
            return Match.SAME;
        }
        boolean countries = !country.isEmpty() && !other.country.isEmpty();
        if (countries && !country.equals(other.country)) {
            return name != 0 && other.name != 0 ? Match.RIVAL : Match.OTHER;
        }
        boolean sides = !side.isEmpty() && !other.side.isEmpty();
        if (sides && !side.equals(other.side)) {
            return Match.UNLIKE;
        }
        if (words.common(other.words) > 0) {
            return Match.CALLED;
        }
        return countries || sides ? Match.ALIKE : Match.OPEN;
    }
}
