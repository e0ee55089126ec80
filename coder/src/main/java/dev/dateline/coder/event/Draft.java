package dev.dateline.coder.event;

import dev.dateline.coder.actor.ActorMention;
import dev.dateline.coder.place.PlaceMention;
import dev.dateline.coder.time.ResolvedDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An event while its sentence and article are still being read. Mutable, confined to one call of the coder. */
final class Draft {
    final SentenceShape shape;
    final Trigger trigger;
    EventType type;
    Optional<String> mode;
    Status status;
    final int governor;
    Optional<ActorMention> actor;
    Optional<ActorMention> recipient;
    /** Tells of an event only by pointing at one told before, and adds to that one or nothing. */
    boolean reference;
    /** Told together with a noun that points back: "the killing was the work of a car bomb". */
    boolean pointing;
    /** The last sentence that tells of it. */
    int lastTold;

    Optional<PlaceMention> place = Optional.empty();
    Optional<ResolvedDate> date = Optional.empty();
    Optional<String> attributedTo = Optional.empty();
    /** What later tellings call the parties: "the bishop", "the churchman". */
    final List<ActorMention> actors = new ArrayList<>(0);

    final List<ActorMention> recipients = new ArrayList<>(0);
    final Map<TollRule.Kind, Toll> tolls = new EnumMap<>(TollRule.Kind.class);

    Draft(SentenceShape shape, Trigger trigger, StatusRule.Reading reading, RoleRule.Parties parties) {
        this.shape = shape;
        this.trigger = trigger;
        this.type = trigger.frame().type();
        this.mode = trigger.frame().mode();
        this.status =
                reading.status() == Status.ACTUAL ? trigger.frame().status().orElse(Status.ACTUAL) : reading.status();
        this.governor = reading.governor();
        this.actor = parties.actor();
        this.recipient = parties.recipient();
        this.lastTold = sentence();
    }

    int sentence() {
        return shape.sentence().index();
    }

    boolean violent() {
        return type == EventType.ASSAULT || type == EventType.DISASTER;
    }

    Optional<Toll> toll(TollRule.Kind kind) {
        return Optional.ofNullable(tolls.get(kind));
    }

    /** Takes from another telling of the same event what this one does not tell. */
    void absorb(Draft other) {
        lastTold = Math.max(lastTold, other.lastTold);
        actor.ifPresent(actors::add);
        other.actor.ifPresent(actors::add);
        recipient.ifPresent(recipients::add);
        other.recipient.ifPresent(recipients::add);
        actor = better(actor, other.actor);
        recipient = better(recipient, other.recipient);
        if (place.isEmpty() || finer(other)) {
            place = other.place.isPresent() ? other.place : place;
        }
        date = closer(date, other.date);
        mode = type == other.type ? ModeRank.closer(mode, other.mode) : mode;
        attributedTo = attributedTo.isPresent() ? attributedTo : other.attributedTo;
        other.tolls.forEach((kind, toll) -> tolls.merge(kind, toll, Toll::or));
    }

    /** The first date, unless only the other tells the day. */
    private static Optional<ResolvedDate> closer(Optional<ResolvedDate> first, Optional<ResolvedDate> later) {
        return first.filter(Draft::day)
                .or(() -> later.filter(Draft::day))
                .or(() -> first.filter(date -> date.start().isPresent()))
                .or(() -> later)
                .or(() -> first);
    }

    private static boolean day(ResolvedDate date) {
        return date.granularity() == ResolvedDate.Granularity.DAY
                && date.start().isPresent();
    }

    /** Who is told by more than "people", first. */
    private static Optional<ActorMention> better(Optional<ActorMention> first, Optional<ActorMention> later) {
        return first.filter(party -> !PartyMatch.anybody(party))
                .or(() -> later.filter(party -> !PartyMatch.anybody(party)))
                .or(() -> first)
                .or(() -> later);
    }

    private boolean finer(Draft other) {
        return place.isPresent()
                && other.place.isPresent()
                && place.get().precision() == PlaceMention.Precision.COUNTRY
                && other.place.get().precision() != PlaceMention.Precision.NONE
                && other.place.get().country().equals(place.get().country());
    }
}
