package dev.dateline.coder.actor;

import dev.dateline.coder.text.Document.Casing;
import dev.dateline.coder.text.WordSet;
import java.util.Set;

/** Whether a capital's name stands for its government: "Moscow said", "talks with Tehran", but not "in Moscow". */
final class SeatRule {
    private static final Set<String> PLACE_BEFORE = WordSet.of(
            "in near at of from to outside around for through into inside across toward towards over via",
            "throughout reach reached central northern southern eastern western downtown greater left",
            "entered -");
    private static final Set<String> PARTNER_BEFORE = WordSet.of(
            "with against between by urged accused warned told asked on blamed criticised criticized pressed",
            "pushed pressured threatened condemned thanked unless if that while as because after before",
            "until when demanding urging accusing accuses urges warns");
    private static final Set<String> VERBS = WordSet.of(
            "has had is was will would says said did does wants sees sent told may might could should can",
            "must hopes denies insists warns accuses backs made fears plans needs seeks calls rejects agrees",
            "expects refuses claims continues supports views believes considers vows threatens demands urges",
            "remains began gave took put held were have are");

    private SeatRule() {}

    static boolean speaks(Scan scan, int from, int to) {
        String before = scan.norm(from - 1);
        if (PLACE_BEFORE.contains(before)) {
            return false;
        }
        boolean opens = from == 0
                && scan.casing() == Casing.MIXED
                && to < scan.size()
                && scan.token(to).word();
        if (opens || verb(scan, to)) {
            return true;
        }
        if (scan.norm(to).equals("and") || scan.norm(to).equals(",")) {
            int next = to + 1;
            return scan.is(next, Lexeme.Kind.SEAT) && (PARTNER_BEFORE.contains(before) || verb(scan, scan.end(next)));
        }
        boolean joined =
                before.equals("and") && (scan.is(from - 2, Lexeme.Kind.SEAT) || scan.is(from - 2, Lexeme.Kind.COUNTRY));
        return PARTNER_BEFORE.contains(before) && !before.equals("on")
                || joined
                || before.equals("on") && called(scan.norm(from - 2));
    }

    private static boolean called(String norm) {
        return norm.startsWith("call")
                || norm.startsWith("sanction")
                || norm.startsWith("pressure")
                || norm.startsWith("impos");
    }

    private static boolean verb(Scan scan, int i) {
        String norm = scan.norm(i);
        return VERBS.contains(norm) || norm.length() > 4 && norm.endsWith("ed");
    }
}
