package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.Gazetteer;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.text.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Acts that are done to a territory: a curfew in a town, aid to a valley, troops sent to a border. Where no party is told, the place behind the
 * trigger is the recipient. Stateless.
 */
final class TerritoryRule {
    private static final Set<EventType> TYPES = EnumSet.of(
            EventType.AID,
            EventType.AGREE,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.THREATEN,
            EventType.REJECT,
            EventType.REQUEST);

    /** Modes that are done to people or things, of the types whose other modes are done to a place. */
    private static final Set<String> DONE_TO_PEOPLE =
            Set.of("arrest", "deport", "seize", "cyber", "misinformation", "release", "resign", "expel", "convict");

    private TerritoryRule() {}

    /** The recipient of a draft whose place is set: a place that is the verb's own object, a party, the place of the act, a thing. */
    static Optional<ActorMention> recipient(Draft draft, List<PlaceMention> places) {
        Optional<ActorMention> object = object(draft, places);
        if (object.isPresent()) {
            return object;
        }
        boolean told = draft.recipient
                .filter(r -> !RecipientRule.thing(r) && !outpost(r))
                .isPresent();
        boolean named = draft.recipient
                .filter(r -> Character.isUpperCase(r.text().charAt(0)))
                .isPresent();
        boolean toPeople = draft.mode.filter(DONE_TO_PEOPLE::contains).isPresent();
        if (told
                || named
                || toPeople
                || !TYPES.contains(draft.type)
                || draft.trigger.frame().partyOnly()) {
            return draft.recipient;
        }
        int behind = draft.trigger.span(draft.shape).end();
        return draft.place
                .filter(place -> place.country().isPresent() && place.span().start() >= behind)
                .filter(place -> RecipientRule.reaches(draft.shape, draft.trigger, tokenAt(draft.shape, place.span())))
                .filter(place -> draft.actor
                        .map(actor -> !actor.span().overlaps(place.span()))
                        .orElse(true))
                .map(TerritoryRule::territory)
                .or(() -> draft.recipient);
    }

    /** "blockaded NAME": the object's head is a place. */
    private static Optional<ActorMention> object(Draft draft, List<PlaceMention> places) {
        Trigger trigger = draft.trigger;
        SentenceShape shape = draft.shape;
        if (!trigger.frame().verb()
                || trigger.frame().roles() != Frame.Roles.SUBJECT_OBJECT
                || shape.passive(shape.chunk(trigger.chunk()))) {
            return Optional.empty();
        }
        int np = shape.clauses().object(trigger.chunk(), trigger.to());
        if (np < 0 || RecipientRule.where(shape, np, trigger.to())) {
            return Optional.empty();
        }
        Span head = shape.sentence().token(shape.chunk(np).head()).span();
        boolean told =
                draft.recipient.filter(r -> r.span().start() < head.end()).isPresent();
        return told
                ? Optional.empty()
                : places.stream()
                        .filter(place ->
                                place.country().isPresent() && place.span().overlaps(head))
                        .findFirst()
                        .map(TerritoryRule::territory);
    }

    private static int tokenAt(SentenceShape shape, Span span) {
        for (int i = 0; i < shape.sentence().size(); i++) {
            if (shape.sentence().token(i).span().overlaps(span)) {
                return i;
            }
        }
        throw new IllegalArgumentException("a place outside its sentence: " + span);
    }

    /** "opened an embassy in NAME". */
    private static boolean outpost(ActorMention recipient) {
        String text = recipient.text().toLowerCase(Locale.ROOT);
        return recipient.country().isEmpty() && (text.endsWith("embassy") || text.endsWith("consulate"));
    }

    /** A party of no known country that holds a place's name, or is followed by where it is, is of that place's country: "Nairobi residents", "a town in NAME". */
    static ActorMention withCountry(SentenceShape shape, ActorMention party, List<PlaceMention> places) {
        if (party.country().isPresent()) {
            return places.stream()
                    .filter(place -> party.span().contains(place.span()) && likeACountry(place, party.country()))
                    .findFirst()
                    .map(place -> in(party, place))
                    .orElse(party);
        }
        return places.stream()
                .filter(place -> place.country().isPresent()
                        && (place.span().overlaps(party.span()) && !tied(shape, place.span())
                                || !HomeRule.abroad(party) && stands(shape, party.span(), place.span())))
                .findFirst()
                .map(place -> in(party, place))
                .orElse(party);
    }

    private static ActorMention in(ActorMention party, PlaceMention place) {
        return new ActorMention(
                party.span(), party.text(), party.name(), place.country(), party.sector(), party.kind());
    }

    /** "Georgia police" in a text on Atlanta, "Niger State police": a part of one country that has the name of another, for which it was taken. */
    private static boolean likeACountry(PlaceMention place, Optional<String> taken) {
        if (place.precision() == PlaceMention.Precision.COUNTRY
                || place.country().isEmpty()
                || place.country().equals(taken)) {
            return false;
        }
        String bare = place.text().replaceFirst(" \\p{Alpha}+$", "");
        return Gazetteer.packaged().find(bare).stream()
                .anyMatch(known ->
                        known.kind().equals("country") && known.country().equals(taken));
    }

    /** "NAME-backed": not where the party is from. */
    private static boolean tied(SentenceShape shape, Span place) {
        return shape.sentence().tokens().stream().anyMatch(t -> t.start() == place.end() && t.is("-"));
    }

    /** Whether a party's phrase is followed by "in" and the place. */
    private static boolean stands(SentenceShape shape, Span party, Span place) {
        for (int i = 0; i + 2 < shape.count(); i++) {
            if (shape.sentence().token(shape.chunk(i).to() - 1).end() == party.end()) {
                return shape.chunk(i + 2).is(Chunk.Kind.NP)
                        && RecipientRule.where(shape, i + 2, 0)
                        && shape.sentence()
                                .token(shape.chunk(i + 2).head())
                                .span()
                                .overlaps(place);
            }
        }
        return false;
    }

    private static ActorMention territory(PlaceMention place) {
        return new ActorMention(
                place.span(),
                place.text(),
                place.name(),
                place.country(),
                Optional.empty(),
                place.precision() == PlaceMention.Precision.COUNTRY
                        ? ActorMention.Kind.COUNTRY
                        : ActorMention.Kind.ROLE);
    }
}
