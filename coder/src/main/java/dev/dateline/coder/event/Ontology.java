package dev.dateline.coder.event;

import dev.dateline.coder.text.WordSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Intensity and CAMEO root of types and modes, after the PLOVER 0.8 manual (its printed +3 for ACCUSE is a slip for −3). Stateless.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
final class Ontology {
    private static final Map<EventType, Double> TYPE = Map.ofEntries(
            Map.entry(EventType.AGREE, 2.5),
            Map.entry(EventType.CONSULT, 2.5),
            Map.entry(EventType.SUPPORT, 5.0),
            Map.entry(EventType.CONCEDE, 4.5),
            Map.entry(EventType.COOPERATE, 9.5),
            Map.entry(EventType.AID, 10.0),
            Map.entry(EventType.RETREAT, 6.5),
            Map.entry(EventType.REQUEST, 0.0),
            Map.entry(EventType.ACCUSE, -3.0),
            Map.entry(EventType.REJECT, -2.0),
            Map.entry(EventType.THREATEN, -3.5),
            Map.entry(EventType.PROTEST, -5.0),
            Map.entry(EventType.SANCTION, -6.0),
            Map.entry(EventType.MOBILIZE, -5.5),
            Map.entry(EventType.COERCE, -7.0),
            Map.entry(EventType.ASSAULT, -9.0));
    private static final Map<String, Double> MODE = Map.ofEntries(
            Map.entry("CONSULT/visit", 4.0),
            Map.entry("CONSULT/third-party", 1.0),
            Map.entry("CONSULT/multilateral", 4.0),
            Map.entry("CONSULT/phone", 1.5),
            Map.entry("RETREAT/withdraw", 8.0),
            Map.entry("RETREAT/disarm", 10.0),
            Map.entry("RETREAT/ceasefire", 7.5),
            Map.entry("RETREAT/resign", 4.5),
            Map.entry("REJECT/assist", -1.5),
            Map.entry("THREATEN/restrict", -3.0),
            Map.entry("THREATEN/territory", -4.0),
            Map.entry("PROTEST/riot", -7.0),
            Map.entry("PROTEST/hunger", -4.5),
            Map.entry("PROTEST/boycott", -4.5),
            Map.entry("PROTEST/obstruct", -4.5),
            Map.entry("COERCE/censor", -6.5),
            Map.entry("COERCE/curfew", -6.5),
            Map.entry("COERCE/martial-law", -7.5),
            Map.entry("COERCE/misinformation", -6.5),
            Map.entry("ASSAULT/abduct", -8.5),
            Map.entry("ASSAULT/beat", -7.5),
            Map.entry("ASSAULT/torture", -8.5),
            Map.entry("ASSAULT/sexual", -8.5),
            Map.entry("ASSAULT/targeted", -9.5),
            Map.entry("ASSAULT/destroy", -8.5),
            Map.entry("ASSAULT/primitive", -8.0),
            Map.entry("ASSAULT/suicide-attack", -9.5),
            Map.entry("ASSAULT/aerial", -9.5),
            Map.entry("ASSAULT/drone", -9.5),
            Map.entry("ASSAULT/heavy-weapons", -9.5),
            Map.entry("ASSAULT/crowd-control", -7.5),
            Map.entry("ASSAULT/unconventional", -10.0));
    private static final Map<EventType, String> CAMEO = Map.ofEntries(
            Map.entry(EventType.AGREE, "03"),
            Map.entry(EventType.CONSULT, "04"),
            Map.entry(EventType.SUPPORT, "05"),
            Map.entry(EventType.COOPERATE, "06"),
            Map.entry(EventType.AID, "07"),
            Map.entry(EventType.CONCEDE, "08"),
            Map.entry(EventType.RETREAT, "08"),
            Map.entry(EventType.REQUEST, "10"),
            Map.entry(EventType.ACCUSE, "11"),
            Map.entry(EventType.REJECT, "12"),
            Map.entry(EventType.THREATEN, "13"),
            Map.entry(EventType.PROTEST, "14"),
            Map.entry(EventType.MOBILIZE, "15"),
            Map.entry(EventType.SANCTION, "16"),
            Map.entry(EventType.COERCE, "17"));

    /** Modes of each type; types that are not here have none. */
    private static final Map<EventType, Set<String>> MODES = Map.ofEntries(
            Map.entry(EventType.CONSULT, WordSet.of("visit third-party multilateral phone")),
            Map.entry(EventType.RETREAT, WordSet.of("withdraw release disarm ceasefire access resign")),
            Map.entry(EventType.REQUEST, WordSet.of("assist change yield meet")),
            Map.entry(EventType.ACCUSE, WordSet.of("disapprove investigate allege")),
            Map.entry(EventType.REJECT, WordSet.of("assist change yield meet")),
            Map.entry(EventType.THREATEN, WordSet.of("restrict arrest relations expel territory violence")),
            Map.entry(EventType.PROTEST, WordSet.of("demo riot strike hunger boycott obstruct vandalize")),
            Map.entry(EventType.SANCTION, WordSet.of("convict expel withdraw discontinue")),
            Map.entry(EventType.MOBILIZE, WordSet.of("troops weapons police militia")),
            Map.entry(
                    EventType.COERCE,
                    WordSet.of("seize restrict censor curfew martial-law arrest deport withhold misinformation cyber")),
            Map.entry(
                    EventType.ASSAULT,
                    WordSet.of(
                            "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack",
                            "aerial drone heavy-weapons crowd-control unconventional")),
            Map.entry(
                    EventType.DISASTER,
                    WordSet.of("earthquake flood storm fire landslide drought epidemic crash collapse industrial")));
    /** What an event can be about. */
    static final Set<String> CONTEXTS = WordSet.of(
            "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy",
            "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt",
            "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters",
            "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs",
            "trafficking");

    private Ontology() {}

    static Set<String> modes(EventType type) {
        return MODES.getOrDefault(type, Set.of());
    }

    /** −10 (conflict) to +10 (cooperation); empty for DISASTER. */
    static Optional<Double> intensity(EventType type, Optional<String> mode) {
        return Optional.ofNullable(mode.map(m -> MODE.get(type + "/" + m)).orElse(TYPE.get(type)));
    }

    /** Two digits; empty for DISASTER. */
    static Optional<String> cameoRoot(EventType type, Optional<String> mode) {
        String m = mode.orElse("");
        return switch (type) {
            case DISASTER -> Optional.empty();
            case ASSAULT ->
                Optional.of(
                        switch (m) {
                            case "abduct", "beat", "torture", "sexual", "suicide-attack", "targeted" -> "18";
                            case "unconventional" -> "20";
                            case "crowd-control" -> "17";
                            default -> m.isEmpty() || m.equals("primitive") ? "18" : "19";
                        });
            case ACCUSE -> Optional.of(m.equals("investigate") ? "09" : "11");
            default -> Optional.of(CAMEO.get(type));
        };
    }
}
