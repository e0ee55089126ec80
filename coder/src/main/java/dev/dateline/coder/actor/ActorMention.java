package dev.dateline.coder.actor;

import dev.dateline.coder.text.Span;
import java.util.Optional;

/**
 * Somebody or something that can act, as mentioned in a text. Mentions of one sentence may nest ("the leader of the Sadrist movement" holds
 * "the Sadrist movement"); the longest comes first.
 *
 * @param span where it stands: the whole phrase without its leading article
 * @param text as written
 * @param name resolved name: of the dictionary, or the fullest form in this text; empty where it is a bare role
 * @param country ISO 3166-1 alpha-3; empty where none applies or none is known
 * @param sector PLOVER sector code, such as GOV, MIL, REB, CVL
 * @param kind what the mention is
 */
public record ActorMention(
        Span span, String text, Optional<String> name, Optional<String> country, Optional<String> sector, Kind kind) {

    /** What kind of mention. */
    public enum Kind {
        /** A state by its name: "Russia", or by a metonym: "the Kremlin". */
        COUNTRY,
        /** A person by name. */
        PERSON,
        /** A named organisation, party, armed group, institution. */
        ORGANISATION,
        /** People or bodies by their role: "protesters", "Russian forces", "the government". */
        ROLE,
        /** A pronoun or a short form that points back to a mention above. */
        REFERENCE
    }
}
