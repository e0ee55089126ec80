package dev.dateline.streams.userdata;

import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.place.UserPlace;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.streams.fault.Outcome;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** From the wire's entries to the coder's rows. An entry that makes no sense is refused as {@code invalid-entry}, with all its faults. Stateless. */
public final class UserDataCodec {
    private UserDataCodec() {}

    /** The place of an entry. */
    public static Outcome<UserPlace> place(GazetteerEntry entry) {
        return checked(() -> new UserPlace(
                entry.getId(),
                entry.getName(),
                entry.getAliases(),
                entry.getDemonyms(),
                entry.getKind(),
                number(entry.getLatitude()),
                number(entry.getLongitude()),
                number(entry.getRadiusKm()),
                Optional.ofNullable(entry.getCountry()),
                Optional.ofNullable(entry.getAdm1()),
                entry.getPopulation() == null ? OptionalInt.empty() : OptionalInt.of(entry.getPopulation()),
                entry.getGeonamesId() == null ? OptionalLong.empty() : OptionalLong.of(entry.getGeonamesId())));
    }

    /** The actor of an entry. */
    public static Outcome<UserActor> actor(ActorEntry entry) {
        return checked(() -> new UserActor(
                        entry.getId(),
                        entry.getKind(),
                        entry.getName(),
                        entry.getAliases(),
                        Optional.ofNullable(entry.getCountry()),
                        Optional.ofNullable(entry.getSector()),
                        Optional.ofNullable(entry.getOffice()),
                        Optional.ofNullable(entry.getFrom()),
                        Optional.ofNullable(entry.getUntil()))
                .checked());
    }

    private static <R> Outcome<R> checked(Supplier<R> row) {
        try {
            return new Outcome.Ok<>(row.get());
        } catch (IllegalArgumentException e) {
            return new Outcome.Rejected<>("invalid-entry", String.valueOf(e.getMessage()));
        }
    }

    private static OptionalDouble number(@Nullable Double value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
