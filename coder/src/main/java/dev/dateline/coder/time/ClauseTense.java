package dev.dateline.coder.time;

import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.List;
import java.util.Set;

/** Whether the words around a date speak of what was or of what will be: nearest verb-like word before it, else after it. */
enum ClauseTense {
    PAST,
    FUTURE,
    UNCLEAR;

    private static final Set<String> WILL = WordSet.of(
            "will shall 'll wo upcoming due scheduled slated planned plans expected vowed intends aims hopes",
            "pledged promised agreed wants forthcoming coming would should expects threatened threatens set",
            "tomorrow begins starts");
    private static final Set<String> DID = WordSet.of(
            "said was were had did told has held met began took left came went made shot killed fell broke",
            "saw gave found won lost fought struck hit sent blew rose stole burned led spoke wrote brought",
            "caught died since");

    /** Tense around tokens {@code from} to {@code to} (exclusive). */
    static ClauseTense around(List<Token> tokens, int from, int to) {
        for (int i = from - 1; i >= 0 && i >= from - 14; i--) {
            ClauseTense tense = of(tokens, i);
            if (tense != UNCLEAR) {
                return tense;
            }
        }
        for (int i = to; i < tokens.size() && i < to + 20; i++) {
            ClauseTense tense = of(tokens, i);
            if (tense != UNCLEAR) {
                return tense;
            }
        }
        return UNCLEAR;
    }

    private static ClauseTense of(List<Token> tokens, int i) {
        String norm = tokens.get(i).norm();
        if (WILL.contains(norm)) {
            return FUTURE;
        }
        if (norm.equals("to") && i + 1 < tokens.size() && tokens.get(i + 1).is("be")) {
            return FUTURE;
        }
        return DID.contains(norm) || norm.length() > 4 && norm.endsWith("ed") ? PAST : UNCLEAR;
    }
}
