package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Token;
import dev.dateline.coder.text.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a tagged sentence into chunks in a single pass over its tags, a shallow stand-in for a parse (after Abney, "Parsing by chunks", 1991).
 * Confined to one call.
 */
final class Chunker {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");
    private static final Set<String> COMPARISONS = Set.of("more", "less", "fewer", "at", "up", "as");

    private static final Set<String> NEIGHBOURING = Set.of("neighboring", "neighbouring", "surrounding", "outlying");
    private static final Set<String> APPROXIMATE = Set.of("about", "around", "over", "under", "nearly");

    /** Verbs with a clause behind that tells what, and their hearer or time between. */
    private static final Set<String> TELLING = WordSet.of(
            "said says say saying told tells tell telling announced announces announcing informed informs warned warns",
            "warning assured assures reminded convinced promised notified stated states declared declares reported reports",
            "claimed insisted confirmed added noted stressed reiterated agreed argued persuaded advised");

    /** How far before "that" its verb may stand. */
    private static final int SAID_BEFORE = 6;

    private final Sentence sentence;
    private final String[] tags;

    private Chunker(Sentence sentence, String[] tags) {
        this.sentence = sentence;
        this.tags = tags;
    }

    /** The chunks of a sentence, in order, without gaps. */
    static List<Chunk> chunks(Sentence sentence, String[] tags) {
        Chunker chunker = new Chunker(sentence, tags);
        List<Chunk> chunks = new ArrayList<>();
        for (int i = 0; i < sentence.size(); ) {
            Chunk chunk = chunker.next(i);
            chunks.add(chunk);
            i = chunk.to();
        }
        return chunks;
    }

