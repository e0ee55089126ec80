package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.NewsEvent;

/**
 * What is kept in memory of a report. Immutable.
 *
 * @param eventId id of the event where this report leads it
 * @param report what is compared
 * @param facts what is merged
 * @param sequences of its sentence, by {@link Wording}
 */
record StoredReport(String eventId, Report report, Facts facts, Sequences sequences) {
    static StoredReport of(NewsEvent event, Words head) {
        return new StoredReport(
                event.getEventId(),
                Report.of(event, head),
                Facts.of(event),
                Sequences.of(event.getEvidence().getSentence()));
    }
}
