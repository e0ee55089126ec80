package dev.dateline.coder.actor;

import org.jspecify.annotations.Nullable;

/**
 * A part of a noun phrase.
 *
 * @param from first token
 * @param to token behind the last one
 * @param part what it is there
 * @param lexeme of the dictionary; null for a word that only its capital tells
 */
record Item(int from, int to, Part part, @Nullable Lexeme lexeme) {
    /** What a part of a noun phrase is. */
    enum Part {
        /** Adjective. */
        MODIFIER,
        /** "Iran-backed": whom somebody else stands behind, so no word about the country. */
        BACKED,
        /** "US-led": the country stays. */
        LED,
        PEOPLE,
        LAND,
        ORGANISATION,
        PERSON,
        ROLE,
        /** Capitalised and in no dictionary. */
        CAPITAL
    }

    boolean is(Part other) {
        return part == other;
    }

    boolean role(Lexeme.Use use) {
        return part == Part.ROLE && lexeme != null && lexeme.is(use);
    }
}
