package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Mends part-of-speech tags where the lexicon knows better than the tagger: finite forms of verbs that are never nouns
 * ({@code verb-only.txt}), and nouns that are never verbs. Immutable, thread-safe.
 */
final class TagRepair {
    /** Words behind "shot" that make it a verb. */
    private static final Set<String> SHOT_HOW =
            Set.of("dead", "at", "down", "and", "in", "to", "by", "several", "many");

    private static final Set<String> AUXILIARIES =
            Set.of("have", "has", "had", "'ve", "is", "are", "was", "were", "be", "been", "being");

    /** Participles that behind an auxiliary are taken for adjectives: "was burnt alive". */
    private static final Set<String> BURNT = Set.of("burnt", "burned");

    /** Words that open no clause but before a participle. */
    private static final Set<String> PREPOSITIONS =
            Set.of("against", "with", "of", "from", "into", "on", "at", "between", "despite", "amid", "during");

    /** Tags that a past form of a verb has by mistake only. */
    private static final Set<String> UNLIKELY = Set.of("ADJ", "ADV", "SCONJ", "ADP", "X", "INTJ");

    private final FrameLexicon lexicon;
    private final VerbOnly verbs;
    private final HeadlineTags headlines;

    TagRepair(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        this.verbs = VerbOnly.load(lexicon);
        this.headlines = new HeadlineTags(lexicon, verbs);
    }

    /** The tags, mended; the given array is not touched. */
    String[] mend(Sentence sentence, String[] tags, List<ActorMention> actors) {
        String[] mended = tags.clone();
        for (int i = 0; i < mended.length; i++) {
            String norm = sentence.token(i).norm();
            if (mended[i].equals("ADV") && Quantity.isWord(norm) || figure(norm)) {
                mended[i] = "NUM";
            } else if (norm.equals("to")
                    && i + 1 < mended.length
                    && mended[i + 1].equals("VERB")
                    && !norm(sentence, i + 1).endsWith("ing")
                    && !norm(sentence, i + 1).endsWith("ies")) {
                mended[i] = "PART";
            }
            if (norm.equals("by") || prepositionOnly(tags, norm, i)) {
                mended[i] = "ADP";
                continue;
            }
            if (shocked(sentence, mended, i)) {
                mended[i] = "VERB";
            } else if (finiteElsewhere(sentence, mended, i)) {
                mended[i] = "VERB";
                if (AUXILIARIES.contains(norm(sentence, i - 1))) {
                    mended[i - 1] = "AUX";
                }
            }
            if (gerundNoun(sentence, mended, i)) {
                mended[i] = "NOUN";
            }
            if (lexicon.prefixedVerb(sentence, i) && !(i > 0 && mended[i - 1].equals("DET"))) {
                mended[i] = "PART";
                mended[i + 1] = "PART";
                mended[i + 2] = "VERB";
                i += 2;
                continue;
            }
            if (attribute(sentence, tags, i)) {
                mended[i] = "ADJ";
                continue;
            }
            if (possessive(sentence, tags, i)) {
                mended[i] = "PART";
                continue;
            }
            if (norm.equals("mine") && i > 0 && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN"))) {
                mended[i] = "NOUN";
            }
            if (norm.startsWith("burn")
                    && BURNT.contains(norm)
                    && i > 0
                    && AUXILIARIES.contains(norm(sentence, i - 1))) {
                mended[i] = "VERB";
                continue;
            }
            boolean name = sentence.token(i).capitalised() && i > 0;
            if (mended[i].equals("NOUN") && norm.equals("shot") && shotAt(sentence, mended, i)) {
                mended[i] = "VERB";
                continue;
            }
            if (mended[i].equals("ADJ") && lexicon.nounOnly(norm) && !nominal(mended, i + 1)) {
                mended[i] = "NOUN";
            }
            if (mended[i].equals("VERB") && AUXILIARIES.contains(norm) && participleFollows(sentence, tags, i)) {
                mended[i] = "AUX";
            } else if ((mended[i].equals("NOUN") || !name && mended[i].equals("PROPN"))
                    && verbs.finite().contains(norm)) {
                mended[i] = "VERB";
            } else if (mended[i].equals("NOUN")
                    && norm.endsWith("ing")
                    && (takesObject(sentence, tags, i) || verbs.gerunds().contains(norm) && nounsAround(tags, i))) {
                mended[i] = "VERB";
            } else if (mended[i].equals("VERB")
                    && lexicon.nounOnly(norm)
                    && (i == 0 || !sentence.token(i - 1).is("to"))) {
                mended[i] = "NOUN";
            }
        }
        headlines.mend(sentence, mended, actors);
        PartyTags.mend(sentence, mended, actors);
        return mended;
    }

    /** "the killings shocked Kenya": a verb between a plural and its object, which the model takes for an adjective. */
    private static boolean shocked(Sentence sentence, String[] tags, int i) {
        if (!tags[i].equals("ADJ")
                || i == 0
                || i + 1 >= tags.length
                || !norm(sentence, i).endsWith("ed")) {
            return false;
        }
        boolean plural = tags[i - 1].equals("NOUN") && norm(sentence, i - 1).endsWith("s");
        return plural && (tags[i + 1].equals("PROPN") || tags[i + 1].equals("DET") || tags[i + 1].equals("PRON"));
    }

