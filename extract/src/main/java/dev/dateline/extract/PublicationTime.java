package dev.dateline.extract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When an article was published, as exactly as the page says it and no more.
 *
 * @param date the day at the place of publication
 * @param time the time of that day; empty where the page names the day alone
 * @param offset the distance to UTC as printed; empty where the page names none
 */
public record PublicationTime(LocalDate date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {

    /** A day alone. */
    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, Optional.empty(), Optional.empty());
    }

    /** A point of time with its zone as printed. */
    public static PublicationTime of(OffsetDateTime time) {
        return new PublicationTime(time.toLocalDate(), Optional.of(time.toLocalTime()), Optional.of(time.getOffset()));
    }

    /** The point of time; empty where the page names no time or no zone. */
    public Optional<OffsetDateTime> exact() {
        return time.isPresent() && offset.isPresent()
                ? Optional.of(OffsetDateTime.of(date, time.get(), offset.get()))
                : Optional.empty();
    }

    /** The best point of time there is: a missing zone is read as UTC, a missing time as noon, so that the day stays the same nearly everywhere. */
    public Instant instant() {
        return date.atTime(time.orElse(LocalTime.NOON)).toInstant(offset.orElse(ZoneOffset.UTC));
    }
}
