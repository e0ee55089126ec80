package dev.dateline.coder.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mention while its sentence is being read, in tokens.
 *
 * @param from first token
 * @param to token behind the last one
 * @param name resolved name
 * @param country known so far
 * @param sector known so far
 * @param kind what it is
 * @param head the role noun it ends in, or the lexeme it is; null for a name found by its capitals alone
 * @param pending whether it is no mention unless something around it says so
 */
record Found(
        int from,
        int to,
        Optional<String> name,
        Optional<String> country,
        Optional<String> sector,
        ActorMention.Kind kind,
        @Nullable Lexeme head,
        boolean pending) {

    Found span(int first, int behind) {
        return new Found(first, behind, name, country, sector, kind, head, pending);
    }

    Found country(Optional<String> other) {
        return new Found(from, to, name, country.or(() -> other), sector, kind, head, pending);
    }

    Found sector(Optional<String> other) {
        return new Found(from, to, name, country, other.or(() -> sector), kind, head, pending);
    }

    Found named(Optional<String> other) {
        return new Found(from, to, other, country, sector, kind, head, pending);
    }

    Found settled() {
        return new Found(from, to, name, country, sector, kind, head, false);
    }

    Found open() {
        return new Found(from, to, name, country, sector, kind, head, true);
    }

    boolean role(Lexeme.Use use) {
        return head != null && head.is(use);
    }

    boolean is(ActorMention.Kind other) {
        return kind == other;
    }

    /** Whether it is one person or more by role or name. */
    boolean people() {
        return kind == ActorMention.Kind.PERSON || kind == ActorMention.Kind.ROLE;
    }
}