    private String norm(int token) {
        return sentence.token(token).norm();
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    private boolean glued(int i) {
        return i > 0 && i < sentence.size() && token(i).start() == token(i - 1).end();
    }

    private Chunk next(int i) {
        String norm = norm(i);
        if (RELATIVES.contains(norm) && !tags[i].equals("PROPN")
                || norm.equals("that") && tags[i].equals("PRON") && i > 0 && !verbal(i - 1)) {
            return new Chunk(tells(i) ? Chunk.Kind.SUBORDINATOR : Chunk.Kind.RELATIVE, i, i + 1, i);
        }
        if (startsVerbGroup(i)) {
            return verbGroup(i);
        }
        if (inPhrase(i, i)) {
            return nounPhrase(i);
        }
        Chunk.Kind kind =
                switch (tags[i]) {
                    case "ADP" -> Chunk.Kind.PREPOSITION;
                    case "SCONJ" -> Chunk.Kind.SUBORDINATOR;
                    case "CCONJ" -> Chunk.Kind.CONJUNCTION;
                    case "PART" -> norm.equals("to") ? Chunk.Kind.PREPOSITION : Chunk.Kind.OTHER;
                    default ->
                        norm.equals(",") || norm.equals(";") || norm.equals("—") || norm.equals("–")
                                ? Chunk.Kind.COMMA
                                : "\"“”".contains(norm) ? Chunk.Kind.QUOTE : Chunk.Kind.OTHER;
                };
        return new Chunk(kind, i, i + 1, i);
    }

    /** "told reporters that rebels", "said on Monday that Oman": what is said follows, and no relative clause. */
    private boolean tells(int that) {
        if (!norm(that).equals("that") || that + 1 >= sentence.size() || verbal(that + 1)) {
            return false;
        }
        for (int t = that - 1; t >= Math.max(0, that - SAID_BEFORE); t--) {
            if (verbal(t)) {
                return TELLING.contains(norm(t));
            }
            if (norm(t).equals(",")) {
                return false;
            }
        }
        return false;
    }

    private boolean verbal(int i) {
        return tags[i].equals("VERB") || tags[i].equals("AUX");
    }

    private boolean startsVerbGroup(int i) {
        if (verbal(i)) {
            return !attributive(i);
        }
        boolean opener = tags[i].equals("PART") && (norm(i).equals("to") || prefix(i))
                || NEGATIONS.contains(norm(i))
                || tags[i].equals("ADV");
        for (int t = i + 1; opener && t < sentence.size() && t < i + 4; t++) {
            if (verbal(t)) {
                return !attributive(t);
            }
            opener = tags[t].equals("ADV") || tags[t].equals("PART");
        }
        return false;
    }

    /** The first half of a verb that a hyphen parts: "re-open". */
    private boolean prefix(int i) {
        return glued(i + 1) && norm(i + 1).equals("-");
    }

    /** A participle before its noun: "increased instability", "the ongoing crisis", "Iran-backed militias". */
    private boolean attributive(int i) {
        if (!tags[i].equals("VERB") || i + 1 >= sentence.size()) {
            return false;
        }
        String norm = norm(i);
        boolean nounFollows = tags[i + 1].equals("NOUN") || tags[i + 1].equals("PROPN") || tags[i + 1].equals("ADJ");
        boolean joined = i > 1 && norm(i - 1).equals("-") && glued(i);
        if (joined && nounFollows || NEIGHBOURING.contains(norm) && nounFollows) {
            return true;
        }
        if (!norm.endsWith("ed") && !norm.endsWith("ing") && !norm.endsWith("en")) {
            return false;
        }
        if (joined) {
            return glued(i + 1) || "\"“‘'".contains(norm(i + 1));
        }
        return i > 0
                && nounFollows
                && (tags[i - 1].equals("DET")
                        || tags[i - 1].equals("NUM")
                        || tags[i - 1].equals("ADJ")
                        || POSSESSIVES.contains(norm(i - 1))
                        || norm(i - 1).equals("'s")
                        || (tags[i - 1].equals("ADP") || norm(i - 1).equals("by")) && !norm.endsWith("ing"));
    }

    private Chunk verbGroup(int from) {
        int head = from;
        int t = from;
        for (; t < sentence.size(); t++) {
            if (tags[t].equals("VERB") && !attributive(t)) {
                head = t;
                break;
            }
            if (tags[t].equals("AUX")) {
                head = t;
            } else if (t > from && norm(t).equals("to") && tags[t].equals("PART") && tags[head].equals("AUX")) {
                if (!norm(head).equals("have")
                        && !norm(head).equals("has")
                        && !norm(head).equals("had")) {
                    break;
                }
            } else if (!tags[t].equals("ADV") && !tags[t].equals("PART") && !NEGATIONS.contains(norm(t))) {
                break;
            }
        }
        return new Chunk(Chunk.Kind.VERB, from, Math.max(head, from) + 1, head);
    }

    private boolean inPhrase(int i, int from) {
        String norm = norm(i);
        switch (tags[i]) {
            case "NOUN", "PROPN", "NUM", "ADJ", "SYM":
                return i == from || !tags[i].equals("PRON");
            case "DET":
                return i == from
                        || tags[i - 1].equals("DET")
                        || norm(i - 1).equals("all")
                        || norm(i - 1).equals("both");
            case "PRON":
                return i == from || POSSESSIVES.contains(norm) && tags[i - 1].equals("DET");
            case "VERB":
                return attributive(i);
            case "ADV":
                if (glued(i + 1) && norm(i + 1).equals("-")) {
                    return true;
                }
                return i + 1 < sentence.size()
                        && (tags[i + 1].equals("NUM") || tags[i + 1].equals("ADJ") && i > from)
                        && (i == from || tags[i - 1].equals("DET"));
            case "PART":
                return i > from && (norm.equals("'s") || norm.equals("'"));
            default:
                if (COMPARISONS.contains(norm) && i + 2 < sentence.size()) {
                    return (norm(i + 1).equals("than")
                                    || norm(i + 1).equals("least")
                                    || norm(i + 1).equals("most")
                                    || norm(i + 1).equals("to"))
                            && tags[i + 2].equals("NUM");
                }
                if (i > from && (norm.equals("than") || norm.equals("to")) && i + 1 < sentence.size()) {
                    return tags[i + 1].equals("NUM") && COMPARISONS.contains(norm(i - 1));
                }
                if (i == from && APPROXIMATE.contains(norm) && i + 1 < sentence.size()) {
                    return tags[i].equals("ADP") && tags[i + 1].equals("NUM");
                }
                return i > from
                        && (norm.equals("'s") && glued(i) && tags[i].equals("PUNCT")
                                || norm.equals("-") && glued(i) && glued(i + 1)
                                || glued(i) && norm(i - 1).equals("-")
                                || norm.equals("'")
                                || norm.equals("/"));
        }
    }

    private Chunk nounPhrase(int from) {
        int to = from + 1;
        int head = from;
        boolean pronoun = tags[from].equals("PRON") && !POSSESSIVES.contains(norm(from));
        while (!pronoun && to < sentence.size() && inPhrase(to, from) && !adverbialTime(to, head)) {
            if (tags[to].equals("NOUN")
                    || tags[to].equals("PROPN")
                    || tags[to].equals("NUM") && !tags[head].equals("NOUN")) {
                head = to;
            }
            to++;
        }
        if (head == from) {
            for (int t = from; t < to; t++) {
                if (!tags[t].equals("DET") && !tags[t].equals("PART")) {
                    head = t;
                }
            }
        }
        return new Chunk(Chunk.Kind.NP, from, to, head);
    }

    /** "the council today agreed", "visited Oman Tuesday": a time word behind the head begins a phrase of its own. */
    private boolean adverbialTime(int at, int head) {
        String norm = norm(at);
        boolean time = norm.equals("today")
                || norm.equals("yesterday")
                || norm.equals("tomorrow")
                || norm.equals("tonight")
                || Control.timeWord(norm) && norm.endsWith("day") && norm.length() > 3 && tags[at].equals("PROPN");
        return time
                && (tags[head].equals("NOUN") || tags[head].equals("PROPN"))
                && !Control.timeWord(norm(head))
                && (at + 1 >= sentence.size() || !tags[at + 1].equals("NOUN"));
    }
}
