package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.Evidence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of a sentence that tells an event: up to where another clause begins, on both sides of the word that names it. Stateless. */
final class Clause {
    private static final Pattern BORDER = Pattern.compile(
            "[;:]|,? (?:and|but|while|whereas|before|after|when|as|since|until) |, (?=\\p{Ll}+ing )|[.!?] ");
    /** Chars on each side that belong to it in any case. */
    private static final int NEAR = 60;

    private Clause() {}

    static String of(Evidence evidence) {
        String sentence = evidence.getSentence();
        int from = sentence.offsetByCodePoints(0, evidence.getTriggerStart() - evidence.getStart());
        int to = sentence.offsetByCodePoints(0, evidence.getTriggerEnd() - evidence.getStart());
        int start = 0;
        int end = sentence.length();
        Matcher borders = BORDER.matcher(sentence);
        while (borders.find()) {
            if (borders.end() <= from - NEAR) {
                start = borders.end();
            } else if (borders.start() >= to + NEAR) {
                end = borders.start();
                break;
            }
        }
        return sentence.substring(start, end);
    }
}
