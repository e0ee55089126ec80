package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.EventDate;
import dev.dateline.schemas.avro.NewsEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a report tells of what versions of its event bring together. Immutable.
 *
 * @param status as in {@code NewsEvent}
 * @param historical whether it is told as past background
 * @param place how exactly the place is told: 0 not at all, up to 5 a point
 * @param date how exactly the day is told: 0 not at all, 3 a day
 * @param actor whether it tells who did it
 * @param tolls those told
 * @param confidence 0 to 1
 */
record Facts(
        String status,
        boolean historical,
        int place,
        int date,
        boolean actor,
        Map<TollKind, Range> tolls,
        double confidence) {
    private static final List<String> PRECISIONS = List.of("NONE", "COUNTRY", "ADM1", "DISTRICT", "CITY", "POINT");
    private static final List<String> GRANULARITIES = List.of("YEAR", "MONTH", "WEEK", "DAY");

    static Facts of(NewsEvent event) {
        return new Facts(
                event.getStatus().intern(),
                event.getHistorical(),
                event.getLocation() == null
                        ? 0
                        : Math.max(0, PRECISIONS.indexOf(event.getLocation().getPrecision())),
                exactness(event.getDate()),
                event.getActor() != null,
                TollKind.all(event),
                event.getConfidence());
    }

    private static int exactness(EventDate date) {
        boolean told = date.getStart() != null
                && (date.getBasis().equals("STATED") || date.getBasis().equals("RELATIVE"));
        return told ? Math.max(0, GRANULARITIES.indexOf(date.getGranularity())) : 0;
    }

    Optional<Range> toll(TollKind kind) {
        return Optional.ofNullable(tolls.get(kind));
    }
}
