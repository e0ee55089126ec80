package dev.dateline.extract.terms;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of zones that mean one distance to UTC in news. IST and the like, which mean several, are left out. Stateless. */
final class Zones {
    private static final Map<String, Double> HOURS = Map.ofEntries(
            Map.entry("z", 0.0),
            Map.entry("utc", 0.0),
            Map.entry("gmt", 0.0),
            Map.entry("wet", 0.0),
            Map.entry("bst", 1.0),
            Map.entry("cet", 1.0),
            Map.entry("mez", 1.0),
            Map.entry("wib", 7.0),
            Map.entry("cest", 2.0),
            Map.entry("mesz", 2.0),
            Map.entry("eet", 2.0),
            Map.entry("sast", 2.0),
            Map.entry("eest", 3.0),
            Map.entry("msk", 3.0),
            Map.entry("hkt", 8.0),
            Map.entry("jst", 9.0),
            Map.entry("kst", 9.0),
            Map.entry("aest", 10.0),
            Map.entry("aedt", 11.0),
            Map.entry("nzdt", 13.0),
            Map.entry("nzst", 12.0),
            Map.entry("est", -5.0),
            Map.entry("edt", -4.0),
            Map.entry("cdt", -5.0),
            Map.entry("mst", -7.0),
            Map.entry("mdt", -6.0),
            Map.entry("pst", -8.0),
            Map.entry("pdt", -7.0));

    private Zones() {}

    /** The distance that a text begins with the name of. */
    static Optional<ZoneOffset> offset(String text) {
        int from = text.startsWith("(") ? 1 : 0;
        int end = from;
        while (end < text.length() && end < from + 6 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        Double hours = HOURS.get(text.substring(from, end).toLowerCase(Locale.ROOT));
        return hours == null ? Optional.empty() : Optional.of(ZoneOffset.ofTotalSeconds((int) (hours * 3600)));
    }
}
