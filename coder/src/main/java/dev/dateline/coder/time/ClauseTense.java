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
            "will shall 'll wo upcoming due scheduled slated planned plans expected intends aims hopes wants",
            "forthcoming coming would should expects threatens set tomorrow begins starts");
    /** What follows by "to" is to come; "they agreed on Friday" and "the sum promised on Friday" lie behind. */
    private static final Set<String> PROMISED = WordSet.of("vowed pledged promised agreed threatened");

    private static final Set<String> DID = WordSet.of(
            "said was were had did told has held met began took left came went made shot killed fell broke",
            "saw gave found won lost fought struck hit sent blew rose stole burned led spoke wrote brought",
            "caught died since");

    /** What stands before "Monday's raid" where that is over: "because of", "in response to". */
    private static final Set<String> BEHIND = WordSet.of("after following since over despite because amid");

    /** And what stands before those. */
    private static final Set<String> CAUSES = WordSet.of("because response reaction wake aftermath victims light");

    private static final int BEFORE = 20;

    /** Tense around tokens {@code from} to {@code to} (exclusive). */
    static ClauseTense around(List<Token> tokens, int from, int to) {
        if (possessive(tokens, to) && behind(tokens, from)) {
            return PAST;
        }
        boolean infinitive = false;
        for (int i = from - 1; i >= 0 && i >= from - BEFORE; i--) {
            String norm = tokens.get(i).norm();
            infinitive |= norm.equals("to");
            ClauseTense tense = PROMISED.contains(norm) && infinitive ? FUTURE : of(tokens, i);
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

    private static boolean possessive(List<Token> tokens, int i) {
        return i < tokens.size() && tokens.get(i).is("'s");
    }

    /** "after Monday's raid", "because of last Monday's raid" */
    private static boolean behind(List<Token> tokens, int from) {
        String before = from > 0 ? tokens.get(from - 1).norm() : "";
        return BEHIND.contains(before)
                || (before.equals("of") || before.equals("to"))
                        && from > 1
                        && CAUSES.contains(tokens.get(from - 2).norm());
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
