package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    /** Irregular pasts that are common nouns or adjectives too. */
    private static final Set<String> OTHER_WORDS = Set.of(
            "shot", "left", "felt", "found", "saw", "rose", "lay", "bore", "bound", "lost", "led", "burned", "burnt",
            "meant");

    /** Participles that behind an auxiliary are taken for adjectives: "was burnt alive". */
    private static final Set<String> BURNT = Set.of("burnt", "burned");

    /** Words of so many letters may be small in a headline. */
    private static final int LINKING = 4;

    /** Words that open no clause but before a participle. */
    private static final Set<String> PREPOSITIONS =
            Set.of("against", "with", "of", "from", "into", "on", "at", "between", "despite", "amid", "during");

    /** Tags that a past form of a verb has by mistake only. */
    private static final Set<String> UNLIKELY = Set.of("ADJ", "ADV", "SCONJ", "ADP", "X", "INTJ");

    private static final Set<String> NO_NAME = Set.of("INTJ", "PRON", "X", "SYM", "SCONJ");

    private final FrameLexicon lexicon;
    private final Set<String> finite = new HashSet<>();
    /** The -ing forms of verbs that are hardly ever nouns. */
    private final Set<String> gerunds = new HashSet<>();

    TagRepair(FrameLexicon lexicon) {
        this.lexicon = lexicon;
        VerbForms forms = lexicon.forms();
        finite.addAll(forms.irregularPasts());
        finite.removeAll(OTHER_WORDS);
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(TagRepair.class.getResourceAsStream("verb-only.txt"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    for (String verb : line.strip().split(" +", -1)) {
                        if (verb.endsWith("ed") || verb.endsWith("ing")) {
                            (verb.endsWith("ed") ? finite : gerunds).add(verb);
                            continue;
                        }
                        for (Map.Entry<String, VerbForms.Form> form :
                                forms.of(verb).entrySet()) {
                            if (form.getValue() == VerbForms.Form.ING && lexicon.verbOnly(form.getKey())) {
                                gerunds.add(form.getKey());
                            } else if (form.getValue() != VerbForms.Form.BASE
                                    && form.getValue() != VerbForms.Form.ING) {
                                finite.add(form.getKey());
                            }
                        }
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            } else if ((mended[i].equals("NOUN") || !name && mended[i].equals("PROPN")) && finite.contains(norm)) {
                mended[i] = "VERB";
            } else if (mended[i].equals("NOUN")
                    && norm.endsWith("ing")
                    && (takesObject(sentence, tags, i) || gerunds.contains(norm) && nounsAround(tags, i))) {
                mended[i] = "VERB";
            } else if (mended[i].equals("VERB")
                    && lexicon.nounOnly(norm)
                    && (i == 0 || !sentence.token(i - 1).is("to"))) {
                mended[i] = "NOUN";
            }
        }
        if (headline(sentence, mended)) {
            verbOfHeadline(sentence, mended, actors);
        }
        for (ActorMention actor : actors) {
            nameOf(sentence, actor, mended);
            headOf(sentence, actor, mended);
        }
        if (mended[0].equals("VERB") && isMention(sentence, actors)) {
            mended[0] = "NOUN";
        }
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
        if (!UNLIKELY.contains(tags[i]) || !finite.contains(norm(sentence, i)) || i == 0) {
            return false;
        }
        if (!tags[i].equals("ADJ")) {
            return true;
        }
        int before = i - 1;
        while (before > 0 && tags[before].equals("ADV")) {
            before--;
        }
        return AUXILIARIES.contains(norm(sentence, before)) || nounIn(tags, i - 1);
    }

    private static boolean prepositionOnly(String[] tags, String norm, int i) {
        return tags[i].equals("SCONJ")
                && PREPOSITIONS.contains(norm)
                && i + 1 < tags.length
                && !tags[i + 1].equals("VERB");
    }

    private static boolean nounIn(String[] tags, int i) {
        return i >= 0 && (tags[i].equals("NOUN") || tags[i].equals("PROPN") || tags[i].equals("NUM"));
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

    /** Capitals on every longer word, and no verb among them: "Canada Lifts Arms Embargo on Peru". */
    private static boolean headline(Sentence sentence, String[] tags) {
        int capitals = 0;
        for (int i = 0; i < tags.length; i++) {
            if (verbal(tags[i])) {
                return false;
            }
            boolean capital = sentence.token(i).capitalised();
            if (!capital && sentence.token(i).word() && sentence.token(i).text().length() > LINKING) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals > 3;
    }

    /** The first word behind a party that is a form of a verb and of no noun. */
    private void verbOfHeadline(Sentence sentence, String[] tags, List<ActorMention> actors) {
        for (int i = 1; i + 1 < tags.length; i++) {
            String norm = norm(sentence, i);
            boolean finiteForm = norm.endsWith("s") || norm.endsWith("ed") || finite.contains(norm);
            int before = sentence.token(i - 1).end();
            if (finiteForm
                    && nounIn(tags, i)
                    && lexicon.verbOnly(norm)
                    && actors.stream().anyMatch(actor -> actor.span().end() == before)) {
                tags[i] = "VERB";
                return;
            }
        }
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

    /** A name of one word that the tagger takes for an interjection or a pronoun: "Farc", "(WHO)". */
    private static void nameOf(Sentence sentence, ActorMention actor, String[] tags) {
        if (actor.kind() == ActorMention.Kind.ROLE || actor.kind() == ActorMention.Kind.REFERENCE) {
            return;
        }
        for (int i = 0; i < tags.length; i++) {
            if (sentence.token(i).span().equals(actor.span()) && NO_NAME.contains(tags[i])) {
                tags[i] = "PROPN";
            }
        }
    }

    /** "government forces (launched)", "helped refugees": a party's noun that the tagger takes for a verb beside another verb. */
    private static void headOf(Sentence sentence, ActorMention actor, String[] tags) {
        if (actor.kind() != ActorMention.Kind.ROLE) {
            return;
        }
        for (int i = 0; i < tags.length; i++) {
            String norm = sentence.token(i).norm();
            if (sentence.token(i).end() != actor.span().end()
                    || !tags[i].equals("VERB")
                    || norm.endsWith("ed")
                    || norm.endsWith("ing")) {
                continue;
            }
            boolean longer = sentence.token(i).start() > actor.span().start();
            String next = i + 1 < tags.length ? tags[i + 1] : "";
            boolean verbBefore = i > 0 && tags[i - 1].equals("VERB");
            if (longer ? verbal(next) || next.equals("ADP") : verbBefore) {
                tags[i] = "NOUN";
            }
        }
    }

    private static boolean verbal(String tag) {
        return tag.equals("VERB") || tag.equals("AUX");
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

    /** Whether the first word is a party by itself ("Politicians have called"): the dictionaries decide, the tagger only suggests. */
    private static boolean isMention(Sentence sentence, List<ActorMention> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.span().equals(sentence.token(0).span()));
    }

    /** "a decree granting citizenship", but not "after granting". */
    private static boolean nounsAround(String[] tags, int i) {
        return nounIn(tags, i - 1) && nominal(tags, i + 1);
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
