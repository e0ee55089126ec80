package dev.dateline.producer.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;

/** Instants as pages give them: ISO-8601 with an offset or Z, or a date alone, which is the start of its day in UTC. Stateless. */
final class PageInstant {
    private static final int DATE_LENGTH = "2024-10-31".length();
    private static final DateTimeFormatter FORM = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private PageInstant() {}

    /**
     * @param field the instant's name in the page
     * @throws PageFault {@code bad-instant} where it is none, has no offset, or lies outside the years 1 to 9999
     */
    static Instant parse(String field, String raw) throws PageFault {
        try {
            String text = raw.strip();
            OffsetDateTime time = text.length() == DATE_LENGTH
                    ? LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC)
                    : OffsetDateTime.parse(text, FORM);
            if (time.getYear() >= 1 && time.getYear() <= 9999) {
                return time.toInstant();
            }
        } catch (DateTimeException e) {
            // told below, in the words of the contract
        }
        throw new PageFault(
                RejectionReason.BAD_INSTANT,
                "%s is '%s'; give it as 2024-10-31T09:30:00Z, with +03:00 for an offset, or as 2024-10-31"
                        .formatted(field, shown(raw)));
    }

    private static String shown(String raw) {
        return raw.length() <= 40 ? raw : raw.substring(0, 40) + "…";
    }
}
