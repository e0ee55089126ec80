package dev.dateline.coder.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a dictionary has under a spelling, for people who look it up.
 *
 * @param name the name it is told by
 * @param kind such as {@code person}, {@code organisation}, {@code role} or {@code blocked} (no actor)
 * @param country ISO 3166-1 alpha-3, or a code that stands instead of one
 * @param sector PLOVER sector; of a person that of the last office
 * @param offices of a person
 */
public record KnownActor(
        String name, String kind, Optional<String> country, Optional<String> sector, List<Office> offices) {

    public KnownActor {
        offices = List.copyOf(offices);
    }

    /** An office, with its first and last day as exactly as they are known. */
    public record Office(
            String office,
            Optional<String> country,
            Optional<String> sector,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {}
}
