package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Span;
import dev.dateline.coder.time.ResolvedDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One event of an article, before it gets ids and goes on the wire. Spans are UTF-16 offsets of the body.
 *
 * @param type what happened
 * @param mode PLOVER mode of the type, lower case with hyphens
 * @param contexts PLOVER contexts, sorted, without doubles
 * @param cameoRoot two digits
 * @param intensity −10 to +10; absent for DISASTER
 * @param status did it happen
 * @param historical told as past background
 * @param attributedTo who says so
 * @param actor who did it
 * @param recipient to whom
 * @param location where
 * @param date when
 * @param killed dead
 * @param injured injured
 * @param arrested arrested
 * @param sentenceIndex 0-based sentence of the body
 * @param sentence span of that sentence
 * @param trigger span of the word or words that name the event, inside the sentence
 * @param confidence 0 to 1
 */
public record CodedEvent(
        EventType type,
        Optional<String> mode,
        List<String> contexts,
        Optional<String> cameoRoot,
        Optional<Double> intensity,
        Status status,
        boolean historical,
        Optional<String> attributedTo,
        Optional<ActorMention> actor,
        Optional<ActorMention> recipient,
        Optional<PlaceMention> location,
        ResolvedDate date,
        Optional<Toll> killed,
        Optional<Toll> injured,
        Optional<Toll> arrested,
        int sentenceIndex,
        Span sentence,
        Span trigger,
        double confidence) {

    /** Quad class of the type; empty for DISASTER. */
    public OptionalInt quad() {
        return type.quad();
    }
}
