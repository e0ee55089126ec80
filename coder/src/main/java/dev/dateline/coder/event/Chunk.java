package dev.dateline.coder.event;

/**
 * A chunk of a sentence: token indices, {@code to} exclusive.
 *
 * @param kind what it is
 * @param from first token
 * @param to token behind the last one
 * @param head the token that carries the meaning: last noun of a noun phrase, main verb of a verb group
 */
record Chunk(Kind kind, int from, int to, int head) {
    enum Kind {
        /** Noun phrase without prepositional attributes. */
        NP,
        /** Verb group: auxiliaries, negation, adverbs, one main verb. */
        VERB,
        /** Preposition or particle. */
        PREPOSITION,
        /** Subordinating conjunction, "that" and "if" among them. */
        SUBORDINATOR,
        /** Relative pronoun. */
        RELATIVE,
        /** And, or, but. */
        CONJUNCTION,
        COMMA,
        /** Opening or closing quote. */
        QUOTE,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
