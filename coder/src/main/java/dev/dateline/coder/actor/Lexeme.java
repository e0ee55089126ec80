package dev.dateline.coder.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a word or phrase of the dictionary stands for.
 *
 * @param kind what it is in a phrase
 * @param name the dictionary's name of it
 * @param country ISO 3166-1 alpha-3, or one of the codes that stand instead of a country
 * @param sector PLOVER sector
 * @param uses how a role noun behaves
 * @param terms offices of a person, in the file's order
 */
record Lexeme(
        Kind kind, String name, Optional<String> country, Optional<String> sector, Set<Use> uses, List<Term> terms) {

    /** What a phrase can do with it. */
    enum Kind {
        COUNTRY,
        /** Capital or other seat that stands for its government: an actor only where it speaks or is spoken to. */
        SEAT,
        /** Region that names the country of what follows it; no actor. */
        REGION,
        /** Adjective or noun for people: "Russian", "Kurds". */
        PEOPLE,
        PERSON,
        ORGANISATION,
        ROLE,
        /** Adjective that belongs to the phrase and tells nothing else. */
        MODIFIER,
        /** Word that no name and no phrase goes across. */
        STOP,
        /** Noun for a thing or a place: no name goes across it, and a word for people before it only describes it. */
        THING,
        /** Phrase that looks like an actor and is none. */
        BLOCKED
    }

    /** How a role noun behaves in a phrase. */
    enum Use {
        /** Stands before a name: "President X". */
        TITLE,
        /** Stands before a full name where letter case tells one: "lawyer X Y". */
        NAMED,
        /** Takes its sector from what it belongs to: "members of X", "X leader". */
        PART,
        /** Takes its sector from rebels, police and the like before it: "rebel forces"; a government's forces stay MIL. */
        FORCE,
        /** Ends an organisation's name: "X Movement". */
        ORG,
        /** Says nothing alone: "sources", "elements". */
        WEAK,
        /** Before another noun it may be no more than an adjective: "criminal case". */
        ADJECTIVE,
        PLURAL
    }

    boolean is(Use use) {
        return uses.contains(use);
    }
}
