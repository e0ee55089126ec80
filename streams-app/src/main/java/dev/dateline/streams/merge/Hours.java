package dev.dateline.streams.merge;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts of the day, as bits: reports that name different ones tell different events of one day. Stateless. */
final class Hours {
    private static final int MORNING = 1;
    private static final int AFTERNOON = 2;
    private static final int NIGHT = 4;
    private static final Pattern WORD = Pattern.compile(
            "(?i)\\b(dawn|daybreak|sunrise|morning|noon|midday|lunchtime|afternoon|dusk|sunset|nightfall|evening|tonight|night|overnight|midnight|[ap]\\.?m\\b)");
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("dawn", MORNING),
            Map.entry("daybreak", MORNING),
            Map.entry("sunrise", MORNING),
            Map.entry("morning", MORNING),
            Map.entry("am", MORNING),
            Map.entry("noon", MORNING | AFTERNOON),
            Map.entry("midday", MORNING | AFTERNOON),
            Map.entry("lunchtime", MORNING | AFTERNOON),
            Map.entry("afternoon", AFTERNOON),
            Map.entry("pm", AFTERNOON | NIGHT),
            Map.entry("dusk", AFTERNOON | NIGHT),
            Map.entry("sunset", AFTERNOON | NIGHT),
            Map.entry("evening", AFTERNOON | NIGHT),
            Map.entry("nightfall", NIGHT),
            Map.entry("tonight", NIGHT),
            Map.entry("night", NIGHT),
            Map.entry("overnight", NIGHT | MORNING),
            Map.entry("midnight", NIGHT | MORNING));

    private Hours() {}

    /** The parts that a clause names; 0 where it names none. */
    static int of(String clause) {
        int parts = 0;
        Matcher words = WORD.matcher(clause);
        while (words.find()) {
            parts |= PARTS.getOrDefault(words.group(1).toLowerCase(Locale.ROOT).replace(".", ""), 0);
        }
        return parts;
    }

    /** Whether both name some, and none alike. */
    static boolean contradict(int one, int other) {
        return one != 0 && other != 0 && (one & other) == 0;
    }
}
