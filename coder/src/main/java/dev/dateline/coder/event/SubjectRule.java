package dev.dateline.coder.event;

import java.util.Set;

/**
 * The subject of a verb group as a reader finds it: an apposition's first half, the name before its acronym in brackets, the subject on the
 * other side of an adverb. Stateless.
 */
final class SubjectRule {
    private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they");
    private static final Set<String> OWN = Set.of("its", "his", "her", "their");
    /** What speaks for its speaker: "his country will not pay". */
    private static final Set<String> OWN_BODIES = Set.of(
            "country",
            "nation",
            "government",
            "administration",
            "party",
            "group",
            "movement",
            "organisation",
            "organization",
            "forces",
            "troops",
            "men",
            "army",
            "fighters",
            "side",
            "ministry",
            "office",
            "union",
            "company");

    private static final Set<String> SPEECH = Set.of(
            "said",
            "says",
            "say",
            "announced",
            "declared",
            "stated",
            "added",
            "promised",
            "insisted",
            "confirmed",
            "claimed",
            "warned",
            "vowed",
            "indicated",
            "told",
            "reported",
            "maintained",
            "denied");

    private SubjectRule() {}

    /** Chunk index of the subject's noun phrase, or −1. */
    static int subject(SentenceShape shape, int verb) {
        int found = shape.clauses().subject(verb);
        if (found < 0) {
            int auxiliary = shape.clauses().auxiliaryApart(verb);
            found = auxiliary < 0 ? -1 : shape.clauses().subject(auxiliary);
        }
        return found < 0 ? found : speaker(shape, appositionOf(shape, beforeBracket(shape, found)));
    }

    /** "Oman said on Monday that it will pay", "said his country will pay": whoever says it. */
    private static int speaker(SentenceShape shape, int subject) {
        Chunk chunk = shape.chunk(subject);
        boolean pointing = PRONOUNS.contains(shape.norm(chunk.head()))
                || OWN.contains(shape.norm(chunk.from())) && OWN_BODIES.contains(shape.norm(chunk.head()));
        if (!pointing) {
            return subject;
        }
        for (int i = subject - 1; i > 0; i--) {
            Chunk before = shape.chunk(i);
            if (before.is(Chunk.Kind.VERB)) {
                boolean says = SPEECH.contains(shape.norm(before.head()));
                int speaker = says ? subject(shape, i) : -1;
                return speaker >= 0 ? speaker : subject;
            }
            boolean when = before.is(Chunk.Kind.NP) && shape.temporal(i);
            if (!when && !before.is(Chunk.Kind.PREPOSITION) && !before.is(Chunk.Kind.SUBORDINATOR) && i < subject - 1) {
                return subject;
            }
        }
        return subject;
    }

    /** "the National Bank (NB) said": the bank. */
    private static int beforeBracket(SentenceShape shape, int np) {
        return np >= 2
                        && shape.norm(shape.chunk(np).from() - 1).equals("(")
                        && shape.chunk(np - 2).is(Chunk.Kind.NP)
                ? np - 2
                : np;
    }

    /** "Oman, a key ally in the region, has refused": Oman. */
    private static int appositionOf(SentenceShape shape, int np) {
        if (np < 2
                || !shape.chunk(np - 1).is(Chunk.Kind.COMMA)
                || !shape.chunk(np - 2).is(Chunk.Kind.NP)) {
            return np;
        }
        boolean named = shape.tag(shape.chunk(np - 2).head()).equals("PROPN") && !shape.temporal(np - 2);
        boolean free = np < 3
                || !shape.chunk(np - 3).is(Chunk.Kind.PREPOSITION)
                        && !shape.chunk(np - 3).is(Chunk.Kind.COMMA)
                        && !shape.chunk(np - 3).is(Chunk.Kind.CONJUNCTION);
        return describes(shape, np) && named && free && closed(shape, np) ? np - 2 : np;
    }

    /** Whether a noun phrase behind a comma tells what the one before it is: "a key ally", "spokesman for the union". */
    static boolean describes(SentenceShape shape, int np) {
        int first = shape.chunk(np).from();
        String norm = shape.norm(first);
        boolean bare = shape.tag(first).equals("NOUN")
                && !shape.sentence().token(first).capitalised();
        return shape.chunk(np - 1).is(Chunk.Kind.COMMA)
                && (bare || norm.equals("a") || norm.equals("an") || norm.equals("the"));
    }

    /** Whether a comma follows the phrase before its verb does. */
    private static boolean closed(SentenceShape shape, int np) {
        for (int i = np + 1; i < shape.count(); i++) {
            Chunk chunk = shape.chunk(i);
            if (chunk.is(Chunk.Kind.COMMA)) {
                return true;
            }
            if (chunk.is(Chunk.Kind.VERB) || chunk.is(Chunk.Kind.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }
}
