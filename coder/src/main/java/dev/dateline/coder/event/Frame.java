package dev.dateline.coder.event;

import java.util.List;
import java.util.Optional;

/**
 * What a phrase of the lexicon means: the event it names and where its parties stand.
 *
 * @param type event type
 * @param mode PLOVER mode
 * @param verb whether the phrase is headed by a verb, else by a noun
 * @param roles where actor and recipient stand
 * @param partyOnly whether it is an event only where its recipient is a known party: people are harmed, not interests
 * @param ofState whether it is an event only where police, army or another arm of a state does it
 * @param event whether it is one; else it only looks like one, and hides the shorter phrases inside
 * @param status what the phrase itself says of whether it happened, where nothing around it says more: "averted * attack"
 * @param contexts PLOVER contexts that the phrase itself implies
 * @param words number of words of the phrase, gaps aside: the more, the surer
 * @param pattern the phrase as in the lexicon
 */
record Frame(
        EventType type,
        Optional<String> mode,
        boolean verb,
        Roles roles,
        boolean partyOnly,
        boolean ofState,
        boolean event,
        Optional<Status> status,
        List<String> contexts,
        int words,
        String pattern) {

    /** Where the parties of an event stand. */
    enum Roles {
        /** Verb: the subject acts on the object. */
        SUBJECT_OBJECT,
        /** Verb: the subject acts, a prepositional phrase or the object names the recipient. */
        SUBJECT_PREPOSITION,
        /** Verb: subject and "with" party act on each other. */
        MUTUAL,
        /** Verb: the subject acts alone. */
        SUBJECT,
        /** Verb: it is done to the subject. */
        TO_SUBJECT,
        /** Noun: "of" names the recipient. */
        OF_RECIPIENT,
        /** Noun: "of" names the actor. */
        OF_ACTOR,
        /** Noun: actor only by "by", possessive or modifier. */
        BY_ACTOR,
        /** Nobody acts. */
        NONE
    }
}
