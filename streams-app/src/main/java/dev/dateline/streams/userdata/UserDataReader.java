package dev.dateline.streams.userdata;

import dev.dateline.coder.UserData;
import dev.dateline.coder.actor.UserActor;
import dev.dateline.coder.place.UserPlace;
import dev.dateline.schemas.Topics;
import dev.dateline.schemas.avro.ActorEntry;
import dev.dateline.schemas.avro.GazetteerEntry;
import dev.dateline.streams.fault.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a task's coder is to know, when it has changed. An entry that cannot be used is left out and told in the log, for there is no article
 * that it would be the fault of; {@code gazetteer list} and {@code actors list} tell it too. One a task; not thread-safe.
 */
public final class UserDataReader {
    private static final Logger LOG = LoggerFactory.getLogger(UserDataReader.class);

    private final LongSupplier revision;
    private final ReadOnlyKeyValueStore<String, byte[]> places;
    private final ReadOnlyKeyValueStore<String, byte[]> actors;
    private final Deserializer<GazetteerEntry> placeEntries;
    private final Deserializer<ActorEntry> actorEntries;
    private long seen = -1;

    UserDataReader(
            LongSupplier revision,
            ReadOnlyKeyValueStore<String, byte[]> places,
            ReadOnlyKeyValueStore<String, byte[]> actors,
            Deserializer<GazetteerEntry> placeEntries,
            Deserializer<ActorEntry> actorEntries) {
        this.revision = revision;
        this.places = places;
        this.actors = actors;
        this.placeEntries = placeEntries;
        this.actorEntries = actorEntries;
    }

    /**
     * All rows as they stand, where they were never asked for or have changed since; else empty.
     *
     * @throws RetriableException where the registry cannot be asked now
     */
    public Optional<UserData> changed() {
        long now = revision.getAsLong();
        if (now == seen) {
            return Optional.empty();
        }
        UserData data = new UserData(
                rows(places, (key, bytes) -> place(key, placeEntries.deserialize(Topics.GAZETTEER.name(), bytes))),
                rows(actors, (key, bytes) -> actor(key, actorEntries.deserialize(Topics.ACTORS.name(), bytes))));
        seen = now;
        return Optional.of(data);
    }

    private static Outcome<UserPlace> place(String key, GazetteerEntry entry) {
        return key.equals(entry.getId()) ? UserDataCodec.place(entry) : otherId(entry.getId());
    }

    private static Outcome<UserActor> actor(String key, ActorEntry entry) {
        return key.equals(entry.getId()) ? UserDataCodec.actor(entry) : otherId(entry.getId());
    }

    private static <R> Outcome<R> otherId(String id) {
        return new Outcome.Rejected<>("invalid-entry", "its id is '" + id + "': want that of its key");
    }

    private static <R> List<R> rows(
            ReadOnlyKeyValueStore<String, byte[]> store, BiFunction<String, byte[], Outcome<R>> read) {
        List<R> rows = new ArrayList<>();
        try (KeyValueIterator<String, byte[]> entries = store.all()) {
            while (entries.hasNext()) {
                KeyValue<String, byte[]> entry = entries.next();
                Outcome<R> row = readable(() -> read.apply(entry.key, entry.value));
                if (row instanceof Outcome.Ok<R> usable) {
                    rows.add(usable.value());
                } else if (row instanceof Outcome.Rejected<R> refused) {
                    LOG.warn("left out the entry '{}': {}: {}", entry.key, refused.reason(), refused.detail());
                }
            }
        }
        return rows;
    }

    private static <R> Outcome<R> readable(Supplier<Outcome<R>> read) {
        try {
            return read.get();
        } catch (RetriableException e) {
            throw e;
        } catch (SerializationException e) {
            return new Outcome.Rejected<>("undecodable", String.valueOf(e.getMessage()));
        }
    }
}
