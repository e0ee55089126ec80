package dev.dateline.coder.event;

import dev.dateline.coder.text.Sentence;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A sentence in chunks, by a single pass over its part-of-speech tags: noun phrases, verb groups, and what stands between them. A shallow
 * stand-in for a parse, after Abney, "Parsing by chunks" (1991). Immutable.
 */
final class SentenceShape {
    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose");
    private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "our", "my", "your", "whose");
    private static final Set<String> BE =
            Set.of("be", "is", "are", "was", "were", "am", "been", "being", "'s", "'re", "'m", "get", "got", "gets");
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "cannot");
    private static final Set<String> MODALS =
            Set.of("may", "might", "could", "can", "should", "must", "ought", "cannot");
    private static final Set<String> FUTURES = Set.of("will", "shall", "'ll", "wo");
    private static final Set<String> COMPARISONS = Set.of("more", "less", "fewer", "at", "up", "as");

    private final Sentence sentence;
    private final String[] tags;
    private final List<Chunk> chunks = new ArrayList<>();
    private final int[] chunkOf;

    SentenceShape(Sentence sentence, String[] tags) {
        this.sentence = sentence;
        this.tags = tags.clone();
        this.chunkOf = new int[sentence.size()];
        for (int i = 0; i < sentence.size(); ) {
            Chunk chunk = next(i);
            for (int t = chunk.from(); t < chunk.to(); t++) {
                chunkOf[t] = chunks.size();
            }
            chunks.add(chunk);
            i = chunk.to();
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int count() {
        return chunks.size();
    }

    Chunk chunk(int index) {
        return chunks.get(index);
    }

    /** Index of the chunk a token is in. */
    int chunkOf(int token) {
        return chunkOf[token];
    }

    String tag(int token) {
        return tags[token];
    }

    String norm(int token) {
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
        if (RELATIVES.contains(norm) || norm.equals("that") && tags[i].equals("PRON") && i > 0 && !verbal(i - 1)) {
            return new Chunk(Chunk.Kind.RELATIVE, i, i + 1, i);
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

    private boolean verbal(int i) {
        return tags[i].equals("VERB") || tags[i].equals("AUX");
    }

    private boolean startsVerbGroup(int i) {
        if (verbal(i)) {
            return !attributive(i);
        }
        boolean opener =
                norm(i).equals("to") && tags[i].equals("PART") || NEGATIONS.contains(norm(i)) || tags[i].equals("ADV");
        for (int t = i + 1; opener && t < sentence.size() && t < i + 4; t++) {
            if (verbal(t)) {
                return !attributive(t);
            }
            opener = tags[t].equals("ADV") || tags[t].equals("PART");
        }
        return false;
    }

    /** A participle before its noun: "increased instability", "the ongoing crisis", "Iran-backed militias". */
    private boolean attributive(int i) {
        if (!tags[i].equals("VERB") || i + 1 >= sentence.size()) {
            return false;
        }
        String norm = norm(i);
        if (!norm.endsWith("ed") && !norm.endsWith("ing") && !norm.endsWith("en")) {
            return false;
        }
        boolean nounFollows = tags[i + 1].equals("NOUN") || tags[i + 1].equals("PROPN") || tags[i + 1].equals("ADJ");
        if (i > 1 && norm(i - 1).equals("-") && glued(i)) {
            return nounFollows || glued(i + 1) || "\"“‘'".contains(norm(i + 1));
        }
        return i > 0
                && nounFollows
                && (tags[i - 1].equals("DET")
                        || tags[i - 1].equals("NUM")
                        || tags[i - 1].equals("ADJ")
                        || POSSESSIVES.contains(norm(i - 1))
                        || norm(i - 1).equals("'s")
                        || tags[i - 1].equals("ADP") && !norm.endsWith("ing"));
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
                return i > from
                        && (norm.equals("-") && glued(i) && glued(i + 1)
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

    // ---- what a verb group says of itself ----

    private boolean any(Chunk verb, Set<String> words) {
        for (int t = verb.from(); t < verb.to(); t++) {
            if (words.contains(norm(t))) {
                return true;
            }
        }
        return false;
    }

    boolean negated(Chunk verb) {
        return any(verb, NEGATIONS);
    }

    boolean future(Chunk verb) {
        return any(verb, FUTURES);
    }

    boolean would(Chunk verb) {
        return any(verb, Set.of("would", "'d"));
    }

    boolean modal(Chunk verb) {
        return any(verb, MODALS);
    }

    boolean infinitive(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (norm(t).equals("to")) {
                return norm(verb.from()).equals("to") || !hasAuxiliary(verb);
            }
        }
        return false;
    }

    boolean hasAuxiliary(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (tags[t].equals("AUX")) {
                return true;
            }
        }
        return false;
    }

    /** A form of be before the main verb. */
    boolean beBefore(Chunk verb) {
        for (int t = verb.from(); t < verb.head(); t++) {
            if (BE.contains(norm(t))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it stands alone as -ing: "accusing the army", "by attacking". */
    boolean bareIng(Chunk verb) {
        return norm(verb.head()).endsWith("ing") && !hasAuxiliary(verb) && !infinitive(verb);
    }

    /** Passive voice, or a past participle behind its noun with "by": "the session called by the minister". */
    boolean passive(Chunk verb) {
        String norm = norm(verb.head());
        if (norm.endsWith("ing")) {
            return false;
        }
        if (beBefore(verb)) {
            return !tags[verb.head()].equals("AUX");
        }
        return !hasAuxiliary(verb)
                && !infinitive(verb)
                && verb.to() < sentence.size()
                && norm(verb.to()).equals("by")
                && (norm.endsWith("ed")
                        || norm.endsWith("en")
                        || norm.endsWith("wn")
                        || norm.endsWith("t")
                        || norm.endsWith("d"));
    }

    /** A participle that hangs on its noun without an auxiliary: neither tense nor subject of its own. */
    boolean reducedPassive(Chunk verb) {
        return passive(verb) && !beBefore(verb);
    }

    // ---- the noun phrases around a verb group ----

    /** Chunk index of the subject, or −1. */
    int subject(int verbIndex) {
        return subject(verbIndex, 0);
    }

    private int subject(int verbIndex, int depth) {
        Chunk verb = chunks.get(verbIndex);
        if (depth > 4) {
            return -1;
        }
        if (infinitive(verb) || bareIng(verb)) {
            int governor = bareIng(verb) && opensClause(verbIndex) ? finiteBefore(verbIndex) : governingVerb(verbIndex);
            if (governor < 0) {
                return bareIng(verb) ? following(verbIndex, depth) : -1;
            }
            int object = object(governor, chunks.get(governor).to());
            if (infinitive(verb)
                    && object > governor
                    && object < verbIndex
                    && Control.ofObject(norm(chunks.get(governor).head()))) {
                return object;
            }
            return passive(chunks.get(governor)) && !bareIng(verb) ? leftNoun(governor) : subject(governor, depth + 1);
        }
        int at = verbIndex - 1;
        while (at >= 0
                && (chunks.get(at).is(Chunk.Kind.OTHER) && tags[chunks.get(at).from()].equals("ADV"))) {
            at--;
        }
        if (at >= 0
                && chunks.get(at).is(Chunk.Kind.COMMA)
                && at > 0
                && chunks.get(at - 1).is(Chunk.Kind.CONJUNCTION)) {
            at--;
        }
        if (at >= 0
                && (chunks.get(at).is(Chunk.Kind.CONJUNCTION)
                        || chunks.get(at).is(Chunk.Kind.COMMA) && noNounBetween(at))) {
            int before = previousFinite(at);
            if (before >= 0 && chunks.get(at).is(Chunk.Kind.CONJUNCTION)) {
                return subject(before, depth + 1);
            }
        }
        if (at >= 0 && chunks.get(at).is(Chunk.Kind.RELATIVE)) {
            int antecedent = leftNoun(at);
            return antecedent;
        }
        return leftNoun(verbIndex);
    }

    private boolean noNounBetween(int comma) {
        return comma > 0 && chunks.get(comma - 1).is(Chunk.Kind.CONJUNCTION);
    }

    /** "Citing security, the army closed the road": the subject of a leading participle follows its clause. */
    private int following(int verbIndex, int depth) {
        for (int i = verbIndex + 1; i < chunks.size(); i++) {
            if (chunks.get(i).is(Chunk.Kind.VERB) && !infinitive(chunks.get(i)) && !bareIng(chunks.get(i))) {
                return depth > 3 ? -1 : subject(i, depth + 1);
            }
        }
        return -1;
    }

    /** ", allowing …", "while barring …": a participle that hangs on its sentence's main verb. */
    private boolean opensClause(int verbIndex) {
        return verbIndex > 0
                && (chunks.get(verbIndex - 1).is(Chunk.Kind.COMMA)
                        || chunks.get(verbIndex - 1).is(Chunk.Kind.SUBORDINATOR));
    }

    private int finiteBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.VERB) && !bareIng(chunk) && !infinitive(chunk) && !reducedPassive(chunk)) {
                return i;
            }
        }
        return -1;
    }

    private int previousFinite(int from) {
        for (int i = from - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.VERB) && !bareIng(chunk) && !reducedPassive(chunk)) {
                return i;
            }
            if (chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return -1;
            }
        }
        return -1;
    }

    /** The verb group that an infinitive or participle hangs on, or −1. */
    int governingVerb(int verbIndex) {
        for (int i = verbIndex - 1; i >= 0; i--) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.VERB)) {
                return i;
            }
        }
        return -1;
    }

    /** The noun phrase left of a chunk, its prepositional attributes and inserted clauses skipped; −1 where there is none. */
    int leftNoun(int index) {
        int at = index - 1;
        int commas = 0;
        while (at >= 0) {
            Chunk chunk = chunks.get(at);
            switch (chunk.kind()) {
                case NP -> {
                    if (temporal(at)) {
                        at--;
                    } else if (at > 0 && chunks.get(at - 1).is(Chunk.Kind.PREPOSITION)) {
                        at -= 2;
                        if (at < 0) {
                            return -1;
                        }
                    } else {
                        return firstConjunct(at);
                    }
                }
                case COMMA -> {
                    commas++;
                    int opening = openingOfInsertion(at);
                    at = commas == 1 && opening >= 0 ? opening - 1 : at - 1;
                }
                case VERB -> {
                    if (reducedPassive(chunk) || commas > 0 && bareIng(chunk)) {
                        at--;
                    } else {
                        return -1;
                    }
                }
                case OTHER, PREPOSITION, QUOTE, CONJUNCTION -> at--;
                case RELATIVE, SUBORDINATOR -> {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** "…, who recently toured the region, …": index of the comma that opens a relative clause closed at {@code comma}; −1 if none. */
    private int openingOfInsertion(int comma) {
        for (int i = comma - 1; i > 0; i--) {
            if (chunks.get(i).is(Chunk.Kind.COMMA)) {
                Chunk next = chunks.get(i + 1);
                boolean clause =
                        next.is(Chunk.Kind.RELATIVE) || next.is(Chunk.Kind.VERB) || next.is(Chunk.Kind.PREPOSITION);
                return clause ? i : -1;
            }
        }
        return -1;
    }

    private int firstConjunct(int np) {
        int at = np;
        while (at >= 2
                && chunks.get(at - 2).is(Chunk.Kind.NP)
                && chunks.get(at - 1).is(Chunk.Kind.CONJUNCTION)
                && !(at >= 3 && chunks.get(at - 3).is(Chunk.Kind.PREPOSITION))) {
            at -= 2;
        }
        return at;
    }

    /** Whether a noun phrase tells a time, as an adverb: "last week", "Tuesday". */
    boolean temporal(int index) {
        return Control.timeWord(norm(chunks.get(index).head()));
    }

    /** Chunk index of the direct object behind token {@code from}, or −1. */
    int object(int verbIndex, int from) {
        int at = from < sentence.size() ? chunkOf[from] : chunks.size();
        if (at == verbIndex) {
            at++;
        }
        for (; at < chunks.size(); at++) {
            Chunk chunk = chunks.get(at);
            if (chunk.is(Chunk.Kind.NP)) {
                return temporal(at) ? -1 : at;
            }
            if (!(chunk.is(Chunk.Kind.OTHER) && tags[chunk.from()].equals("ADV")) && !chunk.is(Chunk.Kind.QUOTE)) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun phrase behind one of these prepositions, between token {@code from} and the next verb group; −1 if none. */
    int behind(int from, Set<String> prepositions) {
        int commas = 0;
        for (int i = from < sentence.size() ? chunkOf[from] : chunks.size(); i + 1 < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            if (chunk.is(Chunk.Kind.COMMA) && ++commas > 1
                    || chunk.is(Chunk.Kind.RELATIVE)
                    || chunk.is(Chunk.Kind.SUBORDINATOR)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.VERB) && chunk.from() >= from && !reducedPassive(chunk)) {
                return -1;
            }
            if (chunk.is(Chunk.Kind.PREPOSITION)
                    && chunk.from() >= from
                    && prepositions.contains(norm(chunk.from()))
                    && chunks.get(i + 1).is(Chunk.Kind.NP)
                    && !temporal(i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Token range of a noun phrase with its "of" attributes; {@code to} exclusive. */
    int endWithOf(int np) {
        int at = np;
        while (at + 2 < chunks.size()
                && chunks.get(at + 1).is(Chunk.Kind.PREPOSITION)
                && norm(chunks.get(at + 1).from()).equals("of")
                && chunks.get(at + 2).is(Chunk.Kind.NP)) {
            at += 2;
        }
        return chunks.get(at).to();
    }

    /** The sentence's text between two offsets, white space as single spaces where tokens are parted. */
    String text(Span span) {
        StringBuilder text = new StringBuilder();
        int at = span.start();
        for (Token token : sentence.tokens()) {
            if (span.contains(token.span())) {
                text.append(" ".repeat(Math.max(0, token.start() - at))).append(token.text());
                at = token.end();
            }
        }
        return text.toString();
    }
}