    /** "has freed", "rebels freed 20 men", "withdrew": a verb's past that the model takes for an adjective or a small word. */
    private boolean finiteElsewhere(Sentence sentence, String[] tags, int i) {
        if (!UNLIKELY.contains(tags[i]) || !verbs.finite().contains(norm(sentence, i)) || i == 0) {
            return false;
        }
        if (!tags[i].equals("ADJ")) {
            return true;
        }
        int before = i - 1;
        while (before > 0 && tags[before].equals("ADV")) {
            before--;
        }
        return AUXILIARIES.contains(norm(sentence, before)) || PartyTags.noun(tags, i - 1);
    }

    private static boolean prepositionOnly(String[] tags, String norm, int i) {
        return tags[i].equals("SCONJ")
                && PREPOSITIONS.contains(norm)
                && i + 1 < tags.length
                && !tags[i + 1].equals("VERB");
    }

    /** "the bombing was", "called the bombing an act": behind an article, with another phrase behind it. */
    private static boolean gerundNoun(Sentence sentence, String[] tags, int i) {
        return i > 0
                && tags[i].equals("VERB")
                && tags[i - 1].equals("DET")
                && norm(sentence, i).endsWith("ing")
                && i + 1 < tags.length
                && (tags[i + 1].equals("AUX") || tags[i + 1].equals("DET") || tags[i + 1].equals("ADP"));
    }

    /** "1,200", which in odd places is taken for anything. */
    private static boolean figure(String norm) {
        for (int i = 0; i < norm.length(); i++) {
            char c = norm.charAt(i);
            if (!(c >= '0' && c <= '9') && (i == 0 || c != ',' && c != '.')) {
                return false;
            }
        }
        return true;
    }

    /** "Iraq's", "the workers' union": what the tagger takes for a quotation mark. */
    private static boolean possessive(Sentence sentence, String[] tags, int i) {
        return i > 0
                && i + 1 < tags.length
                && tags[i].equals("PUNCT")
                && (sentence.token(i).is("'s") || sentence.token(i).is("'"))
                && sentence.token(i).start() == sentence.token(i - 1).end()
                && (tags[i - 1].equals("NOUN") || tags[i - 1].equals("PROPN"))
                && (tags[i + 1].equals("NOUN")
                        || tags[i + 1].equals("PROPN")
                        || tags[i + 1].equals("ADJ")
                        || tags[i + 1].equals("NUM"));
    }

    /** "war-torn Mali", "rebel-held towns": a participle that a hyphen ties to the word before it, with a noun behind. */
    private static boolean attribute(Sentence sentence, String[] tags, int i) {
        return tags[i].equals("VERB")
                && i > 1
                && i + 1 < tags.length
                && sentence.token(i - 1).is("-")
                && sentence.token(i - 1).start() == sentence.token(i - 2).end()
                && sentence.token(i - 1).end() == sentence.token(i).start()
                && (tags[i + 1].equals("NOUN") || tags[i + 1].equals("PROPN") || tags[i + 1].equals("ADJ"));
    }

    /** "a decree granting citizenship", but not "after granting". */
    private static boolean nounsAround(String[] tags, int i) {
        return PartyTags.noun(tags, i - 1) && nominal(tags, i + 1);
    }

    /** "storming the parliament": a gerund with an object of its own. */
    private static boolean takesObject(Sentence sentence, String[] tags, int i) {
        boolean headed = i > 0
                && (tags[i - 1].equals("DET")
                        || tags[i - 1].equals("ADJ")
                        || tags[i - 1].equals("NOUN")
                        || tags[i - 1].equals("PROPN")
                        || sentence.token(i - 1).is("'s"));
        return !headed && i + 1 < tags.length && tags[i + 1].equals("DET");
    }

    private static boolean nominal(String[] tags, int i) {
        return i < tags.length && (tags[i].equals("NOUN") || tags[i].equals("PROPN") || tags[i].equals("ADJ"));
    }

    /** "Police shot two men", "was shot by": the verb, which the model mostly takes for the noun. */
    private static boolean shotAt(Sentence sentence, String[] tags, int i) {
        if (i == 0 || i + 1 >= tags.length) {
            return false;
        }
        if (AUXILIARIES.contains(norm(sentence, i - 1))) {
            return true;
        }
        String before = tags[i - 1];
        boolean noun = before.equals("DET")
                || before.equals("ADJ")
                || before.equals("NUM")
                || before.equals("ADP")
                || sentence.token(i - 1).is("'s");
        String behind = tags[i + 1];
        boolean object =
                behind.equals("DET") || behind.equals("NUM") || behind.equals("PRON") || behind.equals("PROPN");
        return !noun && (object || SHOT_HOW.contains(norm(sentence, i + 1)));
    }

    private static boolean participleFollows(Sentence sentence, String[] tags, int i) {
        int at = i + 1;
        while (at < tags.length
                && (tags[at].equals("ADV")
                        || tags[at].equals("PART") && !sentence.token(at).is("to"))) {
            at++;
        }
        return at < tags.length && (tags[at].equals("VERB") || tags[at].equals("AUX"));
    }

    private static String norm(Sentence sentence, int i) {
        return sentence.token(i).norm();
    }
}
