package dev.dateline.streams.code;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.event.CodedEvent;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.CodePoints;
import dev.dateline.coder.text.Span;
import dev.dateline.schemas.avro.Evidence;
import dev.dateline.schemas.avro.Participant;
import dev.dateline.schemas.avro.Place;

/** What stands somewhere in one body, with its offsets turned from UTF-16 into code points. Immutable. */
final class SpanCodec {
    private final String body;
    private final CodePoints points;

    SpanCodec(String body) {
        this.body = body;
        this.points = new CodePoints(body);
    }

    Evidence evidence(CodedEvent event) {
        Span sentence = whole(event.sentence());
        Span trigger = whole(event.trigger());
        if (!sentence.contains(trigger)) {
            throw new IllegalArgumentException("trigger " + trigger + " lies outside its sentence " + sentence);
        }
        return Evidence.newBuilder()
                .setSentence(sentence.of(body))
                .setSentenceIndex(event.sentenceIndex())
                .setStart(points.of(sentence.start()))
                .setEnd(points.of(sentence.end()))
                .setTriggerStart(points.of(trigger.start()))
                .setTriggerEnd(points.of(trigger.end()))
                .build();
    }

    Participant participant(ActorMention actor) {
        Span span = whole(actor.span());
        return Participant.newBuilder()
                .setText(actor.text())
                .setName(actor.name().orElse(null))
                .setCountry(actor.country().orElse(null))
                .setSector(actor.sector().orElse(null))
                .setStart(points.of(span.start()))
                .setEnd(points.of(span.end()))
                .build();
    }

    Place place(PlaceMention place) {
        Span span = whole(place.span());
        return Place.newBuilder()
                .setText(place.text())
                .setName(place.name().orElse(null))
                .setLatitude(place.point().map(PlaceMention.Point::latitude).orElse(null))
                .setLongitude(place.point().map(PlaceMention.Point::longitude).orElse(null))
                .setGeonamesId(
                        place.geonamesId().isPresent() ? place.geonamesId().getAsLong() : null)
                .setCountry(place.country().orElse(null))
                .setAdm1(place.adm1().orElse(null))
                .setPrecision(place.precision().name())
                .setRadiusKm(place.radiusKm().isPresent() ? place.radiusKm().getAsDouble() : null)
                .setStart(points.of(span.start()))
                .setEnd(points.of(span.end()))
                .build();
    }

    /** A span of the body that cuts no character in two: only then do code points quote the same text. */
    private Span whole(Span span) {
        if (span.end() > body.length() || cuts(span.start()) || cuts(span.end())) {
            throw new IllegalArgumentException(span + " is no stretch of a body of " + body.length() + " chars");
        }
        return span;
    }

    private boolean cuts(int at) {
        return at > 0
                && at < body.length()
                && Character.isHighSurrogate(body.charAt(at - 1))
                && Character.isLowSurrogate(body.charAt(at));
    }
}
