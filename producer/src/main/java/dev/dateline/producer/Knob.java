package dev.dateline.producer;

import java.util.List;
import java.util.Map;

/**
 * One whole number that can be set: declared once, with all there is to know of it.
 *
 * @param key its name in {@code dateline.properties}
 * @param fallback its value where none is given
 * @param min least value
 * @param max greatest value
 * @param unit what it counts
 * @param reason why it has this default and these bounds
 */
public record Knob(String key, long fallback, long min, long max, String unit, String reason) {

    /** The value given or the default; adds a fault where what is given is no number within the bounds. */
    public long in(Map<String, String> given, List<String> faults) {
        String text = given.get(key);
        if (text == null) {
            return fallback;
        }
        try {
            long value = Long.parseLong(text.strip().replace("_", ""));
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, together with values out of bounds
        }
        faults.add("%s is '%s'; give %d to %d %s (default %d)".formatted(key, text, min, max, unit, fallback));
        return fallback;
    }
}
