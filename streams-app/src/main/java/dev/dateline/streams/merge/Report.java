package dev.dateline.streams.merge;

import dev.dateline.schemas.avro.NewsEvent;
import dev.dateline.schemas.avro.Toll;
import java.util.Optional;

/**
 * What one text tells of one event, as far as two such are compared. Immutable.
 *
 * @param kind PLOVER type, or DISASTER
 * @param mode empty text where none is told
 * @param status whether it happened
 * @param historical whether it is told as past background
 * @param actor who did it
 * @param recipient to whom
 * @param spot where
 * @param days when
 * @param killed least number told; -1 where not told
 * @param injured likewise
 * @param arrested likewise
 * @param sentence words of the sentence that tells it
 * @param clause words of that sentence near the word that names the event
 * @param hours parts of the day that are named there, as {@link Hours} has them
 * @param head words of the head of its text
 */
record Report(
        Kind kind,
        String mode,
        String status,
        boolean historical,
        Optional<Party> actor,
        Optional<Party> recipient,
        Optional<Spot> spot,
        Days days,
        int killed,
        int injured,
        int arrested,
        Words sentence,
        Words clause,
        int hours,
        Words head) {
    private static final int UNTOLD = -1;

    static Report of(NewsEvent event, Words head) {
        String clause = Clause.of(event.getEvidence());
        return new Report(
                Kind.valueOf(event.getType()),
                event.getMode() == null ? "" : event.getMode().intern(),
                event.getStatus().intern(),
                event.getHistorical(),
                Party.of(Optional.ofNullable(event.getActor())),
                Party.of(Optional.ofNullable(event.getRecipient())),
                Spot.of(event),
                Days.of(
                        event.getDate(),
                        event.getEvidence().getSentence(),
                        Optional.ofNullable(event.getPublishedAt())),
                least(event.getKilled()),
                least(event.getInjured()),
                least(event.getArrested()),
                Words.of(event.getEvidence().getSentence(), Integer.MAX_VALUE),
                Words.of(clause, Integer.MAX_VALUE),
                Hours.of(clause),
                head);
    }

    private static int least(Toll toll) {
        return toll == null ? UNTOLD : toll.getMin();
    }
}
