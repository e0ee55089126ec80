package dev.dateline.coder.event;

import java.util.Map;
import java.util.Optional;

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
            Map.entry("THREATEN/expel", -4.0),
            Map.entry("THREATEN/territory", -4.0),
            Map.entry("THREATEN/violence", -4.0),
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

    private Ontology() {}

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
