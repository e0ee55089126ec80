package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.text.Sentence;
import java.util.List;
import java.util.Set;

/** Mends the tags of parties: the dictionaries decide what is a name or a noun, the tagger only suggests. Stateless. */
final class PartyTags {
    private static final Set<String> NO_NAME = Set.of("INTJ", "PRON", "X", "SYM", "SCONJ");

    private PartyTags() {}

    static void mend(Sentence sentence, String[] tags, List<ActorMention> actors) {
        for (ActorMention actor : actors) {
            nameOf(sentence, actor, tags);
            headOf(sentence, actor, tags);
        }
        if (tags[0].equals("VERB") && isMention(sentence, actors)) {
            tags[0] = "NOUN";
        }
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

    /** Whether the first word is a party by itself ("Politicians have called"): the dictionaries decide, the tagger only suggests. */
    private static boolean isMention(Sentence sentence, List<ActorMention> actors) {
        return actors.stream()
                .anyMatch(actor -> actor.span().equals(sentence.token(0).span()));
    }

    static boolean verbal(String tag) {
        return tag.equals("VERB") || tag.equals("AUX");
    }

    static boolean noun(String[] tags, int i) {
        return i >= 0 && (tags[i].equals("NOUN") || tags[i].equals("PROPN") || tags[i].equals("NUM"));
    }
}
