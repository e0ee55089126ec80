package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import java.util.EnumSet;
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

    /** The recipient of a draft whose place is set. */
    static Optional<ActorMention> recipient(Draft draft) {
        boolean told = draft.recipient.filter(r -> !RecipientRule.thing(r)).isPresent();
        boolean named = draft.recipient
                .filter(r -> Character.isUpperCase(r.text().charAt(0)))
                .isPresent();
        boolean toPeople = draft.mode.filter(DONE_TO_PEOPLE::contains).isPresent();
        if (told || named || toPeople || !TYPES.contains(draft.type) || draft.trigger.frame().partyOnly()) {
            return draft.recipient;
        }
        int behind = draft.trigger.span(draft.shape).end();
        return draft.place
                .filter(place -> place.country().isPresent() && place.span().start() >= behind)
                .filter(place -> draft.actor
                        .map(actor -> !actor.span().overlaps(place.span()))
                        .orElse(true))
                .map(TerritoryRule::territory)
                .or(() -> draft.recipient);
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
