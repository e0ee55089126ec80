package dev.dateline.coder.text;

import java.util.Set;

/** Words written with a full stop that does not end a sentence. */
final class Abbreviations {
    /** Titles and the like: a name or number always follows. */
    private static final Set<String> BEFORE_NAME = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "gen", "maj", "col", "lt", "capt", "cmdr", "sgt", "cpl", "pvt", "adm",
            "brig", "gov", "sen", "rep", "reps", "sens", "pres", "amb", "rev", "fr", "hon", "st", "mt", "ft", "sheikh",
            "messrs", "supt", "insp", "spc", "sr", "vs", "no", "nos", "op", "cit", "approx", "dept", "univ", "assn",
            "bros");
    /** Months and days: only before a number, or after one. */
    private static final Set<String> BEFORE_NUMBER = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "art", "sec", "fig", "vol", "pp", "p", "para");
    /** May stand at the end of a sentence as well. */
    private static final Set<String> OTHER = Set.of(
            "inc", "corp", "co", "ltd", "jr", "etc", "al", "e.g", "i.e", "a.m", "p.m", "u.s", "u.k", "u.n", "d.c");

    /** Mostly before the noun they describe: "the U.S. Senate". */
    private static final Set<String> ADJECTIVES = Set.of("u.s", "u.k", "u.n", "e.u", "d.c");
    /** Words that begin a sentence behind one of them. */
    private static final Set<String> OPENERS = Set.of(
            "",
            "the",
            "a",
            "an",
            "in",
            "on",
            "at",
            "he",
            "she",
            "it",
            "they",
            "we",
            "i",
            "you",
            "but",
            "and",
            "or",
            "so",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "as",
            "after",
            "before",
            "for",
            "if",
            "when",
            "while",
            "since",
            "to",
            "of",
            "there",
            "some",
            "many",
            "most",
            "however",
            "meanwhile",
            "last",
            "also",
            "both",
            "no",
            "not",
            "one",
            "two",
            "with",
            "from",
            "by",
            "under",
            "according",
            "although",
            "though",
            "because",
            "then",
            "earlier",
            "later",
            "what",
            "who",
            "how",
            "why",
            "where",
            "all",
            "more",
            "other",
            "another",
            "during",
            "until",
            "despite");

    private Abbreviations() {}

    /** Whether a stop behind this word (lower case, without the stop) cannot end a sentence, given what follows. */
    static boolean holds(String word, char next) {
        return BEFORE_NAME.contains(word)
                || BEFORE_NUMBER.contains(word) && Character.isDigit(next)
                || word.length() == 1
                        && Character.isLetter(word.charAt(0))
                        && !word.equals("i")
                        && Character.isUpperCase(next)
                || known(word) && (Character.isLowerCase(next) || next == ',' || Character.isDigit(next));
    }

    /** Whether this word (lower case, without the stop) mostly describes the noun behind it. */
    static boolean adjective(String word) {
        return ADJECTIVES.contains(word);
    }

    /** Whether a sentence begins with this word (lower case) rather than goes on. */
    static boolean opensSentence(String word) {
        return OPENERS.contains(word);
    }

    /** Whether the stop belongs to this word (lower case, without the stop). */
    static boolean known(String word) {
        return BEFORE_NAME.contains(word)
                || BEFORE_NUMBER.contains(word)
                || OTHER.contains(word)
                || word.indexOf('.') > 0;
    }
}
