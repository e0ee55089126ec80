package dev.dateline.coder.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Sentences of one line. OpenNLP's detector proposes in mixed case; stops behind abbreviations are taken back, and an end it missed (a stop,
 * perhaps a closing quote, white space, a capital) is put in. Where letter case tells nothing, the rule alone decides. Not thread-safe.
 */
final class SentenceSplitter {
    private final SentenceDetectorME detector;

    SentenceSplitter(SentenceModel model) {
        detector = new SentenceDetectorME(model);
    }

    List<Span> split(String text, Span line, Document.Casing casing) {
        boolean[] end = new boolean[line.length() + 1];
        String part = line.of(text);
        if (casing == Document.Casing.MIXED) {
            for (opennlp.tools.util.Span span : detector.sentPosDetect(part)) {
                end[span.getEnd()] = true;
            }
        }
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= part.length(); i++) {
            if (i == part.length() || (end[i] || ruleEnds(part, i, casing)) && !heldByAbbreviation(part, i)) {
                if (i > start) {
                    sentences.add(new Span(line.start() + start, line.start() + i));
                }
                while (i < part.length() && Character.isWhitespace(part.charAt(i))) {
                    i++;
                }
                start = i;
            }
        }
        return sentences;
    }

    /** A stop or other mark with closing quotes behind it, then white space, then what can begin a sentence. */
    private static boolean ruleEnds(String part, int i, Document.Casing casing) {
        if (!Character.isWhitespace(part.charAt(i))) {
            return false;
        }
        int stop = lastMark(part, i);
        if (stop < 0 || "…".indexOf(part.charAt(stop)) >= 0) {
            return false;
        }
        int next = i;
        while (next < part.length()
                && (Character.isWhitespace(part.charAt(next)) || "\"'“‘([".indexOf(part.charAt(next)) >= 0)) {
            next++;
        }
        if (next >= part.length()) {
            return false;
        }
        char c = part.charAt(next);
        return casing == Document.Casing.LOWER || Character.isUpperCase(c) || Character.isDigit(c);
    }

    private static boolean heldByAbbreviation(String part, int i) {
        int stop = lastMark(part, i);
        if (stop < 0 || part.charAt(stop) != '.' || stop != i - 1) {
            return false;
        }
        int from = stop;
        while (from > 0 && (Character.isLetter(part.charAt(from - 1)) || part.charAt(from - 1) == '.')) {
            from--;
        }
        int next = i;
        while (next < part.length() && Character.isWhitespace(part.charAt(next))) {
            next++;
        }
        if (from == stop || next >= part.length()) {
            return false;
        }
        String word = part.substring(from, stop).toLowerCase(Locale.ROOT);
        return Abbreviations.holds(word, part.charAt(next))
                || Abbreviations.adjective(word) && !Abbreviations.opensSentence(word(part, next));
    }

    /** The word that begins at {@code from}, lower case; empty where another sign stands there. */
    private static String word(String part, int from) {
        int to = from;
        while (to < part.length() && Character.isLetter(part.charAt(to))) {
            to++;
        }
        return part.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Offset of the sentence mark that stands before {@code i}, closing quotes and brackets aside; −1 where there is none. */
    private static int lastMark(String part, int i) {
        int at = i - 1;
        while (at >= 0 && "\"'”’)]".indexOf(part.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…".indexOf(part.charAt(at)) >= 0 ? at : -1;
    }
}
